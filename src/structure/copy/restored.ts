import {
  type Block,
  bySpan,
  type Document,
  type LedgerEntry,
  overlaps,
  type Place,
  type Span,
} from '../../model/index.js';
import { placeFinder } from '../place-finder.js';
import type { ReadingCopy } from './reading-copy.js';

/** A period has two days under the same names. */
const isSpan = (value: object): value is Span => 'start' in value && typeof value.start === 'number';

/**
 * What was read from a copy, as plain data, told of its source: every span is where the words stand there, and `text` beside a `span`
 * what stands there, with its line ends and spaces.
 */
export function inSource<T>(found: T, copy: ReadingCopy, source: string): T {
  return copy.same ? found : (moved(found, copy, source) as T);
}

function moved(value: unknown, copy: ReadingCopy, source: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => moved(one, copy, source));
  if (isSpan(value)) return copy.inSource(value);
  const fields: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) fields[key] = moved(field, copy, source);
  if (typeof fields.text === 'string' && fields.span) {
    const { start, end } = fields.span as Span;
    fields.text = source.slice(start, end);
  }
  return fields;
}

/** A document that was read from a copy of its source's text, as one of that text. `places` are those of the source. */
export function restored(document: Document, copy: ReadingCopy, source: string, places: readonly Place[]): Document {
  if (copy.same) return document;
  const { blocks, numbers, ...found } = inSource(document, copy, source);
  return {
    ...found,
    text: source,
    blocks: covering(withPageLines(blocks, copy.pageLines, places), source),
    numbers: withPageNumbers(numbers, copy.pageLines, source),
  };
}

/** The blocks with the signs around them that the copy leaves out: # and ** before a heading are its own. */
function covering(blocks: readonly Block[], source: string): Document['blocks'] {
  let end = 0;
  const fore = blocks.map((block) => {
    const gap = source.slice(end, block.span.start);
    const left = gap.slice(gap.lastIndexOf('\n') + 1).trimStart();
    end = block.span.end;
    return left === '' ? block : { ...block, span: { start: block.span.start - left.length, end } };
  });
  return fore.map((block, i) => {
    const { start, end } = block.span;
    const left = source.slice(end, fore[i + 1]?.span.start ?? source.length).trimEnd();
    return left === '' ? block : { ...block, span: { start, end: end + left.length } };
  });
}

/** The ledger with the numbers of the page lines; one that stands inside a number that goes over its page belongs to that. */
function withPageNumbers(
  numbers: readonly LedgerEntry[],
  pageLines: readonly Span[],
  source: string,
): Document['numbers'] {
  const pages = pageLines.flatMap(({ start, end }) =>
    [...source.slice(start, end).matchAll(/[0-9０-９]+/gu)].map(({ index, 0: text }): LedgerEntry => {
      const span = { start: start + index, end: start + index + text.length };
      return { span, text, class: 'page-furniture', record: null };
    }),
  );
  if (pages.length === 0) return [...numbers];
  const all = [...numbers, ...pages].sort(bySpan);
  return all.filter(({ span }, i) => i === 0 || !overlaps(span, (all[i - 1] as LedgerEntry).span));
}

/** The blocks of a document and, as boilerplate between and within them, the page lines that its copy leaves out. */
function withPageLines(
  blocks: readonly Block[],
  pageLines: readonly Span[],
  places: readonly Place[],
): Document['blocks'] {
  if (pageLines.length === 0) return [...blocks];
  const whereIs = placeFinder(places);
  const block = (role: Block['role'], span: Span): Block => ({ role, span, where: whereIs(span) });
  const all: Block[] = [];
  let page = 0;
  for (const { role, span } of blocks) {
    let { start } = span;
    for (let line = pageLines[page]; line && line.start < span.end; line = pageLines[++page]) {
      if (line.start > start) all.push(block(role, { start, end: line.start }));
      all.push(block('boilerplate', line));
      start = Math.max(start, line.end);
    }
    if (start < span.end) all.push(block(role, { start, end: span.end }));
  }
  for (const line of pageLines.slice(page)) all.push(block('boilerplate', line));
  return all;
}
