import type { Cell } from './export-table.js';

/** How tables are worded: what stands over columns, on sheets and in cells. Programs know all of them by their names. */
export interface Wording {
  readonly head: (column: string) => string;
  readonly sheet: (table: string) => string;
  readonly cell: (column: string, cell: Cell) => Cell;
  /** Made to be read and handed on: what is read first stands in front. */
  readonly isForReaders: boolean;
}

/** Everything by its own name. */
export const AS_NAMED: Wording = {
  head: (column) => column,
  sheet: (table) => table,
  cell: (_, cell) => cell,
  isForReaders: false,
};
