import type { Diagnostic } from '../model/index.js';
import type { PlanPeriod } from './calendar.js';
import type { ResolvedDeadline } from './deadlines.js';

/** Deadlines that name a month or a part of a year and no year, where nothing tells which: 6月底前 in a plan for 2021 to 2025. */
export const yearlessDeadlines = (
  deadlines: readonly ResolvedDeadline[],
  { first, last }: PlanPeriod,
): readonly Diagnostic[] =>
  deadlines
    .filter(({ match: { fact }, to }) => fact.time.to?.year === null && fact.kind !== 'recurring' && to === null)
    .map(({ match: { fact } }) => ({
      severity: 'warning',
      code: 'deadline-without-year',
      message: `${fact.token.text} names no year, and ${
        first === null ? 'what time the plan is for is not known' : `the plan is for ${first} to ${last ?? '?'}`
      }; it is given no day. Look up which year is meant.`,
      span: fact.token.span,
    }));
