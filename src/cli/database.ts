import { existsSync } from 'node:fs';
import { searchTerms } from '../search/terms.js';
import { type Library, openLibrary, openStore, StoreError, type StoreOptions } from '../store/index.js';
import { say } from './language/say.js';
import type { Log } from './log.js';
import { isMissing } from './missing-files.js';
import { note } from './notes.js';

/** What a store is to ask and tell, as the commands have it. */
export const storeOptions = (file: string, log?: Log, gone = isMissing): StoreOptions => ({
  termsOf: searchTerms,
  isGone: gone,
  onUpgrade: (from, to) => {
    note(
      `plan-extract: ${say('The database {file} was made by an older plan-extract; brought from version {from} to {to}.', { file, from, to })}`,
    );
    log?.info('database brought up to date', { file, from, to });
  },
});

/** Opens a database that is there, to read from; one of an older version is brought up to date first. Throws StoreError. */
export function libraryAt(file: string): Library {
  if (!existsSync(file))
    throw new StoreError(
      'missing',
      `There is no database ${file}. Make it with plan-extract ingest, or name another one with --db.`,
    );
  try {
    return openLibrary(file);
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'older-version')) throw error;
    bringUpToDate(file, error);
    return openLibrary(file);
  }
}

function bringUpToDate(file: string, reason: StoreError): void {
  try {
    openStore(file, storeOptions(file)).close();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new StoreError(error.code, `${reason.message} ${error.message}`, { cause: error });
  }
}
