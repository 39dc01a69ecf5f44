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
import { byRegion } from '../records/region-order.js';
import type { Qualitative } from '../records/rows.js';
import { type IndicatorGroup, type Level, planHead, yearOf } from './indicator-groups.js';

/** What an indicator's values are set against: the documents that might have spoken of it, and what they say in words alone. */
export interface Surroundings {
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
  const sorted = [...documents].sort((a, b) => byRegion(a.region, b.region)).map(placeOf);
  return [...new Map(sorted.map((place) => [placeKey(place), place])).values()];
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

const statedIn = (statements: readonly Statement[]): number => statements.filter(({ base }) => base !== null).length;

/** The year and status in which most places have a value; of several, aims and then the latest. Null where none has one. */
export function fullestYear(group: IndicatorGroup, level: Level, around: Surroundings): LevelStatements | null {
  let best: LevelStatements | null = null;
  for (const status of ['target', 'achieved'] as const)
    for (const year of yearsOf(group).reverse()) {
      const statements = statementsAt(group, level, status, [year], around);
      if (statedIn(statements) > statedIn(best?.statements ?? [])) best = { year, status, statements };
    }
  return best;
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
