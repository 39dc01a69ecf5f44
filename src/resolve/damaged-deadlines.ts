import type { Diagnostic } from '../model/index.js';
import type { ResolvedDeadline } from './deadlines.js';

/** 615日前, 6月15前: a 月 or 日 is missing. */
const DAMAGED = /^\D{0,2}\d{3,4}日|月\d{1,2}(?:之前|以前|前)/;

/** Deadlines whose 月 or 日 was lost, and how they were read. */
export const damagedDeadlines = (deadlines: readonly ResolvedDeadline[]): readonly Diagnostic[] =>
  deadlines
    .filter(({ match }) => DAMAGED.test(match.fact.token.text))
    .map(({ match: { fact }, to }) => ({
      severity: 'warning',
      code: 'damaged-date',
      message: `The date ${fact.token.text} has lost 年, 月 or 日; ${to === null ? 'it can be read in more than one way and is given no day' : `it is read as by ${to}`}.`,
      span: fact.token.span,
    }));
