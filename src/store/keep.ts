import type { Database } from 'better-sqlite3';
import type { Document } from '../model/index.js';
import { addPath, documentAt, firstPath, pathsOf, releasePath } from './document-paths.js';
import { row, statement } from './statements.js';
import { writeDocument } from './write.js';

/** What became of a file in the database. */
export type State = 'new' | 'replaced' | 'unchanged' | 'duplicate';

export interface Kept {
  readonly id: string;
  readonly state: State;
  /** Of a duplicate: another path under which the same bytes are kept. */
  readonly duplicateOf: string | null;
}

/** A file before it is read: its path, the digest of its bytes, and which rules would read it. */
export interface Arrival {
  readonly path: string;
  readonly sha256: string;
  readonly rulesVersion: string;
}

interface Standing {
  readonly id: string;
  readonly path: string;
  readonly rulesVersion: string;
}

const documentOf = (db: Database, sha256: string): Standing | null => {
  const found = row(db, 'SELECT id, path, rules_version FROM documents WHERE sha256 = ?', sha256);
  if (!found) return null;
  return { id: String(found.id), path: String(found.path), rulesVersion: String(found.rules_version) };
};

/** What is kept for these bytes, when the same rules have read them and they still go by the same path. */
function standing(db: Database, { path, sha256, rulesVersion }: Arrival): Standing | null {
  const known = documentOf(db, sha256);
  return known && known.rulesVersion === rulesVersion && path >= known.path ? known : null;
}

/** Would this file not have to be read, as things stand? */
export const knows = (db: Database, arrival: Arrival): boolean => standing(db, arrival) !== null;

/** What is kept already for a file, or null when it has to be read. A second path of the same bytes is noted. */
export function recognise(db: Database, arrival: Arrival): Kept | null {
  const known = standing(db, arrival);
  if (!known) return null;
  const { path } = arrival;
  if (path === known.path) return { id: known.id, state: 'unchanged', duplicateOf: null };
  if (documentAt(db, path) !== known.id) notePath(db, path, known.id);
  return { id: known.id, state: 'duplicate', duplicateOf: known.path };
}

/** One more path for bytes that are kept; whatever the path stood for before, it no longer does. */
function notePath(db: Database, path: string, document: string): void {
  const atOnce = db.transaction(() => {
    releasePath(db, path);
    addPath(db, path, document);
  });
  atOnce.immediate();
}

/** Keeps a document in place of whatever was kept for its path or its bytes; to be called within a transaction. */
export function keep(db: Database, document: Document, rulesVersion: string): Kept {
  const { path, sha256 } = document.source;
  const before = documentOf(db, sha256);
  const earlier = documentAt(db, path);
  if (earlier !== before?.id) releasePath(db, path);
  const paths = [...new Set([path, ...(before ? pathsOf(db, before.id) : [])])];
  if (before) statement(db, 'DELETE FROM documents WHERE id = ?').run(before.id);
  const source = { ...document.source, path: firstPath(paths) ?? path };
  for (const one of paths) addPath(db, one, document.id);
  writeDocument(db, { ...document, source }, rulesVersion);
  if (before && earlier !== before.id) return { id: document.id, state: 'duplicate', duplicateOf: before.path };
  return { id: document.id, state: earlier === null ? 'new' : 'replaced', duplicateOf: null };
}
