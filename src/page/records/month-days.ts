/** The days of a month in weeks from Monday; null before its first and after its last day. */
export function weeksOf(year: number, month: number): (number | null)[][] {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const before = (first.getUTCDay() + 6) % 7;
  const cells = [
    ...Array<null>(before).fill(null),
    ...Array.from({ length: days }, (_, i) => i + 1),
    ...Array<null>((7 - ((before + days) % 7)) % 7).fill(null),
  ];
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

const two = (number: number): string => String(number).padStart(2, '0');
/** 2015-03-31. */
export const isoDay = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;
/** 2015-03. */
export const isoMonth = (year: number, month: number): string => `${year}-${two(month)}`;
