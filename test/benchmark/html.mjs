// The page in the style of the report, with every error that may be shown, each a link to its place in its text.

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
const inline = (text) => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
const idOf = (title) => title.toLowerCase().replace(/[^a-z]+/g, '-');

/** The interval drawn from 50 to 100: a line, and a mark where the figure is. */
function drawn({ value, low, high }) {
  const x = (figure) => Math.max(0, 2 * (figure - 50)).toFixed(1);
  return `<svg viewBox="0 0 100 8" aria-hidden="true"><path class="scale" d="M0 4H100"/><path class="interval" d="M${x(low)} 4H${x(high)}"/><circle cx="${x(value)}" cy="4" r="3"/></svg>`;
}

const isFigure = (text) => /^[\d–]/.test(text);
function cell(value) {
  const text = value.text ?? value;
  return `<td${isFigure(text) ? ' class="figure"' : ''}>${inline(text)}${value.text ? drawn(value) : ''}</td>`;
}

function part(it) {
  if (typeof it === 'string') return `<p>${inline(it)}</p>`;
  if (it.code) return `<pre tabindex="0"><code>${escaped(it.code)}</code></pre>`;
  const head = it.head.map((text) => (text ? `<th scope="col">${inline(text)}</th>` : '<td></td>')).join('');
  const rows = it.rows.map(([name, ...others]) => `<tr><th scope="row">${inline(name)}</th>${others.map(cell).join('')}</tr>`);
  return `<div class="wide" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

const section = (title, body) => `<section aria-labelledby="${idOf(title)}"><h2 id="${idOf(title)}">${escaped(title)}</h2>\n${body}\n</section>`;

/** The sentence that a place stands in, the place marked. */
function sentence(text, { start, end }) {
  const before = /[^。；\n]*$/.exec(text.slice(Math.max(0, start - 200), start))[0];
  const after = /^[^。；\n]*[。；]?/.exec(text.slice(end, end + 200))[0];
  return `${escaped(before)}<mark>${escaped(text.slice(start, end))}</mark>${escaped(after)}`;
}

const groupOf = ({ kind, wrong }) => `${kind}: ${kind === 'table' ? 'cells' : wrong.join(', ')}`;

/** The largest groups first. */
function grouped(errors) {
  const groups = new Map();
  for (const one of errors) {
    const group = groupOf(one.error);
    if (!groups.has(group)) groups.set(group, []);
    groups.get(group).push(one);
  }
  return [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
}

function item({ error, id }) {
  const words = error.span ? `<br><a href="#${id}">${sentence(error.text, error.span)}</a>` : '';
  return `<li><span class="note">${escaped(error.document)}</span> ${escaped(error.message)}${words}</li>`;
}

const listed = (errors) =>
  grouped(errors)
    .map(([name, its]) => `<details><summary>${escaped(name)} <span class="count">${its.length}</span></summary><ul>${its.map(item).join('\n')}</ul></details>`)
    .join('\n');

/** A text with a mark at each place where something is wrong; those that begin at one place share it. */
function marked(text, errors) {
  const said = new Map();
  for (const { error, id } of errors) {
    const before = said.get(id);
    said.set(id, { id, ...error.span, ...before, messages: [...(before?.messages ?? []), error.message] });
  }
  let [html, at] = ['', 0];
  for (const place of [...said.values()].sort((a, b) => a.start - b.start)) {
    const [start, end] = [Math.max(at, place.start), Math.max(at, place.end)];
    const title = escaped(place.messages.join('\n'));
    html += `${escaped(text.slice(at, start))}<mark id="${place.id}" title="${title}">${escaped(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escaped(text.slice(at));
}

function texts(errors) {
  const placed = errors.filter(({ error }) => error.span);
  const names = [...new Set(placed.map(({ error }) => error.document))];
  return names
    .map((name) => {
      const its = placed.filter(({ error }) => error.document === name);
      return `<article><h3>${escaped(name)}</h3><div class="text" tabindex="0">${marked(its[0].error.text, its)}</div></article>`;
    })
    .join('\n');
}

/** The page; `differences` are those of the sets whose texts may be shown, with the texts. */
export function htmlPage(parts, differences, style) {
  // Of notices that no rule is changed for no error is shown, so that nobody tunes on them.
  const shown = differences.filter(({ set }) => set !== 'heldOut');
  const errors = shown.map((error) => ({ error, id: `${error.document}-${error.span?.start}` }));
  const all = [
    ...parts.map(({ title, parts: its }) => [title, its.map(part).join('\n')]),
    ['Every error', `<p>Of the notices that were tuned on and of the real texts, by kind and field. Each sentence leads to its place in its text.</p>\n${listed(errors)}`],
    ['The texts', texts(errors)],
  ];
  const links = all.map(([title]) => `<li><a href="#${idOf(title)}">${escaped(title)}</a></li>`).join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>plan-extract: benchmark</title>
<style>${style}</style>
</head>
<body>
<header><p class="brand">plan-extract</p><h1>How well Chinese government plans are read</h1></header>
<nav aria-label="Contents"><ol>${links}</ol></nav>
<main>
${all.map(([title, body]) => section(title, body)).join('\n')}
</main>
</body>
</html>
`;
}
