import { matchAt, sticky } from '../../lexicon/prefilter/sticky.js';
import { DIGIT_STARTS, type Matcher } from '../matcher.js';
import { day, time, timeToken, year as yearOf } from '../time-builders.js';
import { MONTH, number, YEAR } from './date-parts.js';

/** 615日前: the 月 is lost. */
const LOST_MONTH = sticky(/(?<lead>到|至|在)?(?<digits>\d{3,4})日(?<edge>之前|以前|前)/y);
/** 6月15前: the 日 is lost. */
const LOST_DAY = sticky(
  new RegExp(
    `(?:(?<year>${YEAR})年)?(?<month>${MONTH})月(?<day>[12]\\d|3[01]|[1-9])(?<edge>之前|以前|前)(?![\\d名位强])`,
    'y',
  ),
);

/** 615日前 for 6月15日前, where the digits can be read in one way only; 6月15前. */
export const damagedDate: Matcher = {
  id: 'damaged-date',
  starts: `${DIGIT_STARTS}一二三四五六七八九十到至在`,
  opens: [LOST_DAY, LOST_MONTH],
  match(text, at) {
    if (/[\d年月.]/.test(text[at - 1] ?? '')) return null;
    const lostDay = matchAt(LOST_DAY, text, at);
    if (lostDay) {
      const { year, month, day: date } = lostDay.groups as Record<string, string | undefined>;
      const to = day(yearOf(year), number(month), number(date), { before: true });
      return timeToken(text, at, at + lostDay[0].length, time('by', { to }));
    }
    const match = matchAt(LOST_MONTH, text, at);
    if (!match) return null;
    const readings = monthDayReadings(match.groups?.digits ?? '');
    const only = readings.length === 1 ? readings[0] : undefined;
    const to = only === undefined ? null : day(null, only[0], only[1], { before: true });
    return readings.length === 0 ? null : timeToken(text, at, at + match[0].length, time('by', { to }));
  },
};

/** The ways to cut 615 or 1231 into a month and a day of it. */
function monthDayReadings(digits: string): readonly (readonly [number, number])[] {
  return [1, 2]
    .map((cut) => [digits.slice(0, cut), digits.slice(cut)] as const)
    .filter(([m, d]) => d !== '' && !d.startsWith('0') && !m.startsWith('0'))
    .map(([m, d]) => [Number(m), Number(d)] as const)
    .filter(([m, d]) => m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(2024, m, 0)).getUTCDate());
}
