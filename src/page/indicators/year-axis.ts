/** Years along the bottom of a plot. */
export interface YearAxis {
  /** Where a year stands, in steps of a year. */
  readonly at: (year: number) => number;
  /** Where years without a value were folded. */
  readonly folds: readonly number[];
  /** How many steps the axis is long. */
  readonly length: number;
}

/** More years than this without any value are folded to the room of one. */
const KEPT_EMPTY = 4;

/** An axis for the years that have values: what is empty for long takes little room, and is marked as folded. */
export function yearAxis(years: readonly number[]): YearAxis {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const places = new Map<number, number>();
  const folds: number[] = [];
  let place = 0;
  sorted.forEach((year, i) => {
    const empty = i === 0 ? -1 : year - (sorted[i - 1] as number) - 1;
    if (empty > KEPT_EMPTY) folds.push(place + 1);
    place += empty > KEPT_EMPTY ? 2 : empty + 1;
    places.set(year, place);
  });
  return { at: (year) => places.get(year) ?? 0, folds, length: place + 1 };
}

/** What a year takes along the bottom of a plot, in pixels. */
const YEAR_WIDTH = 40;

/** The years that have room for their label, the last one always; `room` is in pixels for all of them. */
export function labelledYears(years: readonly number[], room: number, axis: YearAxis = yearAxis(years)): number[] {
  const perStep = room / axis.length;
  const labelled: number[] = [];
  for (const year of [...new Set(years)].sort((a, b) => b - a)) {
    const before = labelled[0];
    if (before === undefined || (axis.at(before) - axis.at(year)) * perStep >= YEAR_WIDTH) labelled.unshift(year);
  }
  return labelled;
}
