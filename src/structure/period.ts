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
  /[“"](?<quoted>十[一二三四五六]?|[一二三四五六七八九])·?五[”"]|(?<!第)(?<named>十[一二三四五六]?|[五六七八九])五(?=规划|计划|时期|期间)|(?<bare>十[一二三四])五/u;
const ORDINAL_PLAN = /第(?<n>十[一二三四五六]?|[一二三四五六七八九])个五年/u;
/** …和2035年远景目标纲要: how far it looks beyond its own time. */
const OUTLOOK = /[和及与暨、](?:到|至)?(?:19|20)\d{2}年?(?:中长期|远景|长远|远期)[^\d]{0,6}(?:目标|规划|展望|设想)/gu;
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
  const title = folded.slice(0, 200).replace(OUTLOOK, '');
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

/** What a report's headings and sentences call the work that it plans (2024年重点工作) and that it looks back on (2023年工作回顾). */
const PLANNED =
  /(?<y>(?:19|20)\d{2})年(?:政府|全[省市县区州盟旗]|我[省市县区]|经济社会|国民经济)?(?:的)?(?:主要|重点|总体|各项|具体|发展|工作|预期|任务|目标|经济){1,4}(?:的)?(?:安排|打算|任务|思路|要求|目标|重点|建议|部署|举措|工作|预期|$)/gmu;
const REVIEWED =
  /(?<y>(?:19|20)\d{2})年(?:度)?(?:政府|主要|重点|各项|全[省市县区州盟旗])?(?:的)?工作(?:的)?(?:回顾|总结|情况|完成)/u;
const THIS_YEAR = /(?<y>(?:19|20)\d{2})年[,，]?(?:是|我们要|要|政府工作|全市上下要)/gu;

/** The year that a report is for: that of the work it plans, else the year after the one that it looks back on. */
function yearOfReport(body: string): Year | null {
  const reviewed = REVIEWED.exec(body);
  const back = reviewed ? Number(reviewed.groups?.y) : null;
  const works = [...body.matchAll(PLANNED)];
  // 2023年主要工作 may head the look back; then 2024年主要工作 follows.
  const first = back ?? Number(works[0]?.groups?.y);
  const next = works.find(({ groups }) => Number(groups?.y) === first + 1);
  const found = next ?? (back === null ? works[0] : undefined);
  if (found) return { year: Number(found.groups?.y), start: found.index, length: found[0].length };
  if (back !== null && reviewed) return { year: back + 1, start: reviewed.index, length: reviewed[0].length };
  const said = [...body.matchAll(THIS_YEAR)].sort((a, b) => Number(b.groups?.y) - Number(a.groups?.y))[0];
  return said ? { year: Number(said.groups?.y), start: said.index, length: said[0].length } : null;
}

interface Year {
  readonly year: number;
  readonly start: number;
  readonly length: number;
}

/** What a document's period can be told from; texts are folded. */
export interface PeriodEvidence {
  readonly titles: readonly (string | null)[];
  readonly opening: string;
  readonly issuedOn: string | null;
  /** A report on a government's work is for the year in which it is given. */
  readonly isReport: boolean;
  readonly body: string;
}

/** A period, and what told it where no title does. */
export interface FoundPeriod {
  readonly period: Period;
  readonly by: 'opening' | 'date' | 'headings' | null;
}

/** The plan's period: from its own title, its notice's title; a report's from its date or headings; else the year with which its first sentence opens. */
export function periodOf({ titles, opening, issuedOn, isReport, body }: PeriodEvidence): FoundPeriod {
  for (const title of titles) {
    const period = title ? periodOfTitle(partForPlan(title)) : NONE;
    if (period.start) return { period, by: null };
  }
  if (isReport && issuedOn) return { period: yearOf(issuedOn), by: 'date' };
  const report = isReport ? yearOfReport(body) : null;
  if (report) return { period: years(report.year, report.year), by: 'headings' };
  const opens = /^(?:[^,。]{0,12}?)(?<y>(?:19|20)\d{2})年/u.exec(opening.slice(0, 40))?.groups?.y;
  return opens ? { period: years(Number(opens), Number(opens)), by: 'opening' } : { period: NONE, by: null };
}

const yearOf = (iso: string): Period => years(Number(iso.slice(0, 4)), Number(iso.slice(0, 4)));

/** Of a title for a look back and a plan, the part that names the plan: 2023年工作总结和2024年工作计划. Its year may stand before both. */
function partForPlan(title: string): string {
  const { back = '', ahead } =
    /^(?<back>.{0,60}(?:总结|回顾|小结|完成情况))(?:和|及|暨|与|以及|、)(?<ahead>.{0,60}(?:计划|安排|打算|思路|要点|规划)(?:$|的|》).{0,20})/u.exec(
      title,
    )?.groups ?? {};
  if (ahead === undefined) return title;
  if (/(?:19|20)\d{2}|“十|[一二][零〇○]/u.test(ahead)) return ahead;
  const year = Number(/(?:19|20)\d{2}(?=年)/u.exec(back)?.[0] ?? 0);
  if (/下一?年(?!度?半)|明年|来年/u.test(ahead) && year > 0) return `${year + 1}年`;
  return /[上下]半年|季度/u.test(ahead) ? `${year}年${ahead}` : title;
}
