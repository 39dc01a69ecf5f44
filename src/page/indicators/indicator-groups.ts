import type { Measure } from '../records/rows.js';

/** The values of one indicator that are counted alike: 护理型床位占比 in %, 养老床位 in 张 per 千名老年人. */
export interface IndicatorGroup {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly per: string | null;
  readonly measures: readonly Measure[];
  readonly documents: number;
}

/** The year that a value is for: the one that it is due in, or without a due date the plan's. */
export const yearOf = ({ due, document }: Measure): number | null =>
  due === null ? document.years.from : Number(due.slice(0, 4));

/** Measures gathered by indicator, unit and denominator; those that most documents have come first. */
export function indicatorGroups(measures: readonly Measure[]): IndicatorGroup[] {
  const groups = new Map<string, Measure[]>();
  for (const measure of measures) {
    if (measure.indicator === null || measure.status === 'descriptive') continue;
    const key = [measure.indicator, measure.unit, measure.per ?? ''].join(' ');
    const same = groups.get(key);
    if (same) same.push(measure);
    else groups.set(key, [measure]);
  }
  return [...groups]
    .map(([key, same]): IndicatorGroup => {
      const { indicator, unit, per } = same[0] as Measure;
      const documents = new Set(same.map(({ document }) => document)).size;
      return { key, name: indicator ?? '', unit, per, measures: same, documents };
    })
    .sort((a, b) => b.documents - a.documents || b.measures.length - a.measures.length);
}
