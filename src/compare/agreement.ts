import { rounded } from './interval.js';

/** What two coders say of one thing, each in a word of their own. */
export interface CodedPair {
  readonly one: string;
  readonly other: string;
}

/** How far two coders agree. */
export interface Agreement {
  readonly cells: number;
  readonly agreed: number;
  /** From 0 to 1; null where there are no cells. */
  readonly rate: number | null;
  /** Cohen's κ for labels without an order; null where agreement by chance alone would be complete. */
  readonly kappa: number | null;
}

function countsOf(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/** κ = (pₒ − pₑ) / (1 − pₑ), where pₑ is what two who use each label as often as these would agree in by chance (Cohen 1960). */
export function agreementOf(pairs: readonly CodedPair[]): Agreement {
  const cells = pairs.length;
  const agreed = pairs.filter(({ one, other }) => one === other).length;
  if (cells === 0) return { cells, agreed, rate: null, kappa: null };
  const [first, second] = [countsOf(pairs.map(({ one }) => one)), countsOf(pairs.map(({ other }) => other))];
  // Counts, not shares, so that nothing is rounded before the end.
  let byChance = 0;
  for (const [label, count] of first) byChance += count * (second.get(label) ?? 0);
  const room = cells * cells - byChance;
  const kappa = room === 0 ? null : rounded((agreed * cells - byChance) / room);
  return { cells, agreed, rate: rounded(agreed / cells), kappa };
}
