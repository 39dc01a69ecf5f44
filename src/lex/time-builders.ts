import { anyNumber } from '../lexicon/numerals.js';
import { type Day, makeToken, type TimeExpression, type Token } from './token.js';

/** A day as written: `year` null where it is not, `month` 1 to 12, `dayOfMonth` 0 for the last of the month. */
export const day = (year: number | null, month: number, dayOfMonth: number, extra: Partial<Day> = {}): Day => ({
  year,
  shift: 0,
  month,
  day: dayOfMonth,
  before: false,
  ...extra,
});

/** First and last day of a stretch of months. */
export const months = (year: number | null, first: number, last: number, shift = 0): { from: Day; to: Day } => ({
  from: day(year, first, 1, { shift }),
  to: day(year, last, 0, { shift }),
});

/** A time expression of a kind; what `parts` leaves out is unknown. */
export const time = (kind: TimeExpression['kind'], parts: Partial<TimeExpression> = {}): TimeExpression => ({
  kind,
  from: null,
  to: null,
  duration: null,
  bare: false,
  ...parts,
});

/** The token of a time expression that stands from `start` to `end` of a text. */
export const timeToken = (text: string, start: number, end: number, time: TimeExpression): Token =>
  makeToken('D', start, end, text.slice(start, end), { time });

/** A year as written: 2015, 二〇一五, 24 for 2024, and null for a year that no plan speaks of. */
export function year(written: string | undefined): number | null {
  if (written === undefined) return null;
  const value = anyNumber(/^\d\d$/.test(written) ? `20${written}` : written);
  return value !== null && value >= 1949 && value <= 2100 ? value : null;
}

const HOURS: Readonly<Record<string, string>> = { 小时: 'H', 个小时: 'H', 分钟: 'M' };
const DAYS: Readonly<Record<string, string>> = {
  年: 'Y',
  周年: 'Y',
  个月: 'M',
  周: 'W',
  个星期: 'W',
  天: 'D',
  日: 'D',
  个工作日: 'D',
  工作日: 'D',
};

/** 3 and 年 as P3Y, 12 and 小时 as PT12H, 2 and 个季度 as P6M; null when the unit is no stretch of time, or the amount damaged. */
export function isoDuration(amount: number, unit: string): string | null {
  if (!Number.isSafeInteger(amount)) return null;
  if (unit === '个季度' || unit === '季度') return `P${amount * 3}M`;
  if (unit === '半年') return 'P6M';
  if (unit === '半月') return 'P15D';
  if (unit in HOURS) return `PT${amount}${HOURS[unit]}`;
  return unit in DAYS ? `P${amount}${DAYS[unit]}` : null;
}
