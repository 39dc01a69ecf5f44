import type { Span } from '../model/index.js';

/** Marks that open, and behind each in the same place the one that closes it. */
const OPENERS = '([〔《〈“‘';
const CLOSERS = ')]〕》〉”’';
/** For every code unit which mark it is: 1, 2 … for one that opens, -1, -2 … for its partner, 0 for any other character. */
const MARKS = new Int8Array(0x10000);
for (let i = 0; i < OPENERS.length; i++) {
  MARKS[OPENERS.charCodeAt(i)] = i + 1;
  MARKS[CLOSERS.charCodeAt(i)] = -i - 1;
}
/** Round and square brackets may stand in their like. */
const LAST_THAT_NESTS = 2;
/** A pair further apart than this is two lost halves, not a pair: an unclosed bracket must not swallow the document. */
const MAXIMUM_PAIR = 400;

/** The pairs of a stretch of text, by their outer offsets, in order of their ends, and the offsets of marks without partner. */
export interface Brackets {
  readonly pairs: readonly Span[];
  readonly single: readonly number[];
}

const NONE: Brackets = { pairs: [], single: [] };

/** Pairs brackets and quotation marks kind by kind; a second “ before a ” means that the first was never closed. */
export function bracketsOf(folded: string, span: Span): Brackets {
  let open: number[][] | null = null;
  const pairs: Span[] = [];
  const single: number[] = [];
  for (let offset = span.start; offset < span.end; offset++) {
    const mark = MARKS[folded.charCodeAt(offset)] as number;
    if (mark === 0) continue;
    open ??= Array.from(OPENERS, () => []);
    const waiting = open[Math.abs(mark) - 1] as number[];
    if (mark > 0) {
      if (mark > LAST_THAT_NESTS) for (const lost of waiting.splice(0)) single.push(lost);
      waiting.push(offset);
      continue;
    }
    const start = waiting.pop();
    if (start === undefined) single.push(offset);
    else if (offset - start > MAXIMUM_PAIR) single.push(start, offset);
    else pairs.push({ start, end: offset + 1 });
  }
  if (open === null) return NONE;
  for (const waiting of open) for (const lost of waiting) single.push(lost);
  return { pairs, single: single.sort((a, b) => a - b) };
}
