import type { Settings } from '../address.js';
import type { Facet } from './column.js';

/** What a facet is set to in the address for rows that have no value in it. */
export const WITHOUT = '-';

/** The rows that hold every word that was typed, in any order, whatever the case. */
export function searchRows<Row>(rows: readonly Row[], typed: string, searchIn: (row: Row) => string): readonly Row[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const text = searchIn(row).toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** The rows that pass every facet; `except` leaves one facet out, to count what else it could be set to. */
export function filterRows<Row>(
  rows: readonly Row[],
  settings: Settings,
  facets: readonly Facet<Row>[],
  except?: Facet<Row>,
): readonly Row[] {
  const set = facets.filter((facet) => facet !== except && settings[facet.name]);
  if (set.length === 0) return rows;
  return rows.filter((row) => set.every((facet) => (facet.of(row) ?? WITHOUT) === settings[facet.name]));
}
