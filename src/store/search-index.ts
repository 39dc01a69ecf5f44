import type { Database } from './sqlite.js';
import { row, rows, statement } from './statements.js';

// Documents are put into the index when something is looked for, and not when they are kept: it is most of the work of keeping. What is in the
// index is told by the index itself, so that a document is in it whole or not at all, whenever a process ends.

/** The terms of a text, separated by spaces: what it is found under. See `search/terms.ts`. */
export type TermsOf = (text: string) => string;

const KEPT = 'search_terms';
const APART = 'search_terms_apart';

/** Connections that have an index of their own, since they may not write the one that is kept. */
const apart = new WeakSet<Database>();

/** The index that a connection finds documents by. */
export const indexOf = (db: Database): string => (apart.has(db) ? APART : KEPT);

const WAITING = `FROM kept_documents WHERE key NOT IN (SELECT id FROM ${KEPT}_docsize)`;

/** How many documents are not in the index. */
export const countWaiting = (db: Database): number =>
  apart.has(db) ? 0 : Number(row(db, `SELECT count(*) AS documents ${WAITING}`)?.documents);

function termsIn(db: Database, key: number, termsOf: TermsOf): string {
  const found = row(
    db,
    'SELECT d.text FROM kept_documents AS k JOIN documents AS d ON d.id = k.id WHERE k.key = ?',
    key,
  );
  return termsOf(String(found?.text ?? ''));
}

/** Waiting for the disk is shared by so many documents, and no other program waits longer. */
const TOGETHER = 64;

/** Terms are worked out while others may write: meanwhile the document may have been taken out, or put into the index. */
const ADD = `INSERT INTO ${KEPT} (rowid, terms) SELECT key, @terms ${WAITING} AND key = @key`;

/**
 * Adds the documents that are not in the index, but none that come meanwhile: an ingest at work could go on for hours. What was added stays
 * when this ends before its time.
 */
export function fillIndex(db: Database, termsOf: TermsOf, onAdded: () => void): void {
  const last = Number(row(db, 'SELECT max(key) AS last FROM kept_documents')?.last);
  const waiting = `SELECT key ${WAITING} AND key > ? AND key <= ? ORDER BY key LIMIT ${TOGETHER}`;
  const addAll = db.transaction((some: readonly { readonly key: number; readonly terms: string }[]) => {
    for (const one of some) statement(db, ADD).run(one);
  });
  for (let done = 0; done < last; ) {
    const keys = rows(db, waiting, done, last).map(({ key }) => Number(key));
    addAll.immediate(keys.map((key) => ({ key, terms: termsIn(db, key, termsOf) })));
    for (const _ of keys) onAdded();
    done = keys.at(-1) ?? last;
  }
}

/** Makes an index of all documents for this connection alone, which may not write. */
export function indexApart(db: Database, termsOf: TermsOf, onAdded: () => void): void {
  db.exec(`CREATE VIRTUAL TABLE temp.${APART} USING fts5 (terms, content = '', tokenize = 'ascii')`);
  for (const { key } of rows(db, 'SELECT key FROM kept_documents ORDER BY key')) {
    statement(db, `INSERT INTO ${APART} (rowid, terms) VALUES (?, ?)`).run(key, termsIn(db, Number(key), termsOf));
    onAdded();
  }
  apart.add(db);
}

/** Takes a document out of the index, which keeps no text of its own and has to be told the terms that it was added with. */
export function unindexDocument(db: Database, document: string, termsOf: TermsOf): void {
  const found = row(
    db,
    `SELECT k.key, d.text FROM kept_documents AS k JOIN ${KEPT}_docsize AS i ON i.id = k.key JOIN documents AS d ON d.id = k.id
     WHERE k.id = ?`,
    document,
  );
  if (!found) return;
  statement(db, `INSERT INTO ${KEPT} (${KEPT}, rowid, terms) VALUES ('delete', ?, ?)`).run(
    found.key,
    termsOf(String(found.text)),
  );
}
