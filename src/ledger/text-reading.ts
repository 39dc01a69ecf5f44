import { NUMBER_NAMES } from '../lexicon/number-names.js';
import { NUMBER_PATTERNS } from '../lexicon/number-patterns.js';
import { NON_NUMBER_WORDS } from '../lexicon/number-words.js';
import type { Span } from '../model/index.js';
import { wordFinder } from './closed-list.js';
import { NUMERAL_CHARACTER, numeralEnd } from './numeral.js';
import { type Reading, reading } from './reading.js';

const wordAt = wordFinder(NON_NUMBER_WORDS, NUMERAL_CHARACTER);
const nameAt = wordFinder(NUMBER_NAMES, NUMERAL_CHARACTER);

/**
 * What the number that begins at `at` is by itself and the text around it. Nothing of it may lie before `from` or behind `limit`,
 * where others have been read.
 */
export function textReading(folded: string, at: number, from: number, limit: number): Reading {
  const name = nameAt(folded, at, at);
  if (name && name.end <= limit) return { numberClass: 'name', span: name };
  const word = wordAt(folded, at, from);
  if (word && (word.start < at || !sloganAt(folded, at, limit))) return { numberClass: null, span: word };
  const quoted = quotedPart(folded, at);
  const found = patternAt(folded, at, limit);
  if (quoted === null) return found ?? reading('unexplained', at, Math.min(numeralEnd(folded, at), limit));
  const whole = found !== null && found.numberClass !== 'count' && found.span.end >= quoted.end;
  return whole ? found : reading('name', Math.max(quoted.start, from), Math.min(quoted.end, limit));
}

function patternAt(folded: string, at: number, limit: number): Reading | null {
  for (const { numberClass, pattern } of NUMBER_PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (match) return reading(numberClass, at, Math.min(at + match[0].length, limit));
  }
  return null;
}

/** 一路一策 begins with what is a word elsewhere (一路). */
const SLOGAN = /一(?![一-龥]个)([一-龥])[一两三双多](?!般|定|直|致|切|律|旦|起|些|样|体化|流)[一-龥]/y;
function sloganAt(folded: string, at: number, limit: number): boolean {
  SLOGAN.lastIndex = at;
  const match = SLOGAN.exec(folded);
  return match !== null && at + match[0].length <= limit;
}

const LONGEST_QUOTATION = 40;
const LONGEST_NAME = 16;
const OPENS = /[“‘「『]/;
const CLOSES = /[”’」』]/;
const ENDS = /[。;!?\n]/;
const PARTS = /[、,]/;

/** The part of a short quotation that a number stands in: 一门受理 in “一门受理、一表登记”. Null outside of quotation marks. */
function quotedPart(folded: string, at: number): Span | null {
  let open = at - 1;
  while (at - open < LONGEST_QUOTATION && open >= 0 && !OPENS.test(folded[open] ?? '')) {
    if (CLOSES.test(folded[open] ?? '') || ENDS.test(folded[open] ?? '')) return null;
    open--;
  }
  let close = at;
  while (close - at < LONGEST_QUOTATION && close < folded.length && !CLOSES.test(folded[close] ?? '')) {
    if (OPENS.test(folded[close] ?? '') || ENDS.test(folded[close] ?? '')) return null;
    close++;
  }
  if (!OPENS.test(folded[open] ?? '') || !CLOSES.test(folded[close] ?? '')) return null;
  let start = at;
  while (start > open + 1 && !PARTS.test(folded[start - 1] ?? '')) start--;
  let end = at;
  while (end < close && !PARTS.test(folded[end] ?? '')) end++;
  return end - start <= LONGEST_NAME ? { start, end } : null;
}
