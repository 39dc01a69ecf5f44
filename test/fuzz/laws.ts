import { fold } from '../../src/lexicon/fold.js';
import { simplified } from '../../src/lexicon/traditional.js';
import { Document, type Span } from '../../src/model/index.js';
import { recordsOf } from '../fixtures/records.js';

const isDay = (written: string | null): boolean =>
  written === null || new Date(`${written}T00:00:00Z`).toISOString().startsWith(written);

function* spansOf(document: Document): Generator<readonly [string, Span]> {
  for (const { id, span } of [...document.sections]) yield [id, span];
  for (const { span, text } of recordsOf(document)) yield [text, span];
  for (const { role, span } of document.blocks) yield [role, span];
  for (const { span } of document.tables) yield ['table', span];
  for (const { code, span } of document.diagnostics) if (span) yield [code, span];
  for (const key of ['measures', 'deadlines', 'responsibleUnits'] as const)
    for (const { id, inferred } of document[key])
      for (const { field, span } of inferred) if (span) yield [`${id} ${field}`, span];
}

/** Is the place between the two halves of one character? */
const splits = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

function* spanFaults(document: Document): Generator<string> {
  const { text } = document;
  for (const [what, { start, end }] of spansOf(document)) {
    if (!(start <= end && end <= text.length)) yield `${what}: span ${start}-${end} is not within the text`;
    if (splits(text, start) || splits(text, end)) yield `${what}: span ${start}-${end} cuts a character in two`;
  }
  for (const { span, text: written } of recordsOf(document))
    if (written === '' || text.slice(span.start, span.end) !== written)
      yield `${written} does not stand at ${span.start}`;
  // Of a text in traditional characters the values are given in simplified ones; line ends within a title are left out.
  const bare = (words: string): string => words.replaceAll(/[\s\u00ad\u200b-\u200f\u2060]/gu, '');
  const plain = fold(text);
  for (const { span, marker, title } of document.sections) {
    const printed = [text, plain, simplified(text)].map((one) => bare(one.slice(span.start, span.end)));
    if (!printed.some((one) => one.startsWith(bare(marker ?? ''))) || !printed.some((one) => one.endsWith(bare(title))))
      yield `section ${title} does not stand at ${span.start}`;
  }
}

function* blockFaults({ text, blocks }: Document): Generator<string> {
  const owners = new Uint8Array(text.length);
  for (const { span } of blocks) for (let i = span.start; i < span.end; i++) owners[i] = (owners[i] ?? 0) + 1;
  for (const { index } of fold(text).matchAll(/\S/g))
    if (owners[index] !== 1) yield `the character at ${index} stands in ${owners[index]} blocks`;
}

function* ledgerFaults({ text, numbers }: Document): Generator<string> {
  let end = 0;
  for (const { span } of numbers) {
    if (span.start < end) yield `the number at ${span.start} overlaps the one before`;
    if (/[0-9０-９]/.test(text.slice(end, span.start))) yield `a digit before ${span.start} is not in the ledger`;
    end = span.end;
  }
  if (/[0-9０-９]/.test(text.slice(end))) yield 'a digit behind the last entry is not in the ledger';
}

function* linkFaults(document: Document): Generator<string> {
  const holders = [...document.measures, ...document.deadlines, ...document.responsibleUnits];
  const all = [...document.sections, ...document.tasks, ...holders, ...document.references].map(({ id }) => id);
  const ids = new Set(all);
  if (ids.size !== all.length) yield 'two records have one id';
  const uses = [
    ...document.sections.map(({ parent }) => parent),
    ...[...document.tasks, ...holders, ...document.references].map(({ section }) => section),
    ...holders.map(({ task }) => task),
    ...document.numbers.map(({ record }) => record),
  ];
  for (const id of uses) if (id !== null && !ids.has(id)) yield `${id} is named but not there`;
}

function* valueFaults({ measures, deadlines, metadata }: Document): Generator<string> {
  const days = [
    ...measures.map(({ due }) => due),
    ...deadlines.flatMap(({ from, to }) => [from, to]),
    ...[metadata.publishedOn, metadata.issuedOn, metadata.period.start, metadata.period.end],
  ];
  for (const day of days) if (!isDay(day)) yield `${day} is no day of any calendar`;
  for (const { text, duration } of deadlines)
    if (duration !== null && !/^PT?\d+[YMWDH]$/.test(duration)) yield `${text} lasts ${duration}`;
  for (const { text, value, upper } of measures)
    if (!Number.isFinite(value) || (upper !== null && !Number.isFinite(upper))) yield `${text} has no finite value`;
}

/** What is wrong with a document that was read, whatever its text. */
export function* faultsOf(document: Document): Generator<string> {
  const parsed = Document.safeParse(document);
  if (!parsed.success) yield `schema: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`;
  yield* spanFaults(document);
  yield* blockFaults(document);
  yield* ledgerFaults(document);
  yield* linkFaults(document);
  yield* valueFaults(document);
}
