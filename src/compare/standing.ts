import { type ComparedMeasure, yearOfValue } from './comparability.js';

/** What stands for a region and year among all that its plans say of an indicator. */
export interface Standing {
  /** The aim itself, or the result; null where nothing said is comparable. */
  readonly base: ComparedMeasure | null;
  /** A higher aim beside it: 5%左右、力争5.5%. */
  readonly stretch: ComparedMeasure | null;
  /** What else is said of it, each value once: for parts of the region, in other units, or otherwise somewhere else. */
  readonly others: readonly ComparedMeasure[];
}

/** Is a value for one year alone? 五年来新增就业600万人 is none of the last year. */
export function isAnnual({ measure: { period, per } }: ComparedMeasure): boolean {
  return per === '年' || period.start === null || period.start.slice(0, 4) === period.end?.slice(0, 4);
}

/** What is counted anew each year: the sum of several years says nothing of the last. */
const COUNTED_ANEW = /新增|新建|新改|改造|创建|培训/u;
const standsForYear = (row: ComparedMeasure): boolean =>
  isAnnual(row) || !COUNTED_ANEW.test(row.measure.indicator ?? '');

/** The sentence of a plan's headline figures holds many. */
const figuresIn = ({ sentence }: ComparedMeasure): number => sentence?.match(/\d+(?:\.\d+)?/g)?.length ?? 0;

/** 每年新增就业60万人以上 of five years gives way to what is said of the year itself. */
const forYearItself = (row: ComparedMeasure): number => (isAnnual(row) && row.measure.per !== '年' ? 0 : 1);

/** A plan for the year alone speaks of it more exactly than one for five. */
const yearsOfPlan = ({ plan: { year, lastYear } }: ComparedMeasure): number => (lastYear ?? 0) - (year ?? 0);

/** The surest first: said of the year itself, by the plan of the fewest years, in the sentence with most figures, early in it. */
const bySureness = (a: ComparedMeasure, b: ComparedMeasure): number =>
  forYearItself(a) - forYearItself(b) ||
  yearsOfPlan(a) - yearsOfPlan(b) ||
  figuresIn(b) - figuresIn(a) ||
  (a.plan.path < b.plan.path ? -1 : a.plan.path > b.plan.path ? 1 : a.measure.span.start - b.measure.span.start);

/** What makes two values one: the same figure, however often it is said. */
export const sameFigure = ({ measure }: ComparedMeasure): string => {
  const { status, op, value, upper, unit, per, scope, tier } = measure;
  return JSON.stringify([status, op, value, upper, unit, per, scope, tier]);
};

/** What stands among the values of one indicator that are for one region, year and status. */
export function standingOf(rows: readonly ComparedMeasure[]): Standing {
  const sorted = [...rows].sort(bySureness);
  const fit = sorted.filter((row) => row.differences.length === 0 && standsForYear(row));
  const base = fit.find(({ measure }) => measure.tier === 'base') ?? fit[0] ?? null;
  const stretch = fit.find((row) => row.measure.tier === 'stretch' && row !== base) ?? null;
  const seen = new Set([base, stretch].flatMap((row) => (row ? [sameFigure(row)] : [])));
  const others = sorted.filter((row) => {
    const figure = sameFigure(row);
    return !seen.has(figure) && seen.add(figure);
  });
  return { base, stretch, others };
}

/** Is a value one of this year? */
export const isOfYear = (row: ComparedMeasure, year: number): boolean => yearOfValue(row) === year;
