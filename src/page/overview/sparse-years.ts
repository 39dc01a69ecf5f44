/** A year with less than this share of what the fullest year has is sparse. */
const SPARSE = 0.1;
/** Fewer sparse years than this are no burden. */
const WORTH_FOLDING = 3;

/** The years that a grid need not show at first: a column each for a few lone values would push all others out of sight. */
export function sparseYears<Year>(perYear: ReadonlyMap<Year, number>): ReadonlySet<Year> {
  const most = Math.max(0, ...perYear.values());
  const sparse = [...perYear].filter(([, count]) => count < most * SPARSE).map(([year]) => year);
  return new Set(sparse.length < WORTH_FOLDING ? [] : sparse);
}

/** How often each year stands in a list. */
export function yearCounts<Year>(years: Iterable<Year>): Map<Year, number> {
  const counts = new Map<Year, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}
