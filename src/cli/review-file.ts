import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { ReviewLine } from '../model/index.js';
import { readReview, reviewLines } from '../review/index.js';
import { cannotWrite } from './output.js';

/** The review of a database: `plans.review.jsonl` beside `plans.db`. */
export const reviewFileOf = (database: string): string => `${database.replace(/\.(?:db|sqlite3?)$/i, '')}.review.jsonl`;

/** The lines of a review file; none where there is no such file. Throws ReviewFileError. */
export const readReviewFile = (file: string): readonly ReviewLine[] =>
  existsSync(file) ? readReview(readFileSync(file, 'utf8'), file) : [];

/** Adds a line to a review file, made if need be. */
export function addToReview(file: string, line: ReviewLine): void {
  try {
    appendFileSync(file, reviewLines([line]));
  } catch (error) {
    throw cannotWrite(file, error);
  }
}
