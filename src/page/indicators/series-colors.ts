import { byRegion } from '../records/region-order.js';
import type { Measure } from '../records/rows.js';

/** As many regions as can be told apart by colour; with more, all have one colour and are told apart by their labels. */
const COLOURS = 8;

/** A colour for each region, as a variable of the style sheet so that it follows light and dark. */
export function seriesColors(measures: readonly Measure[]): ReadonlyMap<string | null, string> {
  const regions = new Map(measures.map(({ document }) => [document.region.name, document.region]));
  const sorted = [...regions.values()].sort(byRegion);
  return new Map(
    sorted.map(({ name }, i) => [name, sorted.length > COLOURS ? 'var(--series-1)' : `var(--series-${i + 1})`]),
  );
}
