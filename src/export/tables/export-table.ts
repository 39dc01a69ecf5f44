import type { ColumnDescription, Document, Inference } from '../../model/index.js';

/** What stands in a cell. A date is text, `YYYY-MM-DD`; the column says that it is one. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** A list, for formats whose cells may hold one; the others have its members in one text. */
export type List = readonly string[] | readonly Inference[];
export type ListRow = Readonly<Record<string, Cell | List>>;

/** Columns whose values are those of columns of another table; without a table, of the same. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

/** A kind of record laid out as a table that is of use alone: each row says which plan, place and year it is from. */
export interface ExportTable {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly ColumnDescription[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: (document: Document) => readonly Row[];
}

/** A table whose rows there are also with their lists as lists. */
export interface RecordTable extends ExportTable {
  readonly listRows: (document: Document) => readonly ListRow[];
}
