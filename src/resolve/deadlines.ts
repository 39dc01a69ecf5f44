import { day } from '../lex/time-builders.js';
import type { TimeExpression, Token } from '../lex/token.js';
import { festivalDay } from '../lexicon/festival-days.js';
import type { Inference } from '../model/index.js';
import type { Sentence } from '../phrases/sentence.js';
import type { RuleMatch } from '../rules/apply.js';
import type { DeadlineFact } from '../rules/deadline/index.js';
import type { SentenceFindings } from '../rules/read-sentences.js';
import { impliedYear, isoDay, type PlanPeriod } from './calendar.js';
import type { TimeFrames } from './time-frame.js';

/** A deadline with its days: years that are not written come from the plan's period, or from the date before in the sentence. */
export interface ResolvedDeadline {
  readonly match: RuleMatch<DeadlineFact>;
  readonly sentence: Sentence;
  readonly from: string | null;
  readonly to: string | null;
  readonly inferred: readonly Inference[];
}

const NONE: readonly ResolvedDeadline[] = [];

/**
 * Times of years before the plan and of what has been done bound no work of it, and are left out; so is, in a report that is not seen to turn
 * to the work to come (`turned`), what does not itself say that it is ahead.
 */
export function resolveDeadlines(
  findings: readonly SentenceFindings[],
  period: PlanPeriod,
  timeFrameOf: TimeFrames,
  turned: boolean,
): readonly ResolvedDeadline[] {
  let paragraph = -1;
  let written: number | null = null;
  let month: number | null = null;
  return findings.flatMap(({ sentence, deadlines }): readonly ResolvedDeadline[] => {
    if (sentence.passage.paragraph !== paragraph) {
      paragraph = sentence.passage.paragraph;
      written = null;
      month = null;
    }
    if (deadlines.length === 0 || timeFrameOf.get(sentence.passage)?.past) return NONE;
    return [...deadlines]
      .sort((a, b) => a.fact.token.span.start - b.fact.token.span.start)
      .flatMap((match): ResolvedDeadline[] => {
        const { time, kind, token } = match.fact;
        if (!turned && !isAhead(sentence, token)) return [];
        const year = time.to?.year ?? time.from?.year ?? null;
        written = year ?? yearBefore(sentence, token) ?? written;
        const begins = period.first ?? period.issued?.year ?? null;
        if (year !== null && begins !== null && year + (time.to?.shift ?? 0) < begins) return [];
        const implied = impliedYear(
          period,
          year ?? (period.first !== null && period.first === period.last ? null : written),
        );
        // 月底前 is the end of the month named before it in the paragraph.
        const monthEnd = kind === 'by' && time.to === null && /月[底末]/.test(token.text) && month !== null;
        const to = time.planTerm
          ? yearEnd(period.last)
          : time.feast
            ? beforeFeast(time.feast, implied, period)
            : isoDay(monthEnd ? day(null, month ?? 1, 0) : time.to, implied);
        if (time.to !== null && kind !== 'recurring' && /月/.test(token.text)) month = time.to.month;
        const from = kind === 'by' ? null : time.planTerm ? yearStart(period.first) : isoDay(time.from, implied);
        const inferred = year === null && to !== null ? inferences(time, period, written) : [];
        return [{ match, sentence, from, to, inferred }];
      });
  });
}

const yearStart = (year: number | null): string | null => (year === null ? null : `${year}-01-01`);
const yearEnd = (year: number | null): string | null => (year === null ? null : `${year}-12-31`);

const AHEAD_BEFORE = /(?:力争|争取|确保|保证|计划|努力|预计)[^,。;]{0,8}$/u;
const AHEAD_BEHIND = /^[^。;]{0,24}?(?:要|将(?!军)|应当|必须|力争|争取|确保|保证|计划(?!经济|规定|的)|拟|努力)/u;
const [BEFORE, BEHIND] = [14, 30];

/** Does the sentence say around a time that what it is for is to come? */
const isAhead = ({ folded, passage }: Sentence, { span }: Token): boolean =>
  AHEAD_BEFORE.test(folded.slice(Math.max(passage.span.start, span.start - BEFORE), span.start)) ||
  AHEAD_BEHIND.test(folded.slice(span.end, Math.min(span.end + BEHIND, passage.span.end)));

/** The last year that the sentence writes before a time, whether or not it bounds work: 2023年下达的任务, 6月底前完成. */
const yearBefore = ({ tokens }: Sentence, { span }: Token): number | null =>
  tokens.findLast(({ time, span: { end } }) => end <= span.start && time?.to?.year != null)?.time?.to?.year ?? null;

/** By the day before a festival whose date is another each year; when that was over as the plan was issued, before that of the next year. */
function beforeFeast(name: string, year: number | null, { issued }: PlanPeriod): string | null {
  if (year === null) return null;
  const dated = (of: number): string | null => {
    const found = festivalDay(name, of);
    return found && isoDay(day(of, found.month, found.day, { before: true }), of);
  };
  const date = dated(year);
  const over = date !== null && issued?.date != null && issued.year === year && date < issued.date;
  return over ? dated(year + 1) : date;
}

/** Where an unwritten year came from, and a day that only the calendar tells. */
function inferences(
  { feast, planTerm }: TimeExpression,
  { first, last }: PlanPeriod,
  written: number | null,
): readonly Inference[] {
  const year =
    planTerm || (first !== null && first === last) ? 'year/period' : written !== null ? 'year/sentence' : 'year/issued';
  return [{ field: 'to', by: feast ? 'calendar/festival' : year, span: null }];
}
