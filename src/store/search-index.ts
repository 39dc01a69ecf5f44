import type { Database } from './sqlite.js';
import { row, rows, statement } from './statements.js';

/** The terms of a text, separated by spaces: what it is found under. See `search/terms.ts`. */
export type TermsOf = (text: string) => string;

/** Adds a document to the index. */
export function indexDocument(db: Database, document: string, terms: string): void {
  const { lastInsertRowid } = statement(db, 'INSERT INTO searchable (document) VALUES (?)').run(document);
  statement(db, 'INSERT INTO search_terms (rowid, terms) VALUES (?, ?)').run(lastInsertRowid, terms);
}

/** Takes a document out of the index, which keeps no text of its own and has to be told the terms that it was added with. */
export function unindexDocument(db: Database, document: string, termsOf: TermsOf): void {
  const found = row(
    db,
    'SELECT s.number, d.text FROM searchable AS s JOIN documents AS d ON d.id = s.document WHERE s.document = ?',
    document,
  );
  if (!found) return;
  statement(db, "INSERT INTO search_terms (search_terms, rowid, terms) VALUES ('delete', ?, ?)").run(
    found.number,
    termsOf(String(found.text)),
  );
  statement(db, 'DELETE FROM searchable WHERE document = ?').run(document);
}

/** Adds the documents that are not in the index: those of a database that was made before there was one. */
export function fillIndex(db: Database, termsOf: TermsOf): void {
  for (const { id } of rows(db, 'SELECT id FROM documents WHERE id NOT IN (SELECT document FROM searchable)')) {
    const text = row(db, 'SELECT text FROM documents WHERE id = ?', String(id))?.text;
    indexDocument(db, String(id), termsOf(String(text)));
  }
}
