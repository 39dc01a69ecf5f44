import type { Span } from '../model/index.js';

/** One thing that the extraction and the gold say differently. */
export interface Remark {
  /** As a line for people. */
  readonly message: string;
  /** The fields that are wrong; of what only one of the two has, `missed` or `extra` alone. */
  readonly wrong: readonly string[];
  /** Where it stands in the text as it was read; null for what is not told by a place in it. */
  readonly span: Span | null;
  /** The record that was found, by its id; null for what was missed, and for what is no record. */
  readonly record: string | null;
}

export interface Difference extends Remark {
  readonly document: string;
  /** The kind of record, or metadata, table, document. */
  readonly kind: string;
}

/** The counts of one part of a document, and what was not as the gold has it. */
export interface Judgement<Counted> {
  readonly counted: Counted;
  readonly differences: readonly Remark[];
}

/** `subject "床位" ≠ "养老床位"`: what was found, then what the gold says. */
export const unlike = (field: string, found: unknown, gold: unknown): string =>
  `${field} ${JSON.stringify(found ?? null)} ≠ ${JSON.stringify(gold ?? null)}`;
