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

/** What of a measure decides what it can be set beside. */
export const FIGURE_FIELDS = {
  ...{ id: true, span: true, subject: true, indicator: true, op: true, value: true, upper: true, unit: true },
  ...{ per: true, base: true, scope: true, status: true, period: true, change: true, tier: true },
} as const satisfies { readonly [Field in keyof Measure]?: true };

/** A measure and its plan, as far as it is compared with others: so much of all measures of a database can be gone through. */
export interface PlanFigure {
  readonly plan: PlanHead;
  /** The task that it stands in, in the plan's words, at least as far as to its text; null for a value outside of tasks. */
  readonly sentence: string | null;
  /** Where in that sentence its text begins. */
  readonly offset: number | null;
  readonly measure: Pick<Measure, keyof typeof FIGURE_FIELDS>;
}

/** A measure and its plan, with the whole of its sentence. */
export interface PlanMeasure extends PlanFigure {
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
