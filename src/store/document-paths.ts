import { type TermsOf, unindexDocument } from './search-index.js';
import type { Database } from './sqlite.js';
import { rows, statement } from './statements.js';

/** Which of several paths names a document: the first by code unit, so that the order of ingesting does not matter. */
export const firstPath = (paths: readonly string[]): string | undefined =>
  paths.reduce<string | undefined>((first, path) => (first === undefined || path < first ? path : first), undefined);

/** Every path under which a document was met. */
export const pathsOf = (db: Database, document: string): string[] =>
  rows(db, 'SELECT path FROM document_paths WHERE document = ?', document).map(({ path }) => String(path));

/** Every path of every document. */
export const everyPath = (db: Database): string[] =>
  rows(db, 'SELECT DISTINCT path FROM kept_paths ORDER BY path').map(({ path }) => String(path));

/** The documents that a path stands for: several where its file holds several notices. */
export const documentsAt = (db: Database, path: string): string[] =>
  rows(db, 'SELECT document FROM document_paths WHERE path = ?', path).map(({ document }) => String(document));

const ADD =
  'INSERT OR IGNORE INTO kept_paths (path, document) SELECT @path, key FROM kept_documents WHERE id = @document';

/** One more path of a document that is kept. */
export function addPath(db: Database, path: string, document: string): void {
  statement(db, ADD).run({ path, document });
}

/** Takes a document out of the database with all it holds. */
export function removeDocument(db: Database, document: string, termsOf: TermsOf): void {
  unindexDocument(db, document, termsOf);
  statement(db, 'DELETE FROM kept_documents WHERE id = ?').run(document);
}

const RENAME = "UPDATE kept_documents SET path = ?, rules_version = '' WHERE id = ? AND path = ?";

/**
 * A path no longer stands for its documents, which go, or live on under their next path. Then they have to be read again,
 * for the name of a file may say something of what is in it.
 */
export function releasePath(db: Database, path: string, termsOf: TermsOf): void {
  const documents = documentsAt(db, path);
  statement(db, 'DELETE FROM kept_paths WHERE path = ?').run(path);
  for (const document of documents) {
    const next = firstPath(pathsOf(db, document));
    if (next === undefined) removeDocument(db, document, termsOf);
    else statement(db, RENAME).run(next, document, path);
  }
}
