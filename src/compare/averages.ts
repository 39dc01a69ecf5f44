import { rounded } from './interval.js';

/** A number and how much it counts. */
export interface Weighed {
  readonly value: number;
  readonly weight: number;
}

/** What many values come to. */
export interface Averages {
  readonly count: number;
  readonly mean: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Null where there is no value. */
export function averagesOf(values: readonly number[]): Averages | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return null;
  const half = sorted.length / 2;
  const median = ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  return { count: sorted.length, mean: rounded(mean), median: rounded(median), least, most };
}

/** The mean of values that count by their weights; null where these come to nothing. */
export function weightedMean(values: readonly Weighed[]): number | null {
  const whole = values.reduce((sum, { weight }) => sum + weight, 0);
  return whole > 0 ? rounded(values.reduce((sum, { value, weight }) => sum + value * weight, 0) / whole) : null;
}
