import { chineseNumber } from '../lexicon/numerals.js';
import { FIVE_YEAR_PLANS } from '../lexicon/time-words.js';
import type { Metadata } from '../model/index.js';
import { isoDate } from './calendar-date.js';

type Period = Metadata['period'];
const NONE: Period = { start: null, end: null };
const years = (from: number, to: number): Period => ({ start: `${from}-01-01`, end: `${to}-12-31` });

const YEAR = '(?:19|20)\\d{2}';
const RANGE = new RegExp(`(?<from>${YEAR})年? ?(?:-|—{1,2}|~|至|到) ?(?<to>${YEAR})年?`, 'u');
/** A bare 十五 is a number (十五项实事, 第十五届); a plan's name is quoted, or followed by what it is. */
const FIVE_YEARS =
  /[“"](?<quoted>十[一二三四五]?)·?五[”"]|(?<!第)(?<named>十[一二三四五]?)五(?=规划|计划|时期|期间)|(?<bare>十[一二三四])五/u;
const ORDINAL_PLAN = /第(?<n>十[一二三四五]?)个五年/u;
const QUARTER = new RegExp(`(?<y>${YEAR})年第?(?<q>[一二三四1-4])季度`, 'u');
const HALF = new RegExp(`(?<y>${YEAR})年(?<h>上|下)半年`, 'u');
const MONTH = new RegExp(`(?<y>${YEAR})年(?<m>\\d{1,2})月(?!\\d|\\d?日)`, 'u');
const SINGLE = new RegExp(`(?<y>${YEAR})(?:年|(?=\\D*$))`, 'gu');
const CHINESE_YEAR = /(?<y>[一二][零〇○][〇零○一二三四五六七八九]{2})年/u;

const lastDay = (year: number, month: number): string =>
  [31, 30, 29, 28].map((day) => isoDate(year, month, day)).find((iso) => iso !== null) ?? `${year}-12-31`;
const months = (year: number, from: number, to: number): Period => ({
  start: isoDate(year, from, 1),
  end: lastDay(year, to),
});

/** The time a plan covers as its title says it: 2015年, “十三五”, 2021—2025年, 2023年第一季度; the last year of several single ones. */
function periodOfTitle(folded: string): Period {
  const title = folded.slice(0, 200);
  const range = RANGE.exec(title)?.groups;
  if (range && Number(range.from) <= Number(range.to)) return years(Number(range.from), Number(range.to));
  const quarter = QUARTER.exec(title)?.groups;
  if (quarter) {
    const q = chineseNumber(quarter.q ?? '') ?? Number(quarter.q);
    return months(Number(quarter.y), q * 3 - 2, q * 3);
  }
  const half = HALF.exec(title)?.groups;
  if (half) return half.h === '上' ? months(Number(half.y), 1, 6) : months(Number(half.y), 7, 12);
  const month = MONTH.exec(title)?.groups;
  if (month && Number(month.m) >= 1 && Number(month.m) <= 12)
    return months(Number(month.y), Number(month.m), Number(month.m));
  // A year that is written wins: 落实“十四五”规划2024年度工作要点 is for 2024.
  const single = [...title.matchAll(SINGLE)].at(-1)?.groups?.y;
  if (single) return years(Number(single), Number(single));
  const { quoted, named, bare } = FIVE_YEARS.exec(title)?.groups ?? {};
  const plan = FIVE_YEAR_PLANS[`${quoted ?? named ?? bare ?? ORDINAL_PLAN.exec(title)?.groups?.n ?? ''}五`];
  if (plan) return years(plan[0], plan[1]);
  const chinese = CHINESE_YEAR.exec(title)?.groups?.y;
  const year = chinese ? chineseNumber(chinese.replaceAll('○', '〇')) : null;
  return year ? years(year, year) : NONE;
}

/** The plan's period: from its own title, its notice's title, else the year with which its first sentence opens. */
export function periodOf(
  titles: readonly (string | null)[],
  opening: string,
  issuedOn: string | null,
  annual: boolean,
): Period {
  for (const title of titles) {
    const period = title ? periodOfTitle(title) : NONE;
    if (period.start) return period;
  }
  const opens = /^(?:[^,。]{0,12}?)(?<y>(?:19|20)\d{2})年/u.exec(opening.slice(0, 40))?.groups?.y;
  if (opens) return years(Number(opens), Number(opens));
  const year = annual && issuedOn ? Number(issuedOn.slice(0, 4)) : null;
  return year ? years(year, year) : NONE;
}
