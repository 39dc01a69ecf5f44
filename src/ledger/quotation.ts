import { characterBits } from '../lexicon/character-bits.js';
import { codeUnitAt } from '../lexicon/code-unit-at.js';
import type { Span } from '../model/index.js';

const LONGEST_QUOTATION = 40;
const LONGEST_NAME = 16;
const BITS = characterBits('“‘「『', '”’」』', '。;!?\n', '、,');
const OPENS = 1;
const CLOSES = 2;
const ENDS = 4;
const PARTS = 8;

const bitsAt = (folded: string, at: number): number => BITS[codeUnitAt(folded, at)] ?? ENDS;

/** How far one may go from `at` by `step` before a character of `stops`; -1 when there is none near, or something ends the sentence before. */
function reach(folded: string, at: number, step: 1 | -1, stops: number): number {
  for (let i = at; Math.abs(i - at) < LONGEST_QUOTATION; i += step) {
    const bits = bitsAt(folded, i);
    if (bits & stops) return i;
    if (bits & (OPENS | CLOSES | ENDS)) return -1;
  }
  return -1;
}

/**
 * The part of a short quotation that a number stands in: 一门受理 in “一门受理、一表登记”. Null outside of quotation marks, or where the
 * part is too long for a name.
 */
export function quotedPart(folded: string, at: number): Span | null {
  const open = reach(folded, at - 1, -1, OPENS);
  const close = open < 0 ? -1 : reach(folded, at, 1, CLOSES);
  if (close < 0) return null;
  let start = at;
  while (start > open + 1 && !(bitsAt(folded, start - 1) & PARTS)) start--;
  let end = at;
  while (end < close && !(bitsAt(folded, end) & PARTS)) end++;
  return end - start <= LONGEST_NAME ? { start, end } : null;
}
