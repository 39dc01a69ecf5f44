import type { Measure, PlanHead, Region } from '../model/index.js';
import { type ComparedMeasure, yearOfValue } from './comparability.js';
import { type Standing, standingOf } from './standing.js';

/** A place that plans are for, as it is listed. */
export interface Place {
  readonly name: string;
  readonly code: string | null;
  readonly level: Region['level'];
  readonly province: string | null;
}

/**
 * What is known of an indicator for a region and year: a value; words without a number (与经济增长同步); plans that do not speak of
 * it, or speak of it in no way that can be compared; or no plan at all.
 */
export type Saying = 'stated' | 'without a number' | 'not comparable' | 'not stated' | 'no document';

/** An aim that is set in words alone. */
export interface WordedAim {
  readonly plan: PlanHead;
  readonly year: number | null;
  readonly text: string;
  /** How it is to stand to what: in-step with 经济增长. */
  readonly relation: string;
  readonly relatedTo: string | null;
  /** The record that it is. */
  readonly id: string;
}

/** What the plans of a region say of an indicator for a year. */
export interface Statement extends Standing {
  readonly place: Place;
  readonly year: number;
  readonly saying: Saying;
  /** Plans of the place that would speak of the year. */
  readonly plans: readonly PlanHead[];
  readonly worded: WordedAim | null;
}

export const placeOf = ({ region }: Pick<PlanHead, 'region'>): Place => ({
  name: region.name ?? (region.level === '国家' ? '全国' : '—'),
  code: region.code,
  level: region.level,
  province: region.province.name,
});

/** The same for a place in all years: its name within its province, since codes change. */
export const placeKey = ({ level, province, name }: Place): string => JSON.stringify([level, province ?? name, name]);

/** Would a plan speak of this year? Of aims that of a time of its own, of results also that of the year before. */
export function speaksOf({ year, lastYear }: PlanHead, asked: number, status: Measure['status'] | null): boolean {
  if (year === null || asked > (lastYear ?? year)) return false;
  return asked >= (status === 'target' ? year : year - 1);
}

/** By what places are asked for, and what they may have said. */
export interface Sources {
  readonly places: readonly Place[];
  readonly plans: readonly PlanHead[];
  readonly rows: readonly ComparedMeasure[];
  readonly worded: readonly WordedAim[];
}

/** Those of each key, in their order. */
export const byKey = <T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
};

/** A statement a place and year, in the order of places and then years. */
export function statementsOf(
  { places, plans, rows, worded }: Sources,
  years: readonly number[],
  status: Measure['status'] | null,
): readonly Statement[] {
  const key = ({ plan }: { readonly plan: PlanHead }): string => placeKey(placeOf(plan));
  const plansBy = byKey(plans, (plan) => placeKey(placeOf(plan)));
  const rowsBy = byKey(rows, key);
  const wordedBy = byKey(worded, key);
  return places.flatMap((place) => {
    const at = placeKey(place);
    return years.map((year): Statement => {
      const own = (rowsBy.get(at) ?? []).filter((row) => yearOfValue(row) === year);
      const words = (wordedBy.get(at) ?? []).find((one) => (one.year ?? one.plan.year) === year) ?? null;
      const speaking = (plansBy.get(at) ?? []).filter((plan) => speaksOf(plan, year, status));
      const standing = standingOf(own);
      return { ...standing, place, year, plans: speaking, worded: words, saying: sayingOf(standing, words, speaking) };
    });
  });
}

function sayingOf({ base, others }: Standing, words: WordedAim | null, plans: readonly PlanHead[]): Saying {
  if (base) return 'stated';
  if (words) return 'without a number';
  if (others.length > 0) return 'not comparable';
  return plans.length > 0 ? 'not stated' : 'no document';
}
