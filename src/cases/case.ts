import type { Fields, ReviewedKind, Verdict } from '../model/index.js';

/** How much of a notice a passage holds, beside headings, what leads in, and the title. */
export type Extent = 'sentence' | 'row' | 'paragraph' | 'table' | 'section';

/** What a person has corrected, removed or added, as a test of the rules: a passage to be read, and what should be read there. */
export interface Case {
  /** The decision that it is made of, by its id in the review file. */
  readonly decision: string;
  readonly verdict: Exclude<Verdict, 'accepted'>;
  readonly kind: ReviewedKind;
  /** Title of the notice, or its path; null where it is not to be told. */
  readonly notice: string | null;
  readonly passage: string;
  readonly extent: Extent;
  /** The words that were judged, and where in the passage they begin. */
  readonly quote: string;
  readonly start: number;
  /** What the rules read there; null where they read nothing. */
  readonly read: Fields | null;
  /** What the person says; null where there is nothing to be read. */
  readonly should: Fields | null;
  /** Is what was judged read in the passage as it was in the notice? */
  readonly holds: boolean;
  /** Fields that the passage is read otherwise in, which were not judged wrong. */
  readonly otherwise: readonly string[];
  readonly why: string | null;
}
