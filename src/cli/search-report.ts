import type { Span } from '../model/index.js';
import type { Row } from '../store/index.js';
import { say, sayWord } from './language/say.js';
import { note } from './notes.js';
import { writeToOutput } from './output.js';
import { plural } from './plural.js';
import { writeCsv } from './print-rows.js';
import type { Found, Hit } from './search.js';
import { oneLine } from './text-width.js';

/** The marks around a word that was looked for: colour on a terminal, brackets that no plan uses elsewhere. */
const marksFor = (isTerminal: boolean): readonly [string, string] =>
  isTerminal && process.env.NO_COLOR === undefined ? ['\u001b[1;33m', '\u001b[0m'] : ['⟦', '⟧'];

/** More of a sentence than this on either side of its first mark is not shown to people. */
const FARTHEST = 60;

/** The text of a span with marks, cut to what stands around the first; marks that run into each other are one. */
function marked(
  text: string,
  { start, end }: Span,
  marks: readonly Span[],
  [open, close]: readonly [string, string],
  farthest: number,
): string {
  const from = Math.max(start, (marks[0]?.start ?? start) - farthest);
  const to = Math.min(end, (marks[0]?.end ?? start) + farthest);
  let [written, at] = [from > start ? '…' : '', from];
  for (const mark of marks) {
    const [first, last] = [Math.max(mark.start, at), Math.min(mark.end, to)];
    if (first >= last) continue;
    written += `${oneLine(text.slice(at, first))}${open}${oneLine(text.slice(first, last))}${close}`;
    at = last;
  }
  return `${written}${oneLine(text.slice(at, to))}${to < end ? '…' : ''}`;
}

const nameOf = ({ document: { path, part } }: Hit): string => (part === null ? path : `${path}#${part}`);

/** A hit as a row: what both JSON and CSV hold. */
const hitRow = (hit: Hit, isWhole: boolean): Row => {
  const { document, passage } = hit;
  const { stretch, marks } = passage;
  return {
    document: document.id,
    title: document.title,
    region: document.region,
    year: document.year,
    path: document.path,
    part: document.part,
    section: stretch.section,
    section_path: stretch.sectionPath,
    task: stretch.kind === 'task' ? stretch.id : null,
    role: stretch.role,
    span_start: stretch.span.start,
    span_end: stretch.span.end,
    text: document.text.slice(stretch.span.start, stretch.span.end),
    ...(isWhole ? {} : { marked: marked(document.text, stretch.span, marks, ['⟦', '⟧'], Number.POSITIVE_INFINITY) }),
  };
};

function* hitLines(hits: readonly Hit[]): Generator<string> {
  const signs = marksFor(process.stdout.isTTY === true);
  for (const hit of hits) {
    const { document, passage } = hit;
    const { stretch, marks } = passage;
    const plan = [document.region, document.year, document.title ?? document.path]
      .filter((one) => one !== null)
      .join(' ');
    const under = stretch.sectionPath ?? (stretch.role && sayWord(stretch.role));
    yield `${oneLine(plan)}${under === null ? '' : ` › ${oneLine(under)}`}  (${nameOf(hit)})\n`;
    yield `    ${marked(document.text, stretch.span, marks, signs, FARTHEST)}\n`;
  }
}

/** Writes what was found; how much that is goes to standard error. */
export async function writeHits(
  found: Found,
  options: { readonly limit: number; readonly json?: boolean; readonly csv?: boolean },
) {
  const { parts, documents, hits, complete } = found;
  const shown = options.limit === 0 ? hits : hits.slice(0, options.limit);
  if (options.json) {
    const rows = shown.map((hit) => ({ ...hitRow(hit, true), marks: hit.passage.marks, together: hit.passage.whole }));
    const words = parts.map(({ text }) => text);
    await writeToOutput([`${JSON.stringify({ words, documents, hits: rows }, null, 2)}\n`]);
  } else if (options.csv) {
    const rows = shown.map((hit) => hitRow(hit, false));
    await writeCsv(Object.keys(rows[0] ?? { document: null, text: null, marked: null }), rows);
  } else await writeToOutput(hitLines(shown));
  const of = complete
    ? say('{hits} in {documents}', { hits: plural(hits.length, 'hit'), documents: plural(documents, 'document') })
    : say('the best hits in {documents}', { documents: plural(documents, 'document') });
  const cut = shown.length < hits.length || !complete;
  note(
    hits.length === 0
      ? say('Nothing found.')
      : cut
        ? say('{count} of {of}; --limit 0 shows all.', { count: shown.length, of })
        : say('{of}.', { of }),
  );
}
