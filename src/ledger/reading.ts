import type { NumberClass, Span } from '../model/index.js';

/** What a number was read as; no class where it belongs to a word that counts nothing. The span is all that belongs to the number. */
export interface NumberReading {
  readonly numberClass: NumberClass | null;
  readonly span: Span;
  readonly record?: string;
}

/** A reading that belongs to no record. Offsets are of the folded text, `end` exclusive. */
export const numberReading = (numberClass: NumberClass | null, start: number, end: number): NumberReading => ({
  numberClass,
  span: { start, end },
});
