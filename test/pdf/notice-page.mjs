/** Notices as web pages, for Chromium to print: other marks in the file than those of LibreOffice, another layout. */

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * A page to be printed. `blocks` as for `noticeOdt`; `style` is added. The page's number is set outside, as on the two sides of a sheet.
 */
export function noticePage(blocks, style = '') {
  const block = (one) => {
    if (typeof one === 'string') return `<p>${escaped(one)}</p>`;
    if (one.table) return tableOf(one.table);
    if (one.html) return one.html;
    const [[kind, line]] = Object.entries(one);
    return `<p class="${kind}">${escaped(line).replaceAll('\n', '<br>')}</p>`;
  };
  return `<!doctype html><meta charset="utf-8"><style>
@page { size: 210mm 297mm; margin: 37mm 26mm 35mm 28mm; }
@page :left { @bottom-left { content: "— " counter(page) " —"; font: 14pt "WenQuanYi Zen Hei"; padding-left: 1em } }
@page :right { @bottom-right { content: "— " counter(page) " —"; font: 14pt "WenQuanYi Zen Hei"; padding-right: 1em } }
body { font: 16pt/29pt "WenQuanYi Zen Hei"; margin: 0; text-align: justify; }
p { margin: 0; text-indent: 2em; }
.title { font-size: 22pt; line-height: 34pt; text-align: center; text-indent: 0; margin: 30pt 0 }
.red { font-size: 46pt; line-height: 60pt; color: #d00; text-align: center; text-indent: 0; letter-spacing: 8pt; border-bottom: 2pt solid #d00 }
.centre { text-align: center; text-indent: 0 }
.right { text-align: right; text-indent: 0; padding-right: 4em }
.plain { text-indent: 0 }
table { border-collapse: collapse; font-size: 10.5pt; line-height: 15pt; width: 100% }
td, th { border: 0.75pt solid #000; padding: 2pt 4pt; text-align: left; font-weight: normal }
${style}</style>${blocks.map(block).join('\n')}`;
}

const tableOf = ({ rows }) =>
  `<table>${rows
    .map((row) => `<tr>${row.map((cell) => (cell ? `<td rowspan="${cell.rows ?? 1}">${escaped(cell.text)}</td>` : '')).join('')}</tr>`)
    .join('')}</table>`;
