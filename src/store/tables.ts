import type { Database } from 'better-sqlite3';
import type { Document, Table, TableRow } from '../model/index.js';
import { type Row, spanOf } from './records.js';
import { insert, rows } from './statements.js';

/** The columns of a task table that have a name of ours; further ones are kept together under their printed names. */
function toTableRow({ category, task, target, allocation, responsible, ...others }: TableRow): Row {
  return {
    category,
    task,
    target,
    allocation,
    responsible: responsible && JSON.stringify(responsible),
    other_columns: JSON.stringify(others),
  };
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

function writeTable(db: Database, document: string, table: Table, position: number): void {
  insert(db, 'tables', {
    document,
    position,
    title: table.title,
    columns: JSON.stringify(table.columns),
    span_start: table.span.start,
    span_end: table.span.end,
  });
  for (const [row, cells] of table.rows.entries())
    insert(db, 'table_rows', { document, table_position: position, position: row, ...toTableRow(cells) });
}

export function writeTables(db: Database, document: Document): void {
  for (const [position, table] of document.tables.entries()) writeTable(db, document.id, table, position);
}

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
