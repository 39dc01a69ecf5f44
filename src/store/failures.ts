import type { Database } from './sqlite.js';
import { row, statement } from './statements.js';

/** What was tried to be read, by its content: where it lies has no say in whether it can be. */
export interface Tried {
  /** The digest of its bytes; of what an archive holds, and could not be taken out of it, the archive's. */
  readonly sha256: string;
  /** The name in that archive, else ''. */
  readonly entry: string;
  /** The rules that read it and what they may take for it: with others it may be read after all. */
  readonly triedWith: string;
}

/** Why it could not be read. */
export interface KeptFailure {
  /** Where it lay when that was found out. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

const FIND = 'SELECT path, code, message FROM failures WHERE sha256 = ? AND entry = ? AND tried_with = ?';
const KEEP = `INSERT OR REPLACE INTO failures (sha256, entry, tried_with, path, code, message)
  VALUES (@sha256, @entry, @triedWith, @path, @code, @message)`;

/** Why this content could not be read the last time; null where it has not been tried so. */
export function failureOf(db: Database, { sha256, entry, triedWith }: Tried): KeptFailure | null {
  const found = row(db, FIND, sha256, entry, triedWith);
  return found ? { path: String(found.path), code: String(found.code), message: String(found.message) } : null;
}

/** Notes it; what was noted of the same content before, tried otherwise, goes. */
export function keepFailure(db: Database, tried: Tried, { path, code, message }: KeptFailure): void {
  statement(db, KEEP).run({ ...tried, path, code, message });
}

/** It could be read. */
export function forgetFailure(db: Database, sha256: string): void {
  statement(db, "DELETE FROM failures WHERE sha256 = ? AND entry = ''").run(sha256);
}
