import { guarded, StoreError } from './errors.js';
import { makeLookups } from './lookups.js';
import { isCurrent, versionOf } from './migrate.js';
import { type Database, type Options, openSqlite } from './sqlite.js';
import { MIGRATIONS } from './steps/index.js';

/** How long to wait for another process to finish writing. */
const PATIENCE_MS = 4000;

/** Pages that documents are written into: more of them did not make keeping faster. */
const WRITING_CACHE_KILOBYTES = 8192;

/** How much is written into the log before it goes over into the database: pages that change again and again go once. */
const LOG_PAGES = 8000;

/** A write-ahead log while writing, so that readers are not in the way. */
export function writeToLog(db: Database): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.pragma(`cache_size = -${WRITING_CACHE_KILOBYTES}`);
  db.pragma(`wal_autocheckpoint = ${LOG_PAGES}`);
}

/** One plain file after writing, with all its indexes. Where there is no room for these, the next ingest makes them. */
export function closeWritten(db: Database): void {
  try {
    // One at a time, so that others who write need not wait for all.
    makeLookups(db);
  } catch {
    // All that was kept is there, and answers are as right without indexes.
  }
  closeLog(db);
}

export function closeLog(db: Database): void {
  try {
    db.pragma('busy_timeout = 0');
    db.pragma('journal_mode = DELETE');
  } catch {
    // Someone is reading: the log stays beside the file until they are done, and nothing is lost.
  }
  db.close();
}

/** What an upgrade has moved leaves as much room behind; a database that someone reads keeps it, for what comes. */
export function giveBackRoom(db: Database): void {
  try {
    db.exec('VACUUM');
  } catch {
    // Nothing is lost: it was to be written anew as a whole, and is as it was.
  }
}

/** Opens a connection and prepares it; when that fails, the connection does not stay behind. */
export function connect(file: string, options: Options, prepare: (db: Database) => void): Database {
  return guarded(file, () => {
    let db: Database;
    try {
      db = openSqlite(file, { timeout: PATIENCE_MS, ...options });
    } catch (error) {
      // What better-sqlite3 itself refuses, such as a folder that does not exist, has no code of SQLite.
      if (error instanceof TypeError)
        throw Object.assign(new Error(error.message, { cause: error }), { code: 'SQLITE_CANTOPEN' });
      throw error;
    }
    try {
      prepare(db);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

export function mustBeCurrent(db: Database, file: string): void {
  const version = versionOf(db, file);
  if (version === 0)
    throw new StoreError('empty', `The database ${file} is empty. Run plan-extract ingest with this --db first.`);
  if (!isCurrent(db, file))
    throw new StoreError(
      'older-version',
      `The database ${file} was made by an older plan-extract (version ${version} of its tables, today's is ` +
        `${MIGRATIONS.length}) and has to be brought up to date first: ingest does so, and every command that may write there.`,
    );
}
