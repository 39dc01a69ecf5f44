import type { RowLayout } from '../layout.js';
import type { RawCell } from './cell.js';
import { filled } from './delimited-head.js';
import { isShifted, type RowForm, rowLayout } from './delimited-row.js';
import { placedCells, type Standing } from './placed-cells.js';

/** A row that may be read: a line of cells, or a name that heads the rows below it. */
export interface PrintedRow {
  readonly line: number;
  readonly cells: readonly RawCell[];
  readonly group: RawCell | null;
  readonly standing: Standing;
}

/** A row between tabs or bars. */
export const ANYWHERE: Standing = { indented: false, trailing: true, extents: null };

export interface ReadRows {
  readonly rows: readonly RowLayout[];
  /** Lines that fit no column. */
  readonly unread: readonly number[];
}

/** The rows of a table as they lie in its columns. What the last cells of a row leave out is blank, unless they then stand in wrong columns. */
export function rowsOf(text: string, form: RowForm, printed: readonly PrintedRow[]): ReadRows {
  const rows: RowLayout[] = [];
  const unread: number[] = [];
  let group: RawCell | null = null;
  for (const row of printed) {
    const cells = row.group ? row.cells : inColumns(form, row);
    if (row.group) group = row.group;
    else if (cells === null) unread.push(row.line);
    else rows.push(rowLayout(text, form, cells, rows.at(-1) ?? null, group));
  }
  return { rows, unread };
}

function inColumns({ columns }: RowForm, { cells, standing }: PrintedRow): readonly RawCell[] | null {
  const isShort = filled(cells).length === cells.length;
  const placed = isShort ? placedCells(columns, cells, standing) : null;
  if (placed) return placed;
  const misses = cells.length < columns.length && !standing.trailing;
  return misses || cells.length > columns.length + 1 || isShifted(cells, columns) ? null : cells;
}

/** 续表1, 表1(续): the table goes on behind the end of a page. */
export const isContinued = (folded: string): boolean =>
  folded.length <= LONGEST_CONTINUED && /^(?:续表|\(续|表[\d一二三四五六七八九十.—-]{0,6} ?\(?续)/u.test(folded);
const LONGEST_CONTINUED = 40;

/** A line without separators inside a table heads the rows below it: 一、经济发展. */
export const isGroupLine = (folded: string): boolean => folded.length <= 30 && !/[。;:!?]$/u.test(folded);

/** The head printed again at the top of a page. */
export const isHeadAgain = (cells: readonly RawCell[], names: readonly string[]): boolean =>
  filled(cells).length > 1 && cells.length === names.length && cells.every((cell, i) => cell.text === names[i]);
