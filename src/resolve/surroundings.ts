import type { PlanPeriod } from './calendar.js';
import type { Catalogue } from './indicator-catalogue.js';
import type { LeadIns } from './lead-in.js';
import type { TimeFrames } from './time-frame.js';

/** What a notice as a whole says of what stands in it. */
export interface Surroundings {
  readonly period: PlanPeriod;
  readonly timeFrameOf: TimeFrames;
  readonly leadIns: LeadIns;
  readonly indicators: Catalogue;
}
