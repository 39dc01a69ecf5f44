import type { Row } from './records.js';
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

export const rows = (db: Database, sql: string, ...values: readonly (string | number)[]): Row[] =>
  statement(db, sql).all(...values) as Row[];

export const row = (db: Database, sql: string, ...values: readonly (string | number)[]): Row | undefined =>
  statement(db, sql).get(...values) as Row | undefined;
