import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { standing } from '../review/index.js';
import { searchTerms } from '../search/terms.js';
import { type Library, openLibrary, openStore, type Store, StoreError, type StoreOptions } from '../store/index.js';
import { isGone } from './gone.js';
import { say } from './language/say.js';
import type { Log } from './log.js';
import { makeFolder } from './make-folder.js';
import { note } from './notes.js';
import { readReviewFile, reviewFileOf } from './review-file.js';
import { reviewedStore } from './reviewed-store.js';

const storeOptions = (file: string, log?: Log, gone = isGone): StoreOptions => ({
  termsOf: searchTerms,
  isGone: gone,
  onUpgrade: (from, to) => {
    note(
      `plan-extract: ${say('The database {file} was made by an older plan-extract; brought from version {from} to {to}.', { file, from, to })}`,
    );
    log?.info('database brought up to date', { file, from, to });
  },
});

/**
 * Opens the database to write to; it and its folder are made when they are not there. `gone` tells whether the file at a path that is
 * kept is there no more. What people have decided, in the review file beside it, is applied to what is kept. Throws StoreError, and
 * ReviewFileError.
 */
export function storeAt(file: string, log: Log, gone = isGone): Store {
  try {
    makeFolder(dirname(file));
  } catch (error) {
    throw new StoreError(
      'cannot-open',
      `The folder of the database ${file} cannot be made: ${error instanceof Error ? error.message : error}. ` +
        'Name another file with --db.',
    );
  }
  const decisions = standing(readReviewFile(reviewFileOf(file)));
  const store = openStore(file, storeOptions(file, log, gone));
  log.debug('database open', { file, decisions: decisions.length });
  return reviewedStore(store, decisions);
}

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

/** Puts what is not in the search index of a database there. Throws StoreError, also where the database cannot be written. */
export function fillSearchIndex(file: string, onAdded: () => void): void {
  const store = openStore(file, storeOptions(file));
  try {
    store.fillIndex(onAdded);
  } finally {
    store.close();
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
