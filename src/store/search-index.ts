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

function add(db: Database, index: string, key: number, termsOf: TermsOf): void {
  const text = row(
    db,
    'SELECT d.text FROM kept_documents AS k JOIN documents AS d ON d.id = k.id WHERE k.key = ?',
    key,
  );
  statement(db, `INSERT INTO ${index} (rowid, terms) VALUES (?, ?)`).run(key, termsOf(String(text?.text)));
}

/** Waiting for the disk is shared by so many documents, and no other program waits longer. */
const TOGETHER = 64;

/** Adds the documents that are not in the index. What was added stays when this ends before its time. */
export function fillIndex(db: Database, termsOf: TermsOf, onAdded: () => void): void {
  const addSome = db.transaction((): number => {
    const some = rows(db, `SELECT key ${WAITING} ORDER BY key LIMIT ${TOGETHER}`);
    for (const { key } of some) add(db, KEPT, Number(key), termsOf);
    return some.length;
  });
  for (let added = addSome.immediate(); added > 0; added = addSome.immediate())
    for (let i = 0; i < added; i++) onAdded();
}

/** Makes an index of all documents for this connection alone, which may not write. */
export function indexApart(db: Database, termsOf: TermsOf, onAdded: () => void): void {
  db.exec(`CREATE VIRTUAL TABLE temp.${APART} USING fts5 (terms, content = '', tokenize = 'ascii')`);
  for (const { key } of rows(db, 'SELECT key FROM kept_documents ORDER BY key')) {
    add(db, APART, Number(key), termsOf);
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
