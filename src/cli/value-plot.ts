import type { ComparedMeasure, Difference } from '../compare/index.js';

const WIDTH = 24;
/** Values that differ so cannot stand on one scale with the others. */
const OFF_SCALE: ReadonlySet<Difference['code']> = new Set(['unit', 'per', 'base', 'change']);

const onScale = ({ differences }: ComparedMeasure): boolean => !differences.some(({ code }) => OFF_SCALE.has(code));
const highest = ({ measure: { compared } }: ComparedMeasure): number => compared.upper ?? compared.value;

/** What the scale goes to: the largest value on it, 0 where there is none. */
export const scaleEnd = (rows: readonly ComparedMeasure[]): number =>
  rows.filter(onScale).reduce((most, row) => Math.max(most, highest(row)), 0);

const MARKS: Readonly<Record<string, string>> = { '>=': '>', '>': '>', '<=': '<', '<': '<', '~': '~' };

/** A value as a bar from 0 with its mark at the end: `-----*>` a target of at least so much, `----o` reached. Plain ASCII. */
export function plotLine(row: ComparedMeasure, end: number): string {
  if (!onScale(row) || end <= 0) return '';
  const at = (value: number): number => Math.max(0, Math.round((value / end) * WIDTH) - 1);
  const { op, status } = row.measure;
  const { value, upper } = row.measure.compared;
  const mark = status === 'target' ? '*' : 'o';
  const bar = '-'.repeat(at(value));
  if (upper !== null) return `${bar}[${'-'.repeat(Math.max(0, at(upper) - at(value) - 1))}]`;
  return `${bar}${mark}${MARKS[op] ?? ''}`;
}

/** What the marks of the plot mean, and how far it goes. */
export const plotLegend = (end: number, unit: string): string =>
  `plot: 0 to ${end}${unit === '%' ? '%' : ` ${unit}`.trimEnd()}; * target, o not a target; > or more, < or less, ~ about`;
