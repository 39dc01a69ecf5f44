import { type Prepared, TABLES } from './prepared.js';
import { indexDocument } from './search-index.js';
import type { Database } from './sqlite.js';
import { insertRows } from './statements.js';

/** Adds a document and all it holds; to be called within a transaction, when no document of the same id is kept. */
export function writeDocument(db: Database, { id, head, values, terms }: Prepared, rulesVersion: string): void {
  const row = { ...head, rules_version: rulesVersion };
  insertRows(db, 'documents', Object.keys(row), Object.values(row));
  for (const [at, { name, columns }] of TABLES.entries()) insertRows(db, name, columns, values[at] ?? []);
  indexDocument(db, id, terms);
}
