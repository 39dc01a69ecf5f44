import type { PlanHead } from '../model/index.js';
import { type ComparedMeasure, yearOfValue } from './comparability.js';
import { rounded } from './interval.js';
import { type Standing, sameFigure, standingOf } from './standing.js';
import { type Place, placeKey, placeOf, type Saying, speaksOf } from './statements.js';

/** What a region above says for the same year, and by how much a value is above it. */
export interface AboveValue {
  readonly level: '省' | '国家';
  readonly name: string;
  readonly saying: Saying;
  readonly row: ComparedMeasure | null;
  readonly difference: number | null;
}

/** A value among those of other regions. */
export interface SideBySide extends ComparedMeasure {
  /** Does it stand for its region and year, so that means are made of it? */
  readonly stands: boolean;
  /** How often it is said, in one plan or several. */
  readonly times: number;
  readonly above: readonly AboveValue[];
}

type Key = string;
const keyOf = (place: Place, row: ComparedMeasure): Key =>
  JSON.stringify([placeKey(place), yearOfValue(row), row.measure.status]);

function standings(rows: readonly ComparedMeasure[]): ReadonlyMap<Key, Standing> {
  const groups = new Map<Key, ComparedMeasure[]>();
  for (const row of rows) {
    const key = keyOf(placeOf(row.plan), row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return new Map([...groups].map(([key, group]) => [key, standingOf(group)]));
}

/** All that is known of the regions above. */
interface Known {
  readonly standings: ReadonlyMap<Key, Standing>;
  readonly plans: readonly PlanHead[];
}

const NATION: Place = { name: '全国', code: null, level: '国家', province: null };

/** The province and the nation above a place. */
function above(place: Place): readonly Place[] {
  if (place.level === '国家' || place.level === null) return [];
  const { province } = place;
  return place.level === '省' || province === null
    ? [NATION]
    : [{ name: province, code: null, level: '省', province }, NATION];
}

/** What a place above says in the year of a value. */
function aboveValue(place: Place, row: ComparedMeasure, known: Known): AboveValue {
  const said = known.standings.get(keyOf(place, row));
  const base = said?.base ?? null;
  const hasPlan = known.plans.some(
    (plan) => placeKey(placeOf(plan)) === placeKey(place) && speaksOf(plan, yearOfValue(row) ?? 0, row.measure.status),
  );
  const comparable = base !== null && row.differences.length === 0;
  return {
    level: place.level === '国家' ? '国家' : '省',
    name: place.name,
    saying: base ? 'stated' : said ? 'not comparable' : hasPlan ? 'not stated' : 'no document',
    row: base,
    difference: comparable ? rounded(row.interval.middle - base.interval.middle) : null,
  };
}

/** Each figure of a region, year and status once, with whether it stands for them; held against those above where there is an `upper`. */
export function sideBySide(
  rows: readonly ComparedMeasure[],
  upper: { readonly rows: readonly ComparedMeasure[]; readonly plans: readonly PlanHead[] } | null,
): readonly SideBySide[] {
  const own = standings(rows);
  const known = upper && { standings: standings(upper.rows), plans: upper.plans };
  const times = new Map<Key, number>();
  const figureOf = (row: ComparedMeasure): Key => `${keyOf(placeOf(row.plan), row)}${sameFigure(row)}`;
  for (const row of rows) times.set(figureOf(row), (times.get(figureOf(row)) ?? 0) + 1);
  const seen = new Set<Key>();
  return rows.flatMap((row): readonly SideBySide[] => {
    const place = placeOf(row.plan);
    const { base, stretch } = own.get(keyOf(place, row)) ?? { base: null, stretch: null };
    const figure = figureOf(row);
    const shown = [base, stretch].find((one) => one !== null && figureOf(one) === figure) ?? row;
    if (seen.has(figure)) return [];
    seen.add(figure);
    const uppers = known === null ? [] : above(place).map((one) => aboveValue(one, shown, known));
    return [{ ...shown, stands: shown === base, times: times.get(figure) ?? 1, above: uppers }];
  });
}
