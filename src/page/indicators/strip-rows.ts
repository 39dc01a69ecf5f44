import { type ComparedMeasure, placeKey, type Statement } from '../../compare/index.js';
import { byName } from '../records/region-order.js';

/** A line of a strip: the head of a province, or a region and its values. */
export type StripRow =
  | { readonly key: string; readonly head: string }
  | {
      readonly key: string;
      readonly place: string;
      readonly base: ComparedMeasure;
      readonly others: ComparedMeasure[];
    };

interface Stated extends Statement {
  readonly base: ComparedMeasure;
}
const isStated = (statement: Statement): statement is Stated => statement.base !== null;

const middle = ({ base }: Stated): number => base.interval.middle;

const regionRow = ({ place, base, stretch }: Stated): StripRow => ({
  key: placeKey(place),
  place: place.name,
  base,
  others: stretch ? [stretch] : [],
});

/** Regions with a value, the largest first; those that lie in provinces by province, each under its name. */
export function stripRows(statements: readonly Statement[]): StripRow[] {
  const stated = statements
    .filter(isStated)
    .sort((a, b) => middle(b) - middle(a) || byName(a.place.name, b.place.name));
  const isWithin = ({ place }: Stated): boolean => place.province !== null && place.province !== place.name;
  if (!stated.some(isWithin)) return stated.map(regionRow);
  const provinces = [...new Set(stated.map(({ place }) => place.province))];
  return provinces
    .map((province) => ({ province, within: stated.filter(({ place }) => place.province === province) }))
    .sort((a, b) => byCode(codeOf(a.within), codeOf(b.within)))
    .flatMap(({ province, within }) => [
      { key: `province ${province}`, head: province ?? '—' },
      ...within.map(regionRow),
    ]);
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first two digits of a code are those of the province; places without one come last. */
const codeOf = ([first]: readonly Stated[]): string => first?.place.code?.slice(0, 2) ?? '99';
