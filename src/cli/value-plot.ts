import { type ComparedMeasure, type Difference, writtenFigure } from '../compare/index.js';
import { say } from './language/say.js';

const WIDTH = 24;
/** Values that differ so cannot stand on one scale with the others. */
const OFF_SCALE: ReadonlySet<Difference['code']> = new Set(['unit', 'per', 'base', 'change']);

const onScale = ({ differences }: ComparedMeasure): boolean => !differences.some(({ code }) => OFF_SCALE.has(code));
const highest = ({ interval: { middle, high } }: ComparedMeasure): number => high ?? middle;

/** What the scale goes to: the largest value on it, 0 where there is none. */
export const scaleEnd = (rows: readonly ComparedMeasure[]): number =>
  rows.filter(onScale).reduce((most, row) => Math.max(most, highest(row)), 0);

const MARKS: Readonly<Record<string, string>> = { '>=': '>', '>': '>', '<=': '<', '<': '<', '~': '~' };

/** A value as a bar from 0 with its mark at the end: `-----*>` a target of at least so much, `----o` reached. Plain ASCII. */
export function plotLine(row: ComparedMeasure, end: number): string {
  if (!onScale(row) || end <= 0) return '';
  const at = (value: number): number => Math.max(0, Math.round((value / end) * WIDTH) - 1);
  const { op, upper, status } = row.measure;
  const { low, middle, high } = row.interval;
  const mark = status === 'target' ? '*' : 'o';
  const bar = '-'.repeat(at(upper === null ? middle : (low ?? middle)));
  if (upper !== null && low !== null && high !== null)
    return `${bar}[${'-'.repeat(Math.max(0, at(high) - at(low) - 1))}]`;
  return `${bar}${mark}${MARKS[op] ?? ''}`;
}

/** What the marks of the plot mean, and how far it goes. */
export const plotLegend = (end: number, unit: string): string =>
  say('plot: 0 to {end}; * target, o not a target; > or more, < or less, ~ about', { end: writtenFigure(end, unit) });
