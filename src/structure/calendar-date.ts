import { chineseNumber } from '../lexicon/numerals.js';

/** A calendar day as written, and how it was read; `damaged` where 年, 月 or 日 had been lost. */
export interface WrittenDate {
  readonly iso: string;
  readonly damaged: boolean;
  readonly start: number;
  readonly end: number;
}

const YEAR = '(?<y>(?:19|20)\\d{2})';
const WRITTEN = new RegExp(`${YEAR} ?(?:年|[-/.]) ?(?<m>\\d{1,2}) ?(?:月|[-/.]) ?(?<d>\\d{1,2})(?!\\d)`, 'u');
const CHINESE =
  /(?<y>[一二][零〇○Oo0一二三四五六七八九]{3}) ?年 ?(?<m>[元正一二三四五六七八九十]{1,3}) ?月 ?(?<d>[初一二三四五六七八九十廿卅]{1,4}) ?日/u;
/** 2020227, 20201112, 2016年318日, 2016318日: what is left when 年, 月 and 日 were dropped. */
const DAMAGED = new RegExp(
  `^${YEAR}年?(?<rest>\\d{2,4})日?$|^${YEAR.replace('y', 'y2')}年?(?<m>\\d{1,2})[月.](?<d>\\d{1,2})日?$`,
  'u',
);

/** What a year begins with: most lines are ruled out by this alone. */
const YEAR_OPENS = /^ *[12一二]/u;

const two = (n: number): string => String(n).padStart(2, '0');

/** The ISO form of a day that exists, else null. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day > days ? null : `${year}-${two(month)}-${two(day)}`;
}

const chineseDay = (written: string): number => {
  const plain = written
    .replace('初', '')
    .replace('廿', '二十')
    .replace('卅', '三十')
    .replace(/[元正]/u, '一');
  return chineseNumber(plain) ?? 0;
};

/** The first whole date in a folded text: 2015年2月25日, 2015-02-25, 二〇一五年二月二十五日. */
export function dateIn(text: string): WrittenDate | null {
  const head = text.slice(0, 400);
  const arabic = WRITTEN.exec(head);
  if (arabic?.groups) {
    const { y, m, d } = arabic.groups;
    const iso = isoDate(Number(y), Number(m), Number(d));
    const closes = head[arabic.index + arabic[0].length] === '日' ? 1 : 0;
    if (iso) return { iso, damaged: false, start: arabic.index, end: arabic.index + arabic[0].length + closes };
  }
  const chinese = head.includes('月') ? CHINESE.exec(head) : null;
  if (chinese?.groups) {
    const { y = '', m = '', d = '' } = chinese.groups;
    const year = chineseNumber(y.replace(/[○Oo0]/gu, '〇'));
    const iso = year ? isoDate(year, chineseDay(m), chineseDay(d)) : null;
    if (iso) return { iso, damaged: false, start: chinese.index, end: chinese.index + chinese[0].length };
  }
  return null;
}

/** Month and day from digits run together; of two readings (1112) the one whose month has one digit loses. */
function splitMonthDay(year: number, digits: string): string | null {
  for (const cut of digits.length === 3 ? [1, 2] : [digits.length / 2]) {
    if (digits[cut] === '0' && digits.length === 3) continue;
    const iso = isoDate(year, Number(digits.slice(0, cut)), Number(digits.slice(cut)));
    if (iso) return iso;
  }
  return null;
}

/** A line that is a date and nothing else, also one whose 年月日 were lost (2020227). */
export function dateLine(line: string): WrittenDate | null {
  if (line.length > 24 || !YEAR_OPENS.test(line)) return null;
  const bare = line.replaceAll(' ', '');
  const whole = dateIn(line);
  if (whole) return whole.start === 0 && whole.end === line.length ? whole : null;
  const groups = DAMAGED.exec(bare)?.groups;
  if (!groups) return null;
  const iso = groups.rest
    ? splitMonthDay(Number(groups.y), groups.rest)
    : isoDate(Number(groups.y2), Number(groups.m), Number(groups.d));
  return iso ? { iso, damaged: true, start: 0, end: line.length } : null;
}
