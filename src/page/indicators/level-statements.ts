import {
  type ComparedMeasure,
  type Place,
  partOfRegion,
  placeKey,
  placeOf,
  type Saying,
  type Statement,
  statementsOf,
  type WordedAim,
} from '../../compare/index.js';
import type { DocumentCard } from '../../report/contents.js';
import type { Qualitative } from '../records/rows.js';
import { type IndicatorGroup, type Level, planHead, yearOf } from './indicator-groups.js';

/** What an indicator's values are set against: the documents that might have spoken of it, and what they say in words alone. */
export interface Surroundings {
  /** In the order of their regions. */
  readonly documents: readonly DocumentCard[];
  readonly qualitative: readonly Qualitative[];
}
export type AskedStatus = 'target' | 'achieved';

/** What the regions of a level say of an indicator for a year. */
export interface LevelStatements {
  readonly year: number;
  readonly status: AskedStatus;
  readonly statements: readonly Statement[];
}

/** A place is told by its name; the nation has none of its own. */
const isPlace = ({ region }: DocumentCard): boolean => region.name !== null || region.level === '国家';

function placesOf(documents: readonly DocumentCard[]): Place[] {
  return [...new Map(documents.map(placeOf).map((place) => [placeKey(place), place])).values()];
}

/** Rows of a status, without the remark that they are of it. */
const rowsOf = ({ values }: IndicatorGroup, status: AskedStatus): ComparedMeasure[] =>
  values
    .filter(({ measure }) => measure.status === status)
    .map(({ compared }) => ({ ...compared, differences: compared.differences.filter(({ code }) => code !== status) }));

function wordedOf(name: string, status: AskedStatus, qualitative: readonly Qualitative[]): WordedAim[] {
  return qualitative.flatMap((row): WordedAim[] => {
    const { document, indicator, scope, period, text, relation, relatedTo, id } = row;
    if (indicator !== name || row.status !== status || !isPlace(document)) return [];
    if (scope !== null && partOfRegion(scope, name, document.region) !== null) return [];
    const year = period.end === null ? null : Number(period.end.slice(0, 4));
    return [{ plan: planHead(document), year, text, relation, relatedTo, id }];
  });
}

/** What the places of a level say of an indicator for some years, place by place. */
export function statementsAt(
  group: IndicatorGroup,
  level: Level,
  status: AskedStatus,
  years: readonly number[],
  { documents, qualitative }: Surroundings,
): readonly Statement[] {
  const cards = documents.filter((card) => card.region.level === level && isPlace(card));
  const worded = wordedOf(group.name, status, qualitative);
  return statementsOf(
    { places: placesOf(cards), plans: cards.map(planHead), rows: rowsOf(group, status), worded },
    years,
    status,
  );
}

export const yearsOf = ({ values }: IndicatorGroup): number[] =>
  [...new Set(values.map(({ measure }) => yearOf(measure)))].filter((year) => year !== null).sort((a, b) => a - b);

/** The year and status in which most places have a comparable value; of several, aims and then the latest. */
function fullest({ values }: IndicatorGroup): { readonly status: AskedStatus; readonly year: number } | null {
  const places = new Map<
    string,
    { readonly status: AskedStatus; readonly year: number; readonly names: Set<string> }
  >();
  for (const { measure, differences } of values) {
    const { status, document } = measure;
    const year = yearOf(measure);
    if (status === 'descriptive' || year === null || differences.some((code) => code !== status)) continue;
    const key = `${status} ${year}`;
    const known = places.get(key) ?? { status, year, names: new Set() };
    known.names.add(placeKey(placeOf(document)));
    places.set(key, known);
  }
  const [first] = [...places.values()].sort(
    (a, b) =>
      b.names.size - a.names.size ||
      Number(a.status === 'achieved') - Number(b.status === 'achieved') ||
      b.year - a.year,
  );
  return first ?? null;
}

/** What the places of a level say for the year in which most of them have a value; null where none has one. */
export function fullestYear(group: IndicatorGroup, level: Level, around: Surroundings): LevelStatements | null {
  const found = fullest(group);
  if (found === null) return null;
  const { year, status } = found;
  return { year, status, statements: statementsAt(group, level, status, [year], around) };
}

/** What a place says in any of the years, from most to least. */
const ORDER: readonly Saying[] = ['stated', 'without a number', 'not comparable', 'not stated', 'no document'];

/** For each place the year in which it says most. */
export function tellingMost(statements: readonly Statement[]): Statement[] {
  const byPlace = new Map<string, Statement>();
  for (const statement of statements) {
    const key = placeKey(statement.place);
    const known = byPlace.get(key);
    if (!known || ORDER.indexOf(statement.saying) < ORDER.indexOf(known.saying)) byPlace.set(key, statement);
  }
  return [...byPlace.values()];
}
