import type { RowLayout } from '../layout.js';
import type { Column } from './columns.js';

/** A table found in lines `first` to `last`. */
export interface FoundTable {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly Column[];
  readonly rows: readonly RowLayout[];
  /** Lines of the table that could not be set into its columns. */
  readonly unread: readonly number[];
  /** What a row of the table over its head says; null where a line above it may. */
  readonly title: string | null;
}

/** A table that begins in line `first` and whose rows cannot be told: its lines stay text. */
export interface RefusedTable {
  readonly first: number;
  readonly last: number;
  readonly refused: true;
}

export const isRefused = (table: FoundTable | RefusedTable): table is RefusedTable => 'refused' in table;
