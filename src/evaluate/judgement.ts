/** One thing that the extraction and the gold say differently, as a line for people. */
export interface Difference {
  readonly document: string;
  /** The kind of record, or metadata, table, document. */
  readonly kind: string;
  readonly message: string;
}

/** The counts of one part of a document, and what was not as the gold has it. */
export interface Judgement<Counted> {
  readonly counted: Counted;
  readonly differences: readonly string[];
}

/** `subject "床位" ≠ "养老床位"`: what was found, then what the gold says. */
export const unlike = (field: string, found: unknown, gold: unknown): string =>
  `${field} ${JSON.stringify(found ?? null)} ≠ ${JSON.stringify(gold ?? null)}`;
