import { dirname } from 'node:path';
import { standing } from '../review/index.js';
import { openStore, type Store, StoreError } from '../store/index.js';
import { storeOptions } from './database.js';
import type { Failure } from './failure.js';
import type { Log } from './log.js';
import { makeFolder } from './make-folder.js';
import type { isMissing } from './missing-files.js';
import { readReviewFile, reviewFailures, reviewFileOf } from './review-file.js';
import { reviewedStore } from './reviewed-store.js';

/** Whom a store tells what. */
export interface StoreAtOptions {
  readonly log: Log;
  /** Is told of each line of the review that is no decision. */
  readonly onFailure: (failure: Failure) => void;
  /** Is the file at a path that is kept there no more? */
  readonly gone?: typeof isMissing;
}

/**
 * Opens the database to write to; it and its folder are made when they are not there. What people have decided, in the review file beside
 * it, is applied to what is kept, but for lines that are no decision. Throws StoreError.
 */
export function storeAt(file: string, { log, onFailure, gone }: StoreAtOptions): Store {
  try {
    makeFolder(dirname(file));
  } catch (error) {
    throw new StoreError(
      'cannot-open',
      `The folder of the database ${file} cannot be made: ${error instanceof Error ? error.message : error}. ` +
        'Name another file with --db.',
    );
  }
  const review = readReviewFile(reviewFileOf(file));
  const decisions = standing(review.lines);
  const store = openStore(file, storeOptions(file, log, gone));
  reviewFailures(reviewFileOf(file), review).forEach(onFailure);
  log.debug('database open', { file, decisions: decisions.length });
  return reviewedStore(store, decisions);
}
