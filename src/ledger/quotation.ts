import type { Span } from '../model/index.js';

const LONGEST_QUOTATION = 40;
const LONGEST_NAME = 16;
const OPENS = /[“‘「『]/;
const CLOSES = /[”’」』]/;
const ENDS = /[。;!?\n]/;
const PARTS = /[、,]/;

/** How far one may go from `at` by `step` before a character of `stops`; -1 when there is none near, or something ends the sentence before. */
function reach(folded: string, at: number, step: 1 | -1, stops: RegExp, bars: RegExp): number {
  for (let i = at; Math.abs(i - at) < LONGEST_QUOTATION; i += step) {
    const character = folded[i] ?? '\n';
    if (stops.test(character)) return i;
    if (bars.test(character) || ENDS.test(character)) return -1;
  }
  return -1;
}

/**
 * The part of a short quotation that a number stands in: 一门受理 in “一门受理、一表登记”. Null outside of quotation marks, or where the
 * part is too long for a name.
 */
export function quotedPart(folded: string, at: number): Span | null {
  const open = reach(folded, at - 1, -1, OPENS, CLOSES);
  const close = open < 0 ? -1 : reach(folded, at, 1, CLOSES, OPENS);
  if (close < 0) return null;
  let start = at;
  while (start > open + 1 && !PARTS.test(folded[start - 1] ?? '')) start--;
  let end = at;
  while (end < close && !PARTS.test(folded[end] ?? '')) end++;
  return end - start <= LONGEST_NAME ? { start, end } : null;
}
