import type { Database } from 'better-sqlite3';
import { row, rows, statement } from './statements.js';

/** Which of several paths names a document: the first by code unit, so that the order of ingesting does not matter. */
export const firstPath = (paths: readonly string[]): string | undefined =>
  paths.reduce<string | undefined>((first, path) => (first === undefined || path < first ? path : first), undefined);

/** Every path under which a document was met. */
export const pathsOf = (db: Database, document: string): string[] =>
  rows(db, 'SELECT path FROM document_paths WHERE document = ?', document).map(({ path }) => String(path));

/** The document that a path stands for, or null. */
export const documentAt = (db: Database, path: string): string | null => {
  const found = row(db, 'SELECT document FROM document_paths WHERE path = ?', path);
  return found ? String(found.document) : null;
};

export function addPath(db: Database, path: string, document: string): void {
  statement(db, 'INSERT OR REPLACE INTO document_paths (path, document) VALUES (?, ?)').run(path, document);
}

/** A path now holds other bytes: its former document goes, or lives on under its next path. */
export function releasePath(db: Database, path: string): void {
  const document = documentAt(db, path);
  if (document === null) return;
  statement(db, 'DELETE FROM document_paths WHERE path = ?').run(path);
  const next = firstPath(pathsOf(db, document));
  if (next === undefined) statement(db, 'DELETE FROM documents WHERE id = ?').run(document);
  else statement(db, 'UPDATE documents SET path = ? WHERE id = ?').run(next, document);
}
