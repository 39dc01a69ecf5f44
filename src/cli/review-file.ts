import { appendFileSync, closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { ReviewLine } from '../model/index.js';
import { readReview, reviewLines } from '../review/index.js';
import { cannotWrite } from './output.js';

/** The review of a database: `plans.review.jsonl` beside `plans.db`. */
export const reviewFileOf = (database: string): string => `${database.replace(/\.(?:db|sqlite3?)$/i, '')}.review.jsonl`;

/** The lines of a review file; none where there is no such file. Throws ReviewFileError. */
export const readReviewFile = (file: string): readonly ReviewLine[] =>
  existsSync(file) ? readReview(readFileSync(file, 'utf8'), file) : [];

/** Does what stands in an open file go on where the next line is to begin, as when it was edited by hand? */
function hasOpenLine(file: number): boolean {
  const { size } = fstatSync(file);
  const last = Buffer.alloc(1);
  return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last.toString() !== '\n';
}

/** Adds a line to a review file, made if need be. Throws ReviewFileError for what is no decision, and CommandError. */
export function addToReview(file: string, line: ReviewLine): void {
  const text = reviewLines([line]);
  try {
    const open = openSync(file, 'a+');
    try {
      appendFileSync(open, hasOpenLine(open) ? `\n${text}` : text);
    } finally {
      closeSync(open);
    }
  } catch (error) {
    throw cannotWrite(file, error);
  }
}
