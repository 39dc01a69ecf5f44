import type { Database } from './sqlite.js';
import { row, rows, statement } from './statements.js';

/** The terms of a text, separated by spaces: what it is found under. See `search/terms.ts`. */
export type TermsOf = (text: string) => string;

/** Adds a document to the index. */
export function indexDocument(db: Database, key: number, terms: string): void {
  statement(db, 'INSERT INTO search_terms (rowid, terms) VALUES (?, ?)').run(key, terms);
}

/** Takes a document out of the index, which keeps no text of its own and has to be told the terms that it was added with. */
export function unindexDocument(db: Database, document: string, termsOf: TermsOf): void {
  const found = row(
    db,
    `SELECT k.key, d.text FROM kept_documents AS k JOIN search_terms_docsize AS i ON i.id = k.key JOIN documents AS d ON d.id = k.id
     WHERE k.id = ?`,
    document,
  );
  if (!found) return;
  statement(db, "INSERT INTO search_terms (search_terms, rowid, terms) VALUES ('delete', ?, ?)").run(
    found.key,
    termsOf(String(found.text)),
  );
}

/** Adds the documents that are not in the index: those of a database that was made before there was one. */
export function fillIndex(db: Database, termsOf: TermsOf): void {
  for (const { key, id } of rows(
    db,
    'SELECT key, id FROM kept_documents WHERE key NOT IN (SELECT id FROM search_terms_docsize) ORDER BY key',
  )) {
    const text = row(db, 'SELECT text FROM documents WHERE id = ?', String(id))?.text;
    indexDocument(db, Number(key), termsOf(String(text)));
  }
}
