import type { Measure } from '../model/index.js';

/** From where to where a value goes. An end is null where it is open: 5%以上 has no high one. */
export interface Interval {
  readonly low: number | null;
  /** The figure itself, of a range the middle of it: what values are ordered and averaged by. */
  readonly middle: number;
  readonly high: number | null;
}

type Figure = Pick<Measure, 'op' | 'value' | 'upper' | 'indicator' | 'change'>;

/** 下降2% of an indicator of growth is a growth of −2; of one that is named as a fall it is 2. */
const sign = ({ indicator, change, value }: Figure): 1 | -1 =>
  change.direction === 'fall' && value > 0 && /(?:增长|增速|涨幅)$/u.test(indicator ?? '') ? -1 : 1;

/** A mean of decimal fractions as it is written: that of 4.5 and 5 is 4.75, and no sum of binary ones is off in the 16th digit. */
export const rounded = (value: number): number => Number(value.toPrecision(12));

/** The ends and the middle of a value. 左右 leaves its figure as both ends: how far it reaches is nowhere said. */
export function intervalOf(figure: Figure): Interval {
  const { op, value, upper } = figure;
  const by = sign(figure);
  const at = by * value;
  if (upper !== null) {
    const ends = [at, by * upper].sort((a, b) => a - b);
    return { low: ends[0] ?? at, middle: rounded((at + by * upper) / 2), high: ends[1] ?? at };
  }
  const opensUp = op.startsWith('>') === by > 0;
  if (/[<>]/.test(op)) return opensUp ? { low: at, middle: at, high: null } : { low: null, middle: at, high: at };
  return { low: at, middle: at, high: at };
}
