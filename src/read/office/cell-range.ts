/** The last row and column that Excel knows. */
export const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Cells from one corner to the other; columns and rows count from 1. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The column and row of `AB12`; null when it is none. */
export function placeOf(reference: string): { readonly column: number; readonly row: number } | null {
  const match = /^\$?(?<letters>[A-Z]{1,3})\$?(?<digits>\d{1,7})$/u.exec(reference);
  if (!match) return null;
  let column = 0;
  for (const letter of match.groups?.letters ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match.groups?.digits);
  return column <= LAST_COLUMN && row <= LAST_ROW ? { column, row } : null;
}

/** The cells of `A1:C3`, or of `A1` alone; null when it is neither. */
export function rangeOf(reference: string): Range | null {
  const [first = '', last = first] = reference.split(':');
  const from = placeOf(first);
  const to = placeOf(last);
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
