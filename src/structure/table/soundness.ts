import type { AlignedCell, Alignment } from './align-lines.js';
import type { Look } from './cell-look.js';
import type { Column } from './columns.js';
import { contradicts, isTelling } from './contradiction.js';

/** Beyond these shares a table was not understood: one shifted cell shifts all that follow. */
const MOST_CONTRADICTIONS = 0.1;
const MOST_UNREAD = 0.1;
const MOST_OUT_OF_ORDER = 0.15;
const FEWEST_CELLS = 0.4;
/** Tables that are read rightly cost less than 0.7 a line. */
const MOST_COST = 0.8;
/** What stands behind a table fits its columns as badly as can be. */
const COST_BEHIND = 9;
/** What a plan says behind a table is longer than a cell that ends it. */
const PROSE = 60;
/** So many lines may stand behind a table; with more of them it is one of rows that were not understood. */
const MOST_BEHIND = 60;

type Row = readonly AlignedCell[];

const contradictions = (columns: readonly Column[], row: Row, looks: readonly Look[]): number =>
  row.filter(({ column, first, last }) => {
    const { [column]: where } = columns;
    return where !== undefined && looks.slice(first, last + 1).some((look) => contradicts(where, look));
  }).length;

/** How many rows from the first on to believe in: what stands behind a table may have been read as its last rows. */
export function soundRows(columns: readonly Column[], { rows }: Alignment, looks: readonly Look[]): readonly Row[] {
  const numbered = columns.some((column) => column.holds === 'serial');
  const isBehind = (row: Row): boolean =>
    contradictions(columns, row, looks) > 0 ||
    (numbered &&
      !row.some(({ column }) => columns[column]?.holds === 'serial') &&
      row.some(({ first, last }) => looks.slice(first, last + 1).some(({ length }) => length > PROSE)));
  const count = rows.findLastIndex((row) => !isBehind(row)) + 1;
  const behind = looks.length - (rows[count]?.[0]?.first ?? looks.length);
  return behind > MOST_BEHIND ? [] : rows.slice(0, count);
}

/**
 * Are bodies where bodies should be, dates where dates should be, serial numbers in order, and most cells there? `behind` lines were
 * found to stand behind the table.
 */
export function isSound(
  columns: readonly Column[],
  rows: readonly Row[],
  looks: readonly Look[],
  { cost, unread }: Alignment,
  behind: number,
): boolean {
  if (rows.length === 0 || cost > looks.length * MOST_COST + behind * COST_BEHIND) return false;
  const cells = rows.flat();
  const telling = cells.filter(({ column }) => columns[column] && isTelling(columns[column])).length;
  const wrong = rows.reduce((sum, row) => sum + contradictions(columns, row, looks), 0);
  const serials = cells.flatMap(({ column, first }) =>
    columns[column]?.holds === 'serial' ? [looks[first]?.serial ?? 0] : [],
  );
  const disorder = serials.filter((serial, i) => serial !== 1 && serial !== (serials[i - 1] ?? 0) + 1).length;
  return (
    wrong <= telling * MOST_CONTRADICTIONS &&
    unread.length <= looks.length * MOST_UNREAD &&
    disorder <= serials.length * MOST_OUT_OF_ORDER &&
    cells.length >= rows.length * columns.filter(({ name }) => name !== '').length * FEWEST_CELLS
  );
}
