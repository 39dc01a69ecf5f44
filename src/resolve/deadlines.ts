import { day } from '../lex/time-builders.js';
import type { Inference } from '../model/index.js';
import type { Application } from '../rules/apply.js';
import type { DeadlineFact } from '../rules/deadline/index.js';
import type { SentenceFindings } from '../rules/read-sentences.js';
import type { Sentence } from '../rules/rule.js';
import { impliedYear, isoDay, type PlanPeriod } from './calendar.js';

/** A deadline with its days: years that are not written come from the plan's period, or from the date before in the sentence. */
export interface ResolvedDeadline {
  readonly application: Application<DeadlineFact>;
  readonly sentence: Sentence;
  readonly from: string | null;
  readonly to: string | null;
  readonly inferred: readonly Inference[];
}

const NONE: readonly ResolvedDeadline[] = [];

/** Time expressions of years before the plan bound no work of it, and are left out. */
export function resolveDeadlines(
  findings: readonly SentenceFindings[],
  period: PlanPeriod,
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
    if (deadlines.length === 0) return NONE;
    return [...deadlines]
      .sort((a, b) => a.fact.token.span.start - b.fact.token.span.start)
      .flatMap((application): ResolvedDeadline[] => {
        const { time, kind } = application.fact;
        const year = time.to?.year ?? time.from?.year ?? null;
        written = year ?? written;
        if (year !== null && period.first !== null && year < period.first) return [];
        const implied = impliedYear(period, year ?? (period.first === period.last ? null : written));
        // 月底前 is the end of the month named before it in the paragraph.
        const monthEnd =
          kind === 'by' && time.to === null && /月[底末]/.test(application.fact.token.text) && month !== null;
        const to = isoDay(monthEnd ? day(null, month ?? 1, 0) : time.to, implied);
        if (time.to !== null && kind !== 'recurring' && /月/.test(application.fact.token.text)) month = time.to.month;
        const from = kind === 'by' ? null : isoDay(time.from, implied);
        const inferred: Inference[] =
          year === null && to !== null
            ? [{ field: 'to', by: period.first === period.last ? 'year/period' : 'year/sentence', span: null }]
            : [];
        return [{ application, sentence, from, to, inferred }];
      });
  });
}
