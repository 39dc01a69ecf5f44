import type { Document } from '../model/index.js';
import { unpacked } from './packed.js';
import { spanOf, type Value } from './records.js';
import type { Database } from './sqlite.js';
import { rows } from './statements.js';

export const REVIEW_COLUMNS = [
  'decision',
  'verdict',
  'kind',
  'record',
  'span_start',
  'span_end',
  'text',
  'decided_by',
  'decided_on',
  'why',
  'read',
  'numbers',
] as const;

/** The values of a document's reviews, in the order of REVIEW_COLUMNS. */
export const reviewValues = ({ reviews }: Document): Value[] =>
  reviews.flatMap((review) => [
    review.decision,
    review.verdict,
    review.kind,
    review.record,
    review.span.start,
    review.span.end,
    review.text,
    review.by,
    review.on,
    review.why,
    review.read && JSON.stringify(review.read),
    JSON.stringify(review.numbers),
  ]);

/** The reviews of a document, as yet unchecked. */
export const readReviews = (db: Database, document: string): unknown[] =>
  rows(db, 'SELECT * FROM reviews WHERE document = ? ORDER BY position', document).map((row) => ({
    decision: row.decision,
    verdict: row.verdict,
    kind: row.kind,
    record: row.record,
    span: spanOf(row),
    text: row.text,
    by: row.decided_by,
    on: row.decided_on,
    why: row.why,
    read: row.read === null ? null : unpacked(row.read),
    numbers: unpacked(row.numbers),
  }));
