/** What a cell of a CSV file may hold. */
export type CsvCell = string | number | boolean | null;

/**
 * What a spreadsheet takes for the beginning of a formula, full-width and small signs too, and the spaces and unseen characters that it
 * passes over before one. A sign that stands alone computes nothing, and a negative number is one.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]./su;
const CONTROL = /^[\t\r\n]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A text that no spreadsheet computes: one that looks like a formula gets an apostrophe in front. */
export const harmless = (text: string): string =>
  (FORMULA.test(text) || CONTROL.test(text)) && !NUMBER.test(text) ? `'${text}` : text;

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

function field(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  // Excel ends a cell at a NUL.
  const text = harmless(cell.replaceAll('\0', '\ufffd'));
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of a CSV file as RFC 4180 has it, with its line end. */
export const csvLine = (cells: readonly CsvCell[]): string => `${cells.map(field).join(',')}\r\n`;

/** Excel takes a file for UTF-8 only with this in front. */
export const BYTE_ORDER_MARK = '\ufeff';
