import type { PlanPeriod } from './calendar.js';
import type { Eras } from './era.js';
import type { Catalogue } from './indicator-catalogue.js';
import type { LeadIns } from './lead-in.js';

/** What a notice as a whole says of what stands in it. */
export interface Surroundings {
  readonly period: PlanPeriod;
  readonly eraOf: Eras;
  readonly leadIns: LeadIns;
  readonly indicators: Catalogue;
}
