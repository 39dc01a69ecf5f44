import type { Span } from '../model/index.js';

const CLOSERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['〕', '〔'],
  ['》', '《'],
  ['〉', '〈'],
  ['”', '“'],
  ['’', '‘'],
]);
const OPENERS = new Set(CLOSERS.values());
const MARKS = /[()[\]〔〕《》〈〉“”‘’]/gu;
/** A pair further apart than this is two lost halves, not a pair: an unclosed bracket must not swallow the document. */
const MAXIMUM_PAIR = 400;

/** The pairs of a stretch of text, by their outer offsets, in order of their ends, and the offsets of marks without partner. */
export interface Brackets {
  readonly pairs: readonly Span[];
  readonly single: readonly number[];
}

/** Pairs brackets and quotation marks kind by kind; a second “ before a ” means that the first was never closed. */
export function bracketsOf(folded: string, span: Span): Brackets {
  const pairs: Span[] = [];
  const single: number[] = [];
  const open = new Map<string, number[]>();
  for (const match of folded.slice(span.start, span.end).matchAll(MARKS)) {
    const offset = span.start + (match.index ?? 0);
    const mark = match[0];
    if (OPENERS.has(mark)) {
      const waiting = open.get(mark) ?? [];
      const nests = mark === '(' || mark === '[';
      if (!nests) for (const lost of waiting.splice(0)) single.push(lost);
      waiting.push(offset);
      open.set(mark, waiting);
      continue;
    }
    const start = open.get(CLOSERS.get(mark) ?? '')?.pop();
    if (start === undefined) single.push(offset);
    else if (offset - start > MAXIMUM_PAIR) single.push(start, offset);
    else pairs.push({ start, end: offset + 1 });
  }
  for (const waiting of open.values()) for (const lost of waiting) single.push(lost);
  return { pairs, single: single.sort((a, b) => a - b) };
}
