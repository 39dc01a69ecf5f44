/**
 * Why something is worth a second look. `unit`: some hundred, ten thousand or hundred million times the median of other regions, or that part
 * of it, as when a unit was lost; `beside`: several times another value of the same region, as a total behind what was added
 * (新增73家，达到653家); `far`: far from the others; `sum`: parts that come to more than their whole.
 */
export type UnusualReason = 'unit' | 'beside' | 'far' | 'sum';

/** What a value to be reviewed was compared with, its figures as people write them: 4.9万人. */
export interface UnusualNote {
  readonly reason: UnusualReason;
  /** How many times the other it is, of `unit` and `beside`; of a value under the median the other way round. */
  readonly times: string | null;
  /** The words of the other value of the region. */
  readonly beside: string | null;
  readonly others: {
    readonly regions: number;
    readonly level: string;
    readonly year: number;
    readonly median: string;
    readonly least: string;
    readonly most: string;
  } | null;
}
