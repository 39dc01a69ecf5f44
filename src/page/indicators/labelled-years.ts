/** What a year takes along the bottom of a plot. */
const YEAR_WIDTH = 40;

/** The years that have room for their label, the last one always; `room` is in pixels for all of them. */
export function labelledYears(years: readonly number[], room: number): readonly number[] {
  const last = Math.max(...years);
  const perYear = room / Math.max(1, last - Math.min(...years) + 1);
  const step = Math.max(1, Math.ceil(YEAR_WIDTH / perYear));
  return years.filter((year) => (last - year) % step === 0);
}
