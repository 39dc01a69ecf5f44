import { characterBits } from '../lexicon/character-bits.js';
import { codeUnitAt } from '../lexicon/code-unit-at.js';
import type { Sticky } from '../lexicon/prefilter/sticky.js';
import type { Token } from './token.js';

/** A token as a matcher finds it: its span is within the text it was given. */
export type Found = Token;

/**
 * One way to read a token. `starts` holds the characters it can begin with, so that most positions try nothing;
 * `match` reads at exactly `at` and gives null when it is not there. It looks a bounded way back and ahead, never further.
 * `opens`, where a matcher has it, are patterns of which one has to match at `at`, or nothing is read.
 */
export interface Matcher {
  readonly id: string;
  readonly starts: string;
  readonly opens?: readonly Sticky[];
  readonly match: (text: string, at: number) => Found | null;
}

/** Every character that one of the words begins with. */
export const initials = (words: readonly string[]): string => [...new Set(words.map((w) => w[0] ?? ''))].join('');

/** Does one of the words end at a place? They are filed by their last characters, so that most places cost one look. */
export function endingWith(words: readonly string[]): (text: string, at: number) => boolean {
  const lasts = characterBits(
    words.map((word) => word.slice(-1)).join(''),
    words.filter((word) => word.length === 1).join(''),
  );
  const byLast = new Map<number, readonly string[]>();
  for (const word of words) {
    const last = word.charCodeAt(word.length - 1);
    byLast.set(last, [...(byLast.get(last) ?? []), word]);
  }
  return (text, at) => {
    const last = codeUnitAt(text, at - 1);
    const bits = lasts[last] ?? 0;
    return bits === 1 ? endsWithOne(byLast.get(last) ?? [], text, at) : bits !== 0;
  };
}

/** A function of its own: one that holds a closure costs an allocation at every call, also where the closure is not called. */
function endsWithOne(words: readonly string[], text: string, at: number): boolean {
  for (const word of words) if (text.endsWith(word, at)) return true;
  return false;
}

export const DIGIT_STARTS = '0123456789';
export const CHINESE_NUMERAL_STARTS = '零〇○一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾';
