import type { Span } from '../model/index.js';

/** A measure or deadline, as far as the ledger needs it. */
export interface NumberRecord {
  readonly id: string;
  readonly span: Span;
  /** The denominator of a measure: the number in 每千名老年人 is its number too. */
  readonly per?: string | null;
}
