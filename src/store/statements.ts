import type { Database, Statement } from 'better-sqlite3';
import type { Row } from './records.js';

/** Statements are prepared once a connection and found again by their text. */
const prepared = new WeakMap<Database, Map<string, Statement>>();

export function statement(db: Database, sql: string): Statement {
  let known = prepared.get(db);
  if (!known) {
    known = new Map();
    prepared.set(db, known);
  }
  let found = known.get(sql);
  if (!found) {
    found = db.prepare(sql);
    known.set(sql, found);
  }
  return found;
}

/** Adds a row: the keys are the columns. */
export function insert(db: Database, table: string, row: Row): void {
  const columns = Object.keys(row);
  const marks = columns.map(() => '?').join(', ');
  statement(db, `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`).run(Object.values(row));
}

export const rows = (db: Database, sql: string, ...values: readonly (string | number)[]): Row[] =>
  statement(db, sql).all(...values) as Row[];

export const row = (db: Database, sql: string, ...values: readonly (string | number)[]): Row | undefined =>
  statement(db, sql).get(...values) as Row | undefined;
