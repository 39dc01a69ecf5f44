/** The database cannot be used as asked: `code` is stable and kebab-case, the message names the file and says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What SQLite reports, by the beginning of its code, and what a user can do about it. */
const KNOWN: readonly (readonly [sqlite: string, code: string, what: string])[] = [
  ['SQLITE_NOTADB', 'not-a-database', 'is not an SQLite database. Name another file with --db, or move this one away'],
  [
    'SQLITE_BUSY',
    'locked',
    'is locked by another program that is writing to it. Close that program or wait until it is done, then try again',
  ],
  ['SQLITE_LOCKED', 'locked', 'is locked by another program. Close that program, then try again'],
  [
    'SQLITE_READONLY',
    'read-only',
    'cannot be written: the file or its folder is read-only. Change its permissions or name another file with --db',
  ],
  ['SQLITE_FULL', 'disk-full', 'could not be written: the disk is full. Free some space, then run the command again'],
  [
    'SQLITE_CORRUPT',
    'damaged',
    'is damaged. Move it away and ingest the files again; a copy from a backup will do as well',
  ],
  [
    'SQLITE_CANTOPEN',
    'cannot-open',
    'cannot be opened. Check that it is a file, that its folder exists and that you may write there',
  ],
  [
    'SQLITE_IOERR',
    'disk-error',
    'could not be read or written. Check that it is a file, not a folder, and that the disk it lies on is well and has room',
  ],
];

const sqliteCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** What SQLite threw, as an error that names the database file; anything unknown keeps SQLite's own words. */
export function toStoreError(error: unknown, file: string): StoreError {
  if (error instanceof StoreError) return error;
  const sqlite = sqliteCode(error);
  const known = KNOWN.find(([prefix]) => sqlite.startsWith(prefix));
  if (known) return new StoreError(known[1], `The database ${file} ${known[2]}.`, { cause: error });
  const words = error instanceof Error ? error.message : String(error);
  return new StoreError('failed', `The database ${file} could not be used: ${words}.`, { cause: error });
}

/** Runs work on the database; what SQLite throws in it comes out as a StoreError. */
export function guarded<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toStoreError(error, file);
  }
}
