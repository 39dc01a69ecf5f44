import type { Command } from 'commander';
import { type Place, partOfRegion, placeKey, placeOf, unitKind, type WordedAim } from '../compare/index.js';
import type { Measure, PlanFigure, PlanHead, PlanMeasure } from '../model/index.js';
import type { Library, Narrowing } from '../store/index.js';
import { ANALYSIS_FILTERS, type FilterValues, nameFilters, narrowingOf } from './filters.js';
import { byDocument, knownName } from './list-rows.js';

/** The plans that an analysis goes over, and what is asked of them. */
export interface PlanSelection {
  readonly plans: readonly PlanHead[];
  /** What leaves these plans of all. */
  readonly narrowing: Narrowing;
  /** The years asked for, of values; null for all. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** The places of the plans, and of the level that is asked for all that there are; by code. */
  readonly places: readonly Place[];
}

const ALL_YEARS = { from: 1000, to: 9999 } as const;

export const isAsked = ({ years }: Pick<PlanSelection, 'years'>, year: number | null): boolean =>
  years === null || (year !== null && year >= years.from && year <= years.to);

/** The years that are asked for one by one; without any, those in which the plans begin. */
export function yearsAsked({ years, plans }: PlanSelection): readonly number[] {
  const known = plans.flatMap(({ year, lastYear }) => [year, lastYear].filter((one) => one !== null));
  if (years === null) return [...new Set(plans.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const from = years.from === ALL_YEARS.from ? Math.min(...known) : years.from;
  const to = years.to === ALL_YEARS.to ? Math.max(...known) : years.to;
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

const byCode = (a: Place, b: Place): number => {
  const [x, y] = [a, b].map(({ code, level, name }) => `${level === '国家' ? 0 : 1}${code ?? '9'}${name}`);
  return (x ?? '') < (y ?? '') ? -1 : x === y ? 0 : 1;
};

/** Every place once, under the code that it has in most of them. */
function distinctPlaces(places: readonly Place[]): readonly Place[] {
  const found = new Map<string, Place>();
  for (const place of places) {
    const known = found.get(placeKey(place));
    if (!known || known.code === null) found.set(placeKey(place), place);
  }
  return [...found.values()].sort(byCode);
}

/** Those that are asked for by their level, whether or not there is a plan of them. */
async function placesOfLevel(
  { level: asked, among, document }: Narrowing,
  region: unknown,
  plans: readonly PlanHead[],
  year: number | null,
) {
  if (asked === undefined || among !== undefined || document !== undefined) return [];
  const level = asked as NonNullable<Place['level']>;
  const { expectedPlaces } = await import('./expected-places.js');
  const within = withinCode(region === undefined ? undefined : String(region), plans);
  return within === null ? [] : expectedPlaces(level, within, year);
}

/** 320000 is 32: the rest of a code is what lies in it. */
const withoutNoughts = (code: string): string => code.replace(/(?<!00)(?:00)+$/, '');

/** The beginning of the codes of what lies in a region; null where that is not known. */
function withinCode(region: string | undefined, plans: readonly PlanHead[]): string | null {
  if (region === undefined) return '';
  if (/^\d+$/.test(region)) return withoutNoughts(region);
  const divisions = plans.flatMap(({ region: { province, prefecture } }) => [province, prefecture]);
  const named = divisions.find(({ name, code }) => code !== null && name?.startsWith(region));
  return named?.code ? withoutNoughts(named.code) : null;
}

/** The plans that the options leave. Throws CommandError for a name that nothing in the database has. */
export async function selectPlans(library: Library, options: FilterValues, command: Command): Promise<PlanSelection> {
  const narrowed = narrowingOf(ANALYSIS_FILTERS, options, command);
  const { fromYear, toYear, ...rest } = narrowed;
  const narrowing = await byDocument(library, rest);
  const plans = library.heads(narrowing);
  if (plans.length === 0)
    for (const { kind, what, value } of nameFilters(ANALYSIS_FILTERS, options))
      await knownName(library, kind, what, value);
  const years =
    fromYear === undefined && toYear === undefined
      ? null
      : { from: Number(fromYear ?? ALL_YEARS.from), to: Number(toYear ?? ALL_YEARS.to) };
  // Plans of a place that is not named cannot be set beside those of others.
  const named = plans.filter(({ region }) => region.name !== null || region.level === '国家');
  const year = years && years.to !== ALL_YEARS.to ? years.to : null;
  const expected = await placesOfLevel(narrowed, options.region, plans, year);
  return { plans, narrowing, years, places: distinctPlaces([...named.map(placeOf), ...expected]) };
}

/** Those with a status, of all that plans say of an indicator under its name and with its unit behind it. */
export function valuesOf<Row extends PlanFigure>(
  rows: readonly Row[],
  indicator: string,
  status: Measure['status'] | null,
): readonly Row[] {
  const all = rows.filter(({ measure }) => status === null || measure.status === status);
  const kinds = new Set(
    all.filter(({ measure }) => measure.indicator === indicator).map(({ measure }) => unitKind(measure.unit)),
  );
  // 粮食产量(斤) stands beside 粮食产量 in tonnes; 进出口总额(美元) is another figure than 进出口总额.
  return all.filter(
    ({ measure }) => measure.indicator === indicator || kinds.size === 0 || kinds.has(unitKind(measure.unit)),
  );
}

/** All that plans say of an indicator with a status. */
export const valuesIn = (
  library: Library,
  indicator: string,
  { narrowing }: Pick<PlanSelection, 'narrowing'>,
  status: Measure['status'] | null,
): readonly PlanMeasure[] => valuesOf(library.measuresOf(indicator, narrowing), indicator, status);

/** What plans say of an indicator in words alone (与经济增长同步), in the order of the texts. */
export function wordedIn(
  library: Library,
  indicator: string,
  { narrowing, plans }: Pick<PlanSelection, 'narrowing' | 'plans'>,
  status: Measure['status'] | null,
): readonly WordedAim[] {
  const heads = new Map(plans.map((plan) => [plan.id, plan]));
  const found = library.ask({
    view: 'qualitative_view',
    columns: ['document', 'period_end', 'quote', 'relation', 'related_to', 'scope', 'id'],
    narrowing: { ...narrowing, indicator, ...(status === null ? {} : { status }) },
    order: ['path', 'part', 'span_start', 'id'].map((column) => ({ column, descending: false })),
    limit: null,
  });
  return [...found].flatMap((row): readonly WordedAim[] => {
    const plan = heads.get(String(row.document));
    if (!plan || (row.scope !== null && partOfRegion(String(row.scope), indicator, plan.region) !== null)) return [];
    return [
      {
        plan,
        year: row.period_end === null ? null : Number(String(row.period_end).slice(0, 4)),
        text: String(row.quote),
        relation: String(row.relation),
        relatedTo: row.related_to === null ? null : String(row.related_to),
        id: String(row.id),
      },
    ];
  });
}
