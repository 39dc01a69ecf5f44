import { compareMeasures, type Difference } from '../../compare/index.js';
import type { PlanMeasure } from '../../model/index.js';
import type { Measure } from '../records/rows.js';

/** A value of an indicator, and why it cannot be set beside the others. */
export interface IndicatorValue {
  readonly measure: Measure;
  readonly differences: readonly Difference['code'][];
}

/** The values of one indicator in all documents. */
export interface IndicatorGroup {
  readonly name: string;
  /** Unit and denominator of the values that are comparable. */
  readonly unit: string;
  readonly per: string | null;
  readonly values: readonly IndicatorValue[];
  readonly documents: number;
}

/** What a plot cannot show on its one scale; parts of a region, ranges and what has been reached it can show as such. */
const OFF_SCALE: ReadonlySet<string> = new Set(['unit', 'per', 'base', 'change', 'descriptive']);
export const isOnScale = ({ differences }: IndicatorValue): boolean => !differences.some((code) => OFF_SCALE.has(code));

/** The year that a value is for, or where that is not known the plan's. */
export const yearOf = ({ period, document }: Measure): number | null =>
  period.end === null ? document.years.from : Number(period.end.slice(0, 4));

const planMeasure = (measure: Measure): PlanMeasure => {
  const { document, sentence, at } = measure;
  const { id, title, path, kind, region, years } = document;
  return {
    plan: { id, title, path, kind, region, year: years.from, lastYear: years.to },
    sentence,
    offset: at < 0 ? null : at,
    measure: { ...measure, section: null, task: null, rule: '' },
  };
};

function groupOf(name: string, measures: readonly Measure[]): IndicatorGroup {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const values = compareMeasures(measures.map(planMeasure)).flatMap(({ measure, differences }): IndicatorValue[] => {
    const found = byId.get(measure.id);
    return found ? [{ measure: found, differences: differences.map(({ code }) => code) }] : [];
  });
  const { unit, per } = (values.find(isOnScale) ?? (values[0] as IndicatorValue)).measure;
  return { name, unit, per, values, documents: new Set(measures.map(({ document }) => document)).size };
}

const LEVELS = ['国家', '省', '市', '县', '乡'] as const;
export type Level = (typeof LEVELS)[number] | null;

/** An indicator's values parted by the level of their places, from the top: those of a city and of the nation hide each other on one scale. */
export function byLevel(group: IndicatorGroup): readonly (readonly [level: Level, group: IndicatorGroup])[] {
  return [...LEVELS, null].flatMap((level) => {
    const values = group.values.filter(({ measure }) => measure.document.region.level === level);
    return values.some(isOnScale) ? [[level, { ...group, values }] as const] : [];
  });
}

/** Measures gathered by indicator; those that most documents have come first. */
export function indicatorGroups(measures: readonly Measure[]): IndicatorGroup[] {
  const byName = new Map<string, Measure[]>();
  for (const measure of measures) {
    if (measure.indicator === null) continue;
    const same = byName.get(measure.indicator);
    if (same) same.push(measure);
    else byName.set(measure.indicator, [measure]);
  }
  return [...byName]
    .map(([name, same]) => groupOf(name, same))
    .sort((a, b) => b.documents - a.documents || b.values.length - a.values.length);
}
