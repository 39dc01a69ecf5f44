import type { CellValue, Column } from './column.js';

/**
 * A text that a spreadsheet would take for a formula is given a ' before it: notices come from anywhere, and a table that is
 * pasted must not compute. Numbers stay numbers.
 */
function csvCell(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The rows with all their columns as CSV (RFC 4180), under the heads given. */
export function toCsv<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  headOf: (column: Column<Row>) => string,
): string {
  const lines = [columns.map((column) => csvCell(headOf(column)))];
  for (const row of rows) lines.push(columns.map((column) => csvCell(column.of(row))));
  return `${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}
