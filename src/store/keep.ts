import { asRead, Document } from '../model/index.js';
import { addPath, documentsAt, firstPath, pathsOf, releasePath, removeDocument } from './document-paths.js';
import { type Prepared, prepare } from './prepared.js';
import { readUnchecked } from './read.js';
import type { TermsOf } from './search-index.js';
import type { Database } from './sqlite.js';
import { rows, statement } from './statements.js';
import { writeDocument } from './write.js';

/** What became of a file's document in the database. */
export type State =
  | 'new'
  | 'replaced'
  | 'renamed'
  /** Read again by other rules, which found the same. */
  | 'reread'
  | 'unchanged'
  | 'duplicate';

export interface Kept {
  readonly id: string;
  readonly state: State;
  /** Of a duplicate: another path under which the same bytes are kept. */
  readonly duplicateOf: string | null;
  /** Of a renamed file: the path that it had. */
  readonly renamedFrom: string | null;
}

const kept = (id: string, state: State, from: Partial<Kept> = {}): Kept => ({
  id,
  state,
  duplicateOf: null,
  renamedFrom: null,
  ...from,
});

/** A file before it is read: its path, the digest of its bytes, and which rules would read it. */
export interface Arrival {
  readonly path: string;
  readonly sha256: string;
  readonly rulesVersion: string;
}

/** What keeping asks of the world outside the database. */
export interface Surroundings {
  readonly termsOf: TermsOf;
  /** Does a path that is kept lead nowhere any more? Then its file was renamed, not copied. */
  readonly isGone: (path: string) => boolean;
}

interface Standing {
  readonly id: string;
  readonly path: string;
  readonly rulesVersion: string;
}

/** The documents that are kept of these bytes, in the order of the file. */
const documentsOf = (db: Database, sha256: string): readonly Standing[] =>
  rows(db, 'SELECT id, path, rules_version FROM kept_documents WHERE sha256 = ? ORDER BY part', sha256).map(
    (found) => ({
      id: String(found.id),
      path: String(found.path),
      rulesVersion: String(found.rules_version),
    }),
  );

/** What is kept of these bytes, when the same rules have read them and they still go by the same path; else nothing. */
function standing(
  db: Database,
  { path, sha256, rulesVersion }: Arrival,
  { isGone }: Surroundings,
): readonly Standing[] {
  const known = documentsOf(db, sha256);
  if (!known.every((one) => one.rulesVersion === rulesVersion && path >= one.path)) return [];
  const [first] = known;
  return first && first.path !== path && isGone(first.path) ? [] : known;
}

/** Which rules read what is kept of these bytes; null where nothing is. */
export const readBy = (db: Database, sha256: string): string | null => documentsOf(db, sha256)[0]?.rulesVersion ?? null;

/** Would this file not have to be read, as things stand? */
export const knows = (db: Database, arrival: Arrival, around: Surroundings): boolean =>
  standing(db, arrival, around).length > 0;

/** What is kept already of a file, or null when it has to be read. A second path of the same bytes is noted. */
export function recognise(db: Database, arrival: Arrival, around: Surroundings): readonly Kept[] | null {
  const known = standing(db, arrival, around);
  const [first] = known;
  if (!first) return null;
  const { path } = arrival;
  if (path === first.path) return known.map(({ id }) => kept(id, 'unchanged'));
  if (!documentsAt(db, path).includes(first.id)) notePath(db, path, known, around);
  return known.map(({ id }) => kept(id, 'duplicate', { duplicateOf: first.path }));
}

/** One more path for bytes that are kept; whatever the path stood for before, it no longer does. */
function notePath(db: Database, path: string, documents: readonly Standing[], { termsOf }: Surroundings): void {
  const atOnce = db.transaction(() => {
    releasePath(db, path, termsOf);
    for (const { id } of documents) addPath(db, path, id);
  });
  atOnce.immediate();
}

const contentOf = ({ head, values }: Prepared): string => JSON.stringify([head, values]);

/** Have other rules read just what is kept already? Then no more than that is noted. */
function foundTheSame(
  db: Database,
  before: readonly Standing[],
  documents: readonly Prepared[],
  rulesVersion: string,
): boolean {
  if (before.length !== documents.length || before.every((one) => one.rulesVersion === rulesVersion)) return false;
  for (const [i, { id }] of before.entries()) {
    const stands = Document.safeParse(readUnchecked(db, id));
    const found = documents[i];
    if (!stands.success || !found) return false;
    if (contentOf(prepare(asRead(stands.data))) !== contentOf(found)) return false;
  }
  for (const { id } of before)
    statement(db, 'UPDATE kept_documents SET rules_version = ? WHERE id = ?').run(rulesVersion, id);
  return true;
}

/**
 * Keeps the documents of one file, in place of whatever was kept for its path or its bytes; to be called within a
 * transaction. All of them have the same path and bytes.
 */
export function keep(
  db: Database,
  documents: readonly Prepared[],
  rulesVersion: string,
  { termsOf, isGone }: Surroundings,
): readonly Kept[] {
  const [document] = documents;
  if (!document) return [];
  const { path, sha256 } = document;
  const before = documentsOf(db, sha256);
  const [first] = before;
  const earlier = documentsAt(db, path);
  const isKnown = first !== undefined && earlier.includes(first.id);
  if (!isKnown) releasePath(db, path, termsOf);
  const others = first ? pathsOf(db, first.id).filter((other) => other !== path) : [];
  const paths = [path, ...others.filter((other) => !isGone(other))];
  const named = documents.map((one) => ({ ...one, head: { ...one.head, path: firstPath(paths) ?? path } }));
  if (isKnown && foundTheSame(db, before, named, rulesVersion)) return before.map(({ id }) => kept(id, 'reread'));
  for (const { id } of before) removeDocument(db, id, termsOf);
  for (const one of named) {
    writeDocument(db, one, rulesVersion);
    for (const its of paths) addPath(db, its, one.id);
  }
  if (!first || isKnown) return documents.map(({ id }) => kept(id, earlier.length === 0 ? 'new' : 'replaced'));
  return paths.includes(first.path)
    ? documents.map(({ id }) => kept(id, 'duplicate', { duplicateOf: first.path }))
    : documents.map(({ id }) => kept(id, 'renamed', { renamedFrom: first.path }));
}
