import { codeUnitAt } from './code-unit-at.js';

/** What characters stand for, by their code unit: numbers are read by the thousand, and none should cost a string for each character. */
const byCode = (values: Readonly<Record<string, number>>): ReadonlyMap<number, number> =>
  new Map(Object.entries(values).map(([character, value]) => [character.charCodeAt(0), value]));

/** The digits from 1 on as accounts write them. */
const FORMAL = '壹贰叁肆伍陆柒捌玖';
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
  ...Object.fromEntries([...FORMAL].map((digit, i) => [digit, i + 1])),
});
const SMALL = byCode({ 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 });
const LARGE = byCode({ 万: 1e4, 亿: 1e8 });

/** What multiplies the number before it: 6.5万张, 3亿元, 5百万. */
const MULTIPLIERS: Readonly<Record<string, number>> = {
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

/** Sources of regular expressions over folded text. A number in figures without its multiplier: 1,200, 6.5. */
const PLAIN = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?`;
/** Figures with several multipliers, which are added up: 2亿3000万, 1万2千, 3千5百. */
const ADDED = String.raw`\d+亿零?\d{1,4}(?:\.\d+)?万(?:零?\d{1,4}(?![\d,.]))?|\d+万零?(?:\d千(?:零?\d百)?|\d百|\d{4}(?![\d,.]))|\d千零?\d百`;
export const ARABIC = `${ADDED}|${PLAIN}`;
/** In Chinese numerals, as accounts write them too (伍仟): at least two of those, which stand in common words. */
export const CHINESE = `(?:万亿|[一二两三四五六七八九十百千])[一二两三四五六七八九十百千万亿零]{0,12}(?:点[一二三四五六七八九零]{1,3}(?=[倍万亿个斤吨元米亩度]|公[斤里顷]))?|[${FORMAL}拾][${FORMAL}拾佰仟零万亿]{1,12}`;

/**
 * The value of a number in Chinese numerals (十二, 三百五十, 二〇一五, 一万二千, 一亿零三百万, 一万二), or null for any other text.
 * Digits in a row are read one by one (二〇一五 is 2015).
 */
export function chineseNumber(numeral: string): number | null {
  if (numeral === '') return null;
  const point = numeral.indexOf('点');
  if (point > 0) return withFraction(numeral.slice(0, point), numeral.slice(point + 1));
  let row = '';
  let total = 0;
  let largest = 0;
  let section = 0;
  let digit: number | null = null;
  /** What a last digit counts, where no 零 stands before it: 一万二 is 12000, 三百五 is 350. */
  let last = 1;
  for (let i = 0; i < numeral.length; i++) {
    const code = codeUnitAt(numeral, i);
    const one = DIGITS.get(code);
    if (one !== undefined) {
      row += one;
      if (one === 0) last = 1;
      digit = one;
      continue;
    }
    const small = SMALL.get(code);
    const large = LARGE.get(code);
    if (small !== undefined) section += (digit ?? 1) * small;
    else if (large !== undefined) {
      const counted = section + (digit ?? (section === 0 && total === 0 ? 1 : 0));
      // 一亿零三百万 adds to the 亿 before it, 一万亿 multiplies the 万.
      total = large > largest ? (total + counted) * large : total + counted * large;
      largest = Math.max(largest, large);
      section = 0;
    } else return null;
    last = (small ?? large ?? 10) / 10;
    digit = null;
  }
  return row.length === numeral.length ? Number(row) : total + section + (digit ?? 0) * last;
}

/** 一点六, 二点三万: digits behind the point, and what multiplies it all. */
function withFraction(whole: string, rest: string): number | null {
  const { digits = '', times = '' } = /^(?<digits>[零一二三四五六七八九]+)(?<times>[万亿]*)$/.exec(rest)?.groups ?? {};
  const [front, behind] = [
    chineseNumber(whole),
    digits.length === 1 ? chineseNumber(digits) : chineseNumber(`零${digits}`),
  ];
  if (front === null || behind === null || digits === '') return null;
  return Number(((front + behind / 10 ** digits.length) * (MULTIPLIERS[times] ?? 1)).toPrecision(15));
}

const EITHER =
  /^(?<front>(?:[一二两三四五六七八九十百千万]*[十百千万])?)(?<one>[一二两三四五六七八])(?<two>[二三四五六七八九])(?<rest>[十百千万亿]*)$/;

/** Two digits that follow one another say from which to which: 两三 (2 to 3), 三四十 (30 to 40), 十七八 (17 to 18). */
export function eitherOf(numeral: string): readonly [low: number, high: number] | null {
  const g = EITHER.exec(numeral)?.groups;
  if (!g || chineseNumber(g.two ?? '') !== (chineseNumber(g.one ?? '') ?? 0) + 1) return null;
  const [low, high] = [g.one, g.two].map((digit) => chineseNumber(`${g.front}${digit}${g.rest}`));
  return low == null || high == null ? null : [low, high];
}

/** What most numbers are: figures that a number holds as they are. */
const FIGURES_ALONE = /^\d{1,7}(?:\.\d{1,7})?$/;
const isArabic = (code: number): boolean => code >= 0x30 && code <= 0x39;
const PARTS = new RegExp(String.raw`(?<figure>\d[\d,]*(?:\.\d+)?)(?<times>${MULTIPLIER})?`, 'g');

/**
 * The value of a number in figures, with or without thousands separators and multipliers (1,200, 6.5万, 2亿3000万), or of one in
 * Chinese numerals; null when it is neither, or has more digits than numbers have.
 */
export function anyNumber(written: string): number | null {
  if (!isArabic(written.charCodeAt(0))) return chineseNumber(written);
  if (FIGURES_ALONE.test(written)) return Number(written);
  let total = 0;
  for (const { groups } of written.matchAll(PARTS))
    total += Number(groups?.figure?.replaceAll(',', '')) * (MULTIPLIERS[groups?.times ?? ''] ?? 1);
  // 6.5万 must be 65000, not 65000.00000000001.
  return Number.isFinite(total) ? Number(total.toPrecision(15)) : null;
}

/** The first year of four digits in a text, 2020年 or 一九八〇年; null where there is none. */
export function yearIn(text: string): number | null {
  const year = YEAR.exec(text)?.[0];
  if (year === undefined) return null;
  return Number([...year].map((digit) => DIGITS.get(digit.charCodeAt(0)) ?? digit).join(''));
}
const YEAR = /(?:(?:19|20)\d\d|一九[一二三四五六七八九〇零○]{2})(?=年)/;
