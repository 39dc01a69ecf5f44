import { closeLog, connect, mustBeCurrent, writeToLog } from './connection.js';
import { guarded } from './errors.js';
import { fillIndex, type TermsOf } from './search-index.js';

/**
 * Puts the documents into the search index that are not in it. An ingest may be at work: what it has set aside stays so. Throws StoreError,
 * also where the database cannot be written.
 */
export function fillSearchIndex(file: string, termsOf: TermsOf, onAdded = (): void => {}): void {
  const db = connect(file, { fileMustExist: true }, (fresh) => {
    mustBeCurrent(fresh, file);
    writeToLog(fresh);
  });
  try {
    guarded(file, () => fillIndex(db, termsOf, onAdded));
  } finally {
    closeLog(db);
  }
}
