import { type Prepared, TABLES, type Table } from './prepared.js';
import type { Value } from './records.js';
import type { Database } from './sqlite.js';
import { statement } from './statements.js';

/** Adds a document and all it holds; to be called within a transaction, when no document of the same id is kept. */
export function writeDocument(db: Database, { head, values }: Prepared, rulesVersion: string): void {
  const row = { ...head, rules_version: rulesVersion };
  const columns = Object.keys(row);
  const insert = `INSERT INTO kept_documents (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
  const key = Number(statement(db, insert).run(Object.values(row)).lastInsertRowid);
  for (const [at, table] of TABLES.entries()) insertRows(db, table, key, values[at] ?? []);
}

/** Adds rows of a document, whose values stand one after another in the order of the columns. */
export function insertRows(
  db: Database,
  { name, columns, isPositioned }: Table,
  document: number,
  values: readonly Value[],
): void {
  if (values.length === 0) return;
  const all = ['document', ...(isPositioned ? ['position'] : []), ...columns];
  const insert = statement(db, `INSERT INTO ${name} (${all.join(', ')}) VALUES (${all.map(() => '?').join(', ')})`);
  const { length } = columns;
  for (let position = 0; position * length < values.length; position++) {
    const row = values.slice(position * length, (position + 1) * length);
    if (isPositioned) insert.run(document, position, row);
    else insert.run(document, row);
  }
}
