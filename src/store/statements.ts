import type { Row, Value } from './records.js';
import type { Database, Statement } from './sqlite.js';

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

/** Adds rows whose values stand one after another, in the order of the columns. */
export function insertRows(db: Database, table: string, columns: readonly string[], values: readonly Value[]): void {
  if (values.length === 0) return;
  const marks = columns.map(() => '?').join(', ');
  const insert = statement(db, `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`);
  for (let at = 0; at < values.length; at += columns.length) insert.run(values.slice(at, at + columns.length));
}

export const rows = (db: Database, sql: string, ...values: readonly (string | number)[]): Row[] =>
  statement(db, sql).all(...values) as Row[];

export const row = (db: Database, sql: string, ...values: readonly (string | number)[]): Row | undefined =>
  statement(db, sql).get(...values) as Row | undefined;
