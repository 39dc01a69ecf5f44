import type { Token } from '../lex/token.js';
import { anyNumber, yearIn } from '../lexicon/numerals.js';
import { FIVE_YEAR_PLANS } from '../lexicon/time-words.js';
import { type Inference, type Metadata, ownEntry, type Status } from '../model/index.js';
import type { MeasureFact } from '../rules/measure/index.js';
import { impliedYear, isoDay, type PlanPeriod } from './calendar.js';
import type { Due } from './due.js';
import type { TimeFrame } from './time-frame.js';

/** The time that a value is for, and where it was told. */
export interface MeasuredPeriod {
  readonly period: Metadata['period'];
  readonly inference: Inference | null;
}

/** What tells of a value that it is an average over years, or since when it counts. */
export type Averaged = Readonly<Record<'subject' | 'per' | 'base', string | null>> &
  Partial<Pick<MeasureFact, 'edge' | 'year'>> & { readonly over?: number | null; readonly inAll?: boolean };

const NONE: MeasuredPeriod = { period: { start: null, end: null }, inference: null };

/** Over how many years a change in a review goes: 年均, 五年累计, 较2020年. */
const OVER_YEARS = /年(?:平)?均(?!浓度|气温|降水|降雨|湿度|值)/;
/** 累计开行1.3万列: all that there were until then, unless it says since when. */
const IN_ALL = /(?<!全年|年内|年度|今年|当年|去年|[年月季]|上半年)累计[^、]*$/;
/** What a year brings, however it is summed up: 累计接待游客. */
const OF_THE_YEAR = /^(?:新增|接待|增发)|(?:增长|下降)$|游客|旅客|旅游|消费/;
/** Does a clause say that its value counts all that there were so far? */
export const countsAll = (clause: string): boolean => IN_ALL.test(clause);
const SINCE = /^[较比](?:(?<year>\d{4}|一九..)年|“?(?<plan>(?:十[一二三四五六])?[一二三四五六七八九]?五)”?)/;
/** A review of less is no stretch that a yearly average is taken over. */
const SEVERAL_YEARS = 5;

/**
 * For a target until its due date, else the years that its stretch of text speaks of; for what was reached the year said before it in
 * its sentence, else those years, and the five years before the plan where the value is a yearly average.
 * Nothing for what is only counted.
 */
export function periodOf(
  fact: Averaged,
  status: Status,
  due: Due | null,
  timeFrame: TimeFrame,
  said: readonly Token[],
  plan: PlanPeriod,
): MeasuredPeriod {
  if (status === 'descriptive') return NONE;
  if (fact.year) return { period: { start: `${fact.year}-01-01`, end: `${fact.year}-12-31` }, inference: null };
  if (due)
    return { period: { start: startOf(due.token, plan), end: due.date }, inference: from('period/due', due.token) };
  const token = said.at(-1);
  if (token) {
    // 年末 in a review is the end of the year that it is of.
    const of = timeFrame.past ? { first: timeFrame.last, last: timeFrame.last, issued: null } : plan;
    const end = isoDay(token.time?.to ?? null, impliedYear(of, token.time?.to?.year ?? null));
    const since = yearBefore(fact.base);
    if (end !== null)
      return {
        period: ofEdge(
          isYearsBefore(since, end) ? `${since + 1}-01-01` : startOf(token, of),
          end,
          fact.edge ?? null,
          0,
        ),
        inference: from('period/sentence', token),
      };
  }
  // A plan reports what was reached before it without saying when.
  if (status === 'achieved' && !timeFrame.past) return NONE;
  // 自2017年以来累计完成…: from then to the end of the years under review.
  const since = token?.time?.kind === 'since' ? (token.time.from?.year ?? null) : null;
  const { first, last } =
    since !== null && timeFrame.past && since <= (timeFrame.last ?? 0)
      ? { first: since, last: timeFrame.last }
      : overYears(fact, timeFrame, plan);
  if (last === null) return NONE;
  const by = timeFrame.span === null ? 'period/plan' : 'period/stretch';
  return {
    period: ofEdge(first === null ? null : `${first}-01-01`, `${last}-12-31`, (timeFrame.past && fact.edge) || null, 1),
    inference: { field: 'period', by, span: timeFrame.span },
  };
}

/**
 * 由46%提高到52% within years: the second is that of the last one, the first that of the year before them, or of the first where that is
 * named (2020年到2025年): `before` says how many years.
 */
function ofEdge(start: string | null, end: string, edge: MeasureFact['edge'], before: number): Metadata['period'] {
  if (edge === null || start === null) return { start, end };
  return { start: null, end: edge === 'to' ? end : `${Number(start.slice(0, 4)) - before}-12-31` };
}

/** 上半年 has a first day; 3月底前 and 截至2025年 have none. */
function startOf(token: Token | null, of: PlanPeriod): string | null {
  const { kind, from: first = null } = token?.time ?? {};
  return kind === 'within' ? isoDay(first, impliedYear(of, first?.year ?? null)) : null;
}

const from = (by: string, token: Token | null): Inference => ({ field: 'period', by, span: token?.span ?? null });

/** The year that a change is counted from: 2020 of 较2020年, the last one of 较“十三五”末; null where the base is no year. */
export function yearBefore(base: string | null): number | null {
  const { year, plan } = SINCE.exec(base ?? '')?.groups ?? {};
  return year === undefined ? (ownEntry(FIVE_YEAR_PLANS, plan ?? '')?.[1] ?? null) : yearIn(`${year}年`);
}

/** Does a change go over more than the last year of a period? */
export const isYearsBefore = (since: number | null, end: string | null): since is number =>
  since !== null && end !== null && since < Number(end.slice(0, 4)) - 1;

/** 近三年新增, 两年累计投入, 五年来建成: over how many years a clause says that it counts; null where it does not. */
export function yearsCounted(clause: string): number | null {
  const { last, counted } = YEARS_COUNTED.exec(clause)?.groups ?? {};
  return last === undefined && counted === undefined ? null : anyNumber(last ?? counted ?? '');
}
const YEARS_COUNTED =
  /(?:(?:近|这|过去)(?<last>[两二三四五六\d])年(?!内|以上)|(?<counted>[两二三四五六])年(?:来|间|共|总共|累计|合计))/;

function overYears(
  { subject, per, base, over, inAll }: Averaged,
  timeFrame: TimeFrame,
  { first }: PlanPeriod,
): Pick<TimeFrame, 'first' | 'last'> {
  if (!timeFrame.past || timeFrame.first === null || timeFrame.last === null || first === null) return timeFrame;
  const since = yearBefore(base);
  if (since !== null && since < timeFrame.last) return { first: since + 1, last: timeFrame.last };
  if (over && over <= SEVERAL_YEARS && timeFrame.first === timeFrame.last)
    return { first: timeFrame.last - over + 1, last: timeFrame.last };
  if (inAll && !OF_THE_YEAR.test(subject ?? '') && timeFrame.first === timeFrame.last)
    return { first: null, last: timeFrame.last };
  const averaged = per === '年' || OVER_YEARS.test(subject ?? '');
  return averaged && timeFrame.first === timeFrame.last
    ? { first: timeFrame.last - SEVERAL_YEARS + 1, last: timeFrame.last }
    : timeFrame;
}
