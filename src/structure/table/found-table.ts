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
}
