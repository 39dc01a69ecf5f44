import { type ComparedMeasure, compareMeasures, type Difference } from '../../compare/index.js';
import type { PlanHead, PlanMeasure } from '../../model/index.js';
import type { DocumentCard } from '../../report/contents.js';
import type { Measure } from '../records/rows.js';

/** A value of an indicator, and why it cannot be set beside the others. */
export interface IndicatorValue {
  readonly measure: Measure;
  readonly compared: ComparedMeasure;
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

/** A document as values are compared by it. */
export const planHead = ({ id, title, path, kind, region, years }: DocumentCard): PlanHead => ({
  id,
  title,
  path,
  kind,
  region,
  year: years.from,
  lastYear: years.to,
});

const planMeasure = (measure: Measure): PlanMeasure => ({
  plan: planHead(measure.document),
  sentence: measure.sentence,
  offset: measure.at < 0 ? null : measure.at,
  measure: { ...measure, section: null, task: null, rule: '' },
});

const documentsOf = (values: readonly IndicatorValue[]): number =>
  new Set(values.map(({ measure }) => measure.document)).size;

/** The same indicator with some of its values; null where none are left. */
export function narrowed(group: IndicatorGroup, isWanted: (measure: Measure) => boolean): IndicatorGroup | null {
  const values = group.values.filter(({ measure }) => isWanted(measure));
  return values.length === 0 ? null : { ...group, values, documents: documentsOf(values) };
}

function groupOf(name: string, measures: readonly Measure[]): IndicatorGroup {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const values = compareMeasures(measures.map(planMeasure)).flatMap((compared): IndicatorValue[] => {
    const measure = byId.get(compared.measure.id);
    return measure ? [{ measure, compared, differences: compared.differences.map(({ code }) => code) }] : [];
  });
  const { unit, per } = (values.find(isOnScale) ?? (values[0] as IndicatorValue)).measure;
  return { name, unit, per, values, documents: documentsOf(values) };
}

/** Targets and results are different things: they are counted apart. */
export function statusCounts(values: readonly IndicatorValue[]): Record<Measure['status'], number> {
  const counts = { target: 0, achieved: 0, descriptive: 0 };
  for (const { measure } of values) counts[measure.status] += 1;
  return counts;
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
