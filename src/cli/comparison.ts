import type { Command } from 'commander';
import {
  type AboveValue,
  type Averages,
  averagesOf,
  type ComparedMeasure,
  compareMeasures,
  placeKey,
  placeOf,
  type SideBySide,
  type Statement,
  sideBySide,
  standingOf,
  statementsOf,
  weightedMean,
  yearOfValue,
} from '../compare/index.js';
import { ownEntry } from '../model/index.js';
import type { Library } from '../store/index.js';
import type { CompareOptions } from './compare-options.js';
import { noSuchIndicator, notForThese } from './indicator-failures.js';
import { say } from './language/say.js';
import { isAsked, type PlanSelection, selectPlans, valuesIn, wordedIn, yearsAsked } from './plan-selection.js';

/** What the comparable values of a year come to. */
export interface YearAverages extends Averages {
  readonly year: number | null;
  /** Weighted by another indicator, over the regions that have it. */
  readonly weighted: { readonly mean: number; readonly regions: number } | null;
  /** By how much values are above those of the province and the nation. */
  readonly above: readonly (Averages & { readonly level: AboveValue['level'] })[];
}

/** The values of an indicator side by side, and the regions that have none. */
export interface Comparison {
  readonly indicator: string;
  readonly unit: string;
  readonly rows: readonly SideBySide[];
  readonly silent: readonly Statement[];
  readonly averages: readonly YearAverages[];
  readonly weight: string | null;
}

/** Weights of regions: for each the newest value that stands for it. */
function weightsOf(library: Library, indicator: string, selection: PlanSelection): ReadonlyMap<string, number> {
  const rows = compareMeasures(valuesIn(library, indicator, selection, 'achieved'), 'achieved');
  if (rows.length === 0) throw noSuchIndicator(library, indicator);
  const weights = new Map<string, number>();
  for (const place of selection.places) {
    const own = rows.filter(({ plan }) => placeKey(placeOf(plan)) === placeKey(place));
    const newest = Math.max(...own.map((row) => yearOfValue(row) ?? 0));
    const { base } = standingOf(own.filter((row) => yearOfValue(row) === newest));
    if (base) weights.set(placeKey(place), base.interval.middle);
  }
  return weights;
}

const aboveAverages = (rows: readonly SideBySide[]): YearAverages['above'] =>
  (['省', '国家'] as const).flatMap((level) => {
    const found = rows.flatMap(({ above }) => above.find((one) => one.level === level)?.difference ?? []);
    const averages = averagesOf(found);
    return averages ? [{ ...averages, level }] : [];
  });

function averagesByYear(rows: readonly SideBySide[], weights: ReadonlyMap<string, number> | null) {
  const standing = rows.filter(({ stands, plan }) => stands && plan.region.level !== '国家');
  return [...new Set(standing.map(yearOfValue))].flatMap((year): readonly YearAverages[] => {
    const own = standing.filter((row) => yearOfValue(row) === year);
    const averages = averagesOf(own.map(({ interval }) => interval.middle));
    const weighed = own.flatMap(({ plan, interval }) => {
      const weight = weights?.get(placeKey(placeOf(plan)));
      return weight === undefined ? [] : [{ value: interval.middle, weight }];
    });
    const mean = weightedMean(weighed);
    const weighted = mean === null ? null : { mean, regions: weighed.length };
    return averages ? [{ ...averages, year, weighted, above: aboveAverages(own) }] : [];
  });
}

const ORDERS: Readonly<Record<string, (row: SideBySide) => number | string>> = {
  year: (row) => yearOfValue(row) ?? 9999,
  region: ({ plan }) => plan.region.code ?? `9${plan.region.name ?? ''}`,
  value: ({ interval }) => interval.middle,
};

/** Those that can be ordered by their value come first, and each order keeps that of years and regions within it. */
function sorted(rows: readonly SideBySide[], sort: string, command: Command): readonly SideBySide[] {
  const [column = '', way] = sort.split(':');
  const key = ownEntry(ORDERS, column);
  if (!key || !['asc', 'desc', undefined].includes(way))
    return command.error(
      say('error: compare cannot sort by "{sort}". Write year, region or value, or value:desc.', { sort }),
    );
  const turn = way === 'desc' ? -1 : 1;
  const isLast = ({ differences }: SideBySide): number => (column === 'value' && differences.length > 0 ? 1 : 0);
  return [...rows].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    return isLast(a) - isLast(b) || (x === y ? 0 : x < y ? -turn : turn);
  });
}

/** Regions without a value, in the years asked for or those of their plans. */
function silentPlaces(
  library: Library,
  indicator: string,
  rows: readonly ComparedMeasure[],
  selection: PlanSelection,
  options: CompareOptions,
) {
  const status = options.status ?? null;
  const spoken = new Set(rows.map(({ plan }) => `${placeKey(placeOf(plan))}${plan.year}`));
  const worded = wordedIn(library, indicator, selection, status);
  // What a plan says whose region is not known is not kept back either.
  const unplaced = selection.plans.filter(({ region }) => region.name === null && region.level !== '国家').slice(0, 1);
  const places = [...selection.places, ...unplaced.map(placeOf)];
  return statementsOf({ ...selection, places, rows, worded }, yearsAsked(selection), status).filter(
    ({ saying, place, year, plans }) => {
      if (saying === 'stated' || saying === 'not comparable') return false;
      if (saying === 'no document' && options.level === undefined) return false;
      if (selection.years !== null) return true;
      return (
        saying !== 'no document' && plans.some((plan) => plan.year === year) && !spoken.has(placeKey(place) + year)
      );
    },
  );
}

/** Throws CommandError when the indicator is not known, or the filters leave none of its values. */
export async function comparisonOf(
  library: Library,
  indicator: string,
  options: CompareOptions,
  command: Command,
): Promise<Comparison> {
  const selection = await selectPlans(library, options, command);
  const status = options.status ?? null;
  const all = compareMeasures(valuesIn(library, indicator, { narrowing: {} }, status), status);
  const ids = new Set(selection.plans.map(({ id }) => id));
  const asked = all.filter((row) => ids.has(row.plan.id) && isAsked(selection, yearOfValue(row)));
  const isNarrowed = Object.keys(selection.narrowing).length > 0;
  const ofPlans = isNarrowed ? compareMeasures(valuesIn(library, indicator, selection, status), status) : all;
  const silent = silentPlaces(library, indicator, ofPlans, selection, options);
  const isWorded = silent.some(({ worded }) => worded !== null);
  if (all.length === 0 && !library.names('indicator').includes(indicator)) throw noSuchIndicator(library, indicator);
  if (asked.length === 0 && !isWorded) throw notForThese(indicator, all);
  // What is common is told by the values that are asked for; held against those above, by all, so that both are in one unit.
  const own = options.against ? asked : compareMeasures(asked, status);
  const rows = sorted(
    sideBySide(own, options.against ? { rows: all, plans: library.heads() } : null),
    options.sort,
    command,
  );
  const weights = options.weight === undefined ? null : weightsOf(library, options.weight, selection);
  return {
    indicator,
    unit: rows.find(({ stands }) => stands)?.inUnit ?? '',
    rows,
    silent,
    averages: averagesByYear(rows, weights),
    weight: options.weight ?? null,
  };
}
