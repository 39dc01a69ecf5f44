import type { Database } from 'better-sqlite3';
import { type TermsOf, unindexDocument } from './search-index.js';
import { rows, statement } from './statements.js';

/** Which of several paths names a document: the first by code unit, so that the order of ingesting does not matter. */
export const firstPath = (paths: readonly string[]): string | undefined =>
  paths.reduce<string | undefined>((first, path) => (first === undefined || path < first ? path : first), undefined);

/** Every path under which a document was met. */
export const pathsOf = (db: Database, document: string): string[] =>
  rows(db, 'SELECT path FROM document_paths WHERE document = ?', document).map(({ path }) => String(path));

/** The documents that a path stands for: several where its file holds several notices. */
export const documentsAt = (db: Database, path: string): string[] =>
  rows(db, 'SELECT document FROM document_paths WHERE path = ?', path).map(({ document }) => String(document));

export function addPath(db: Database, path: string, document: string): void {
  statement(db, 'INSERT OR IGNORE INTO document_paths (path, document) VALUES (?, ?)').run(path, document);
}

/** Takes a document out of the database with all it holds. */
export function removeDocument(db: Database, document: string, termsOf: TermsOf): void {
  unindexDocument(db, document, termsOf);
  statement(db, 'DELETE FROM documents WHERE id = ?').run(document);
}

/** A path now holds other bytes: its former documents go, or live on under their next path. */
export function releasePath(db: Database, path: string, termsOf: TermsOf): void {
  const documents = documentsAt(db, path);
  statement(db, 'DELETE FROM document_paths WHERE path = ?').run(path);
  for (const document of documents) {
    const next = firstPath(pathsOf(db, document));
    if (next === undefined) removeDocument(db, document, termsOf);
    else statement(db, 'UPDATE documents SET path = ? WHERE id = ?').run(next, document);
  }
}
