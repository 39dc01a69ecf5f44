import { codeUnitAt } from './code-unit-at.js';

/** What characters stand for, by their code unit: numbers are read by the thousand, and none should cost a string for each character. */
const byCode = (values: Readonly<Record<string, number>>): ReadonlyMap<number, number> =>
  new Map(Object.entries(values).map(([character, value]) => [character.charCodeAt(0), value]));

/** Digits in Chinese; 两 counts as 2, 〇 and ○ are the zeros of years. */
const DIGITS = byCode({
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
});
const SMALL = byCode({ 十: 10, 百: 100, 千: 1000 });
const LARGE = byCode({ 万: 1e4, 亿: 1e8 });

/** What multiplies the number before it: 6.5万张, 3亿元, 5百万. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  百: 1e2,
};
export const MULTIPLIER = Object.keys(MULTIPLIERS).join('|');

/** Characters that a number in Chinese numerals is made of. */
export const CHINESE_NUMERAL = '[零〇○一二两三四五六七八九十百千万亿]';

/**
 * The value of a number in Chinese numerals (十二, 三百五十, 二〇一五, 一万二千), or null when it is none.
 * Digits in a row are read one by one (二〇一五 is 2015).
 */
export function chineseNumber(numeral: string): number | null {
  if (numeral === '') return null;
  let row = '';
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (let i = 0; i < numeral.length; i++) {
    const code = codeUnitAt(numeral, i);
    const one = DIGITS.get(code);
    if (one !== undefined) {
      row += one;
      digit = one;
      continue;
    }
    const small = SMALL.get(code);
    const large = LARGE.get(code);
    if (small !== undefined) section += (digit ?? 1) * small;
    else if (large !== undefined) {
      total = (total + section + (digit ?? (section === 0 ? 1 : 0))) * large;
      section = 0;
    } else return null;
    digit = null;
  }
  return row.length === numeral.length ? Number(row) : total + section + (digit ?? 0);
}

const isArabic = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The value of an Arabic number with or without thousands separators, or of one in Chinese numerals; null when neither. */
export function anyNumber(written: string): number | null {
  if (!isArabic(written.charCodeAt(0))) return chineseNumber(written);
  return Number(written.includes(',') ? written.replaceAll(',', '') : written);
}
