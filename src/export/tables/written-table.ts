import type { ColumnDescription } from '../../model/index.js';
import type { Row } from './export-table.js';

/** A table that stands for itself: rows under described columns. */
export interface WrittenTable {
  readonly name: string;
  readonly columns: readonly ColumnDescription[];
  readonly rows: readonly Row[];
}
