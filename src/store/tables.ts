import type { Document, TableRow } from '../model/index.js';
import { type Row, spanOf, type Value } from './records.js';
import type { Database } from './sqlite.js';
import { rows } from './statements.js';

export const TABLE_COLUMNS = ['title', 'columns', 'span_start', 'span_end'] as const;
export const TABLE_ROW_COLUMNS = [
  'table_position',
  'position',
  'category',
  'task',
  'target',
  'allocation',
  'responsible',
  'other_columns',
] as const;

/** The columns of a task table that have a name of ours; further ones are kept together under their printed names. */
function cellValues({ category, task, target, allocation, responsible, ...others }: TableRow): readonly Value[] {
  return [category, task, target, allocation, responsible && JSON.stringify(responsible), JSON.stringify(others)];
}

function fromTableRow({ category, task, target, allocation, responsible, other_columns }: Row): unknown {
  return {
    category,
    task,
    target,
    allocation,
    responsible: responsible === null ? null : JSON.parse(String(responsible)),
    ...JSON.parse(String(other_columns)),
  };
}

/** The values of a document's tables, in the order of TABLE_COLUMNS. */
export const tableValues = ({ tables }: Document): Value[] =>
  tables.flatMap(({ title, columns, span }) => [title, JSON.stringify(columns), span.start, span.end]);

/** The values of all rows of a document's tables, in the order of TABLE_ROW_COLUMNS. */
export const tableRowValues = ({ tables }: Document): Value[] =>
  tables.flatMap((table, at) => table.rows.flatMap((cells, position) => [at, position, ...cellValues(cells)]));

/** A document's tables in reading order, as yet unchecked. */
export function readTables(db: Database, document: string): unknown[] {
  return rows(db, 'SELECT * FROM tables WHERE document = ? ORDER BY position', document).map((table) => ({
    span: spanOf(table),
    title: table.title,
    columns: JSON.parse(String(table.columns)),
    rows: rows(
      db,
      'SELECT * FROM table_rows WHERE document = ? AND table_position = ? ORDER BY position',
      document,
      Number(table.position),
    ).map(fromTableRow),
  }));
}
