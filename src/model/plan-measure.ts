import type { Diagnostic } from './diagnostic.js';
import type { Measure } from './measure.js';
import type { Metadata, Region } from './metadata.js';

/** What a measure is compared by beside its own fields: the plan that it stands in. */
export interface PlanHead {
  readonly id: string;
  readonly title: string | null;
  readonly path: string;
  readonly kind: Metadata['kind'];
  readonly region: Region;
  /** The year that the plan begins in; of a document without a period, the year of its date. */
  readonly year: number | null;
  /** The last year that it is for; the same for a plan of one year. */
  readonly lastYear: number | null;
}

/** A measure and its plan. */
export interface PlanMeasure {
  readonly plan: PlanHead;
  /** The task that it stands in, in the plan's words; null for a value outside of tasks. */
  readonly sentence: string | null;
  /** Where in that sentence its text begins. */
  readonly offset: number | null;
  readonly measure: Omit<Measure, 'inferred'>;
}

/** A diagnostic and its plan; `quote` is the words that it is about. */
export interface PlanDiagnostic {
  readonly plan: PlanHead;
  readonly diagnostic: Diagnostic;
  readonly quote: string;
}

/** How often an indicator was read, and where. */
export interface IndicatorCount {
  readonly indicator: string;
  readonly documents: number;
  readonly measures: number;
  /** Names of the regions whose plans have it, in code-unit order; that of a national plan is 全国. */
  readonly regions: readonly string[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}
