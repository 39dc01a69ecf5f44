/** What a day by which work is due means on another day. */
export type Standing = 'overdue' | 'due soon' | 'later';

/** Work that is due within so many days is due soon. */
export const SOON_DAYS = 30;

const DAY_MS = 86_400_000;
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Days from `on` until `due`, both `YYYY-MM-DD`: 0 on the day itself, below it when it is over. */
export const daysLeft = (due: string, on: string): number => Math.round((timeOf(due) - timeOf(on)) / DAY_MS);

export function standingOf(due: string, on: string): Standing {
  const left = daysLeft(due, on);
  return left < 0 ? 'overdue' : left <= SOON_DAYS ? 'due soon' : 'later';
}
