import { type Unusual, writtenFigure } from '../compare/index.js';
import type { UnusualNote } from '../model/index.js';
import { quoteOf } from './quote.js';

/** Medians and ratios are no figures of a notice: three digits tell enough. */
const short = (value: number, unit: string): string => writtenFigure(Number(value.toPrecision(3)), unit);

/** How many times the other the larger of two is. */
const timesOf = (a: number, b: number): string => short(Math.max(a, b) / Math.min(a, b), '');

/** What a value was compared with, its figures as people write them. */
export const noteOf = ({ reason, row: { interval, inUnit }, beside, others }: Unusual): UnusualNote => ({
  reason,
  times: reason === 'far' ? null : timesOf(interval.middle, beside?.interval.middle ?? others.median),
  beside: beside && quoteOf(beside),
  others: {
    ...{ regions: others.regions, level: others.level ?? '', year: others.year },
    median: short(others.median, inUnit),
    least: writtenFigure(others.least, inUnit),
    most: writtenFigure(others.most, inUnit),
  },
});
