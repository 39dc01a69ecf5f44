import { COVERED_CELL } from '../../lexicon/table-columns.js';

/** A cell of a table in an office document, by the grid's columns that it covers. */
export interface GridCell {
  readonly column: number;
  readonly columns: number;
  /** One line; empty for a cell that goes on from the row above. */
  readonly text: string;
  /** Belongs to a cell that spans rows and was printed in one above. */
  readonly continues: boolean;
}
export type GridRow = readonly GridCell[];

/** Is it a table to a reader? One in which each row has at most one cell with text only sets a page. */
const isTabular = (rows: readonly GridRow[]): boolean => rows.some((row) => filled(row) > 1);

const filled = (row: GridRow): number => row.reduce((count, cell) => count + (cell.text === '' ? 0 : 1), 0);

/**
 * The rows of a table as lines with a tab between cells, null for a row that has gone into the line above. A cell that spans columns or
 * rows is printed once, where it begins; what it covers further is blank. Titles above the table and remarks below it are plain lines.
 * A header of two rows, the lower one under cells that span columns, becomes one line.
 */
export function gridLines(rows: readonly GridRow[]): readonly (string | null)[] {
  const first = rows.findIndex((row) => filled(row) > 1);
  const last = rows.findLastIndex((row) => filled(row) > 1);
  const columns = columnsIn(rows);
  const header = rows[first];
  const below = rows[first + 1];
  const twofold = header !== undefined && below !== undefined && isTwofold(header, below);
  return rows.map((row, i) => {
    if (twofold && i === first + 1) return null;
    if ((i < first || i > last) && standsAlone(row, i > last)) return row.find((cell) => cell.text !== '')?.text ?? '';
    const texts = new Map(row.map((cell) => [cell.column, cell.continues ? COVERED_CELL : cell.text]));
    if (twofold && i === first)
      for (const { column, text } of below) if (text !== '') texts.set(column, `${overOf(row, column)}(${text})`);
    return columns.map((column) => texts.get(column) ?? '').join('\t');
  });
}

/** The name over a column of a header's lower row: 目标值 over 2025年. */
const overOf = (upper: GridRow, column: number): string =>
  upper.findLast((cell) => cell.column <= column && cell.text !== '')?.text ?? '';

/** Is it a title above a table, or a remark below it, which begins at the left? A row that a merged cell reaches into is neither. */
const standsAlone = (row: GridRow, below: boolean): boolean =>
  filled(row) <= 1 && !row.some((cell) => cell.continues) && (!below || row[0]?.text !== '');

/**
 * Rows with equally many cells stand under each other whatever the grid says: borders drawn by hand are often a little off, and the
 * grid then has a column for each.
 */
function alignedRows(rows: readonly GridRow[]): readonly GridRow[] {
  const [top] = rows;
  if (!top || rows.some((row) => row.length !== top.length)) return rows;
  return rows.map((row) => row.map((cell, i) => ({ ...cell, column: i, columns: 1 })));
}

/** The columns of the grid in which any cell begins. */
const columnsIn = (rows: readonly GridRow[]): readonly number[] =>
  [...new Set(rows.flatMap((row) => row.map((cell) => cell.column)))].sort((a, b) => a - b);

/** Does the lower row only divide cells of the upper one that span columns, and do the others go on through it? */
function isTwofold(upper: GridRow, lower: GridRow): boolean {
  const wide = upper.filter((cell) => cell.columns > 1 && cell.text !== '');
  const under = (cell: GridCell): boolean =>
    wide.some((above) => cell.column >= above.column && cell.column < above.column + above.columns);
  return (
    wide.length > 0 &&
    lower.some((cell) => cell.continues) &&
    lower.every((cell) => (cell.continues ? !under(cell) : under(cell) || cell.text === ''))
  );
}

/** What stands in a cell on several lines as one. */
export const oneLine = (lines: readonly string[]): string =>
  lines
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join(' ');

/** The lines that each row of a word processor's table prints; `lines` has what stands in each, should the table be none to a reader. */
export function tableLines(
  grid: readonly GridRow[],
  lines: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  if (!isTabular(grid)) return lines;
  return gridLines(alignedRows(grid)).map((line) => (line === null ? [] : [line]));
}
