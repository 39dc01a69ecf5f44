import { lineNumbers } from '../export/line-numbers.js';
import { type Document, NumberClass, type Span, sourceName } from '../model/index.js';
import type { Failure } from './failure.js';
import { say, sayWord } from './language/say.js';
import { textTable } from './text-table.js';

/** A number that the user asked to see, with the sentence that it stands in. */
interface ListedNumber {
  readonly text: string;
  readonly span: Span;
  readonly line: number;
  readonly column: number;
  readonly record: string | null;
  readonly sentence: string;
  /** Where in the sentence it begins. */
  readonly offset: number;
}

/** The numbers of one notice, by its file's path; `#2` is behind it for the second of several in a file. */
export interface NumbersOfFile {
  readonly path: string;
  readonly numbers: number;
  readonly classes: Readonly<Partial<Record<NumberClass, number>>>;
  readonly listed: readonly ListedNumber[];
}

const SENTENCE_END = /[。；;！？!?\n]/;
/** More of a sentence than this on either side of its number is not shown. */
const FARTHEST = 60;

/** The sentence around a span. */
function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < FARTHEST && !SENTENCE_END.test(text[from - 1] ?? '')) from--;
  let to = end;
  while (to < text.length && to - end < FARTHEST && !SENTENCE_END.test(text[to] ?? '')) to++;
  return { start: from + (text.slice(from, start).length - text.slice(from, start).trimStart().length), end: to };
}

/** How many numbers of each class a document holds, and those of the class that is listed. */
export function numbersOfFile({ source, text, numbers }: Document, listed: NumberClass): NumbersOfFile {
  const line = lineNumbers(text);
  const classes: Partial<Record<NumberClass, number>> = {};
  for (const { class: name } of numbers) classes[name] = (classes[name] ?? 0) + 1;
  return {
    path: sourceName(source),
    numbers: numbers.length,
    classes,
    listed: numbers
      .filter((number) => number.class === listed)
      .map(({ span, record, text: written }) => {
        const sentence = sentenceAround(text, span);
        return {
          text: written,
          span,
          line: line(span.start),
          column: span.start - text.lastIndexOf('\n', span.start - 1),
          record,
          sentence: text.slice(sentence.start, sentence.end).trimEnd(),
          offset: span.start - sentence.start,
        };
      }),
  };
}

type ClassCounts = NumbersOfFile['classes'];

const sumOf = (documents: readonly NumbersOfFile[]): ClassCounts =>
  Object.fromEntries(
    NumberClass.options
      .map((name) => [name, documents.reduce((sum, { classes }) => sum + (classes[name] ?? 0), 0)] as const)
      .filter(([, count]) => count > 0),
  );

/** All for machines. */
export function* ledgerJson(documents: readonly NumbersOfFile[], failures: readonly Failure[]): Generator<string> {
  const numbers = documents.reduce((sum, document) => sum + document.numbers, 0);
  yield `${JSON.stringify({ documents, totals: { numbers, classes: sumOf(documents) }, failures }, null, 2)}\n`;
}

/** The number between ⟦ ⟧ in its sentence. */
const marked = ({ sentence, offset, text }: ListedNumber): string =>
  `${sentence.slice(0, offset)}⟦${text}⟧${sentence.slice(offset + text.length)}`.replaceAll(/(?<!\s)\s*\n\s*/g, ' ');

/** For people: the listed numbers as `path:line:column: sentence`, places that explain takes, then the classes with their counts and shares. */
export function* ledgerReport(documents: readonly NumbersOfFile[], listed: NumberClass): Generator<string> {
  for (const { path, listed: found } of documents)
    for (const number of found) yield `${path}:${number.line}:${number.column}: ${marked(number)}\n`;
  const total = documents.reduce((sum, document) => sum + document.numbers, 0);
  if (documents.some((document) => document.listed.length > 0)) yield '\n';
  const counts = Object.entries({ ...sumOf(documents), [listed]: sumOf(documents)[listed] ?? 0 });
  const rows = counts
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => [
      sayWord(name),
      String(count),
      total === 0 ? '—' : `${((100 * count) / total).toFixed(1)} %`,
    ]);
  const table = textTable(
    [
      { head: 'class', align: 'left' },
      { head: 'numbers', align: 'right' },
      { head: 'share', align: 'right' },
    ],
    [...rows, [say('all'), String(total), '']],
    Number.POSITIVE_INFINITY,
  );
  for (const row of table) yield `${row}\n`;
}
