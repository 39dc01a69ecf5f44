import { characterBits } from '../lexicon/character-bits.js';
import { codeUnitAt } from '../lexicon/code-unit-at.js';
import { ARABIC, MULTIPLIER } from '../lexicon/numerals.js';

/**
 * Numerals: digits, Chinese numerals, numbers in a circle or brackets, Roman ones of their own code points. 两, 半 and 几 are numerals;
 * 若干, 多 and 双 are not, nor are the numerals of accounts (壹, 伍), which stand in common words.
 */
const CHARACTERS = '0-9一二两三四五六七八九十百千万亿半几零〇廿卅①-⒛㈠-㈩Ⅰ-Ⅻ';
/** What is a number without a numeral: 全覆盖 is 100 %, 翻番 twice as much. */
const WORDS = ['全覆盖', '翻番'];

const BITS = characterBits(CHARACTERS, WORDS.map((word) => word[0]).join(''));
const NUMERAL = 1;
/** All that belongs to one number where nothing says how far it goes. */
const RUN = new RegExp(
  `(?:${ARABIC})(?:[.:]\\d+)*(?:${MULTIPLIER})?|[一二两三四五六七八九十百千万亿半几零〇○廿卅]+(?:点[零一二三四五六七八九]+[万亿]{0,2})?|[${CHARACTERS}]|${WORDS.join('|')}`,
  'y',
);

export const NUMERAL_CHARACTER = new RegExp(`^[${CHARACTERS}]$`);

/** Where the next number begins, at `from` or later and before `end`; -1 when there is none. */
export function nextNumeral(folded: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const bits = BITS[codeUnitAt(folded, at)];
    if (bits === NUMERAL || (bits && beginsWord(folded, at, end))) return at;
  }
  return -1;
}

const beginsWord = (folded: string, at: number, end: number): boolean =>
  WORDS.some((word) => at + word.length <= end && folded.startsWith(word, at));

/** The end of the number that begins at `at`. */
export function numeralEnd(folded: string, at: number): number {
  RUN.lastIndex = at;
  return at + (RUN.exec(folded)?.[0].length ?? 1);
}

/** Is there a number in a text? */
export const holdsNumeral = (text: string): boolean => nextNumeral(text, 0, text.length) >= 0;
