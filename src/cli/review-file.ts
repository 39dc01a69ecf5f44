import { appendFileSync, closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { ReviewLine } from '../model/index.js';
import { type ReviewText, readReview, reviewLines } from '../review/index.js';
import { type Failure, failureLine } from './failure.js';
import { cannotWrite } from './output.js';

/** The review of a database: `plans.review.jsonl` beside `plans.db`. */
export const reviewFileOf = (database: string): string => `${database.replace(/\.(?:db|sqlite3?)$/i, '')}.review.jsonl`;

/** What stands in a review file; nothing where there is no such file. */
export const readReviewFile = (file: string): ReviewText =>
  existsSync(file) ? readReview(readFileSync(file, 'utf8'), file) : { lines: [], faults: [] };

/** Lines that are no decision, as failures: what they say is not applied, and they stay where they are. */
export const reviewFailures = (file: string, { faults }: ReviewText): readonly Failure[] =>
  faults.map(({ code, message }) => ({ path: file, code, message }));

/** What stands in the review of a database; what is no decision in it is told of on standard error. */
export function readReviewOf(database: string): ReviewText {
  const file = reviewFileOf(database);
  const review = readReviewFile(file);
  for (const failure of reviewFailures(file, review)) process.stderr.write(`${failureLine(failure)}\n`);
  return review;
}

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
