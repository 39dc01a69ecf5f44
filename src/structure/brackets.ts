import { codeUnitAt } from '../lexicon/code-unit-at.js';
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

/** Pairs brackets and quotation marks kind by kind; a second “ before a ” means that the first was never closed. */
export function bracketsOf(folded: string, span: Span): Brackets {
  /** Where marks stand that are not closed yet, those of a kind together. */
  const open: (number[] | undefined)[] = [];
  const pairs: Span[] = [];
  const single: number[] = [];
  for (let offset = span.start; offset < span.end; offset++) {
    const mark = MARKS[codeUnitAt(folded, offset)] as number;
    if (mark === 0) continue;
    if (mark > 0) {
      const waiting = open[mark];
      if (!waiting) open[mark] = [offset];
      else if (mark <= LAST_THAT_NESTS || waiting.length === 0) waiting.push(offset);
      else {
        single.push(waiting[0] as number);
        waiting[0] = offset;
      }
      continue;
    }
    const start = open[-mark]?.pop();
    if (start === undefined) single.push(offset);
    else if (offset - start > MAXIMUM_PAIR) single.push(start, offset);
    else pairs.push({ start, end: offset + 1 });
  }
  for (const waiting of open) for (const lost of waiting ?? []) single.push(lost);
  return { pairs, single: single.length > 1 ? single.sort((a, b) => a - b) : single };
}
