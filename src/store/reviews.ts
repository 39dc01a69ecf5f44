import type { Source } from '../model/index.js';
import { type Prepared, TABLES } from './prepared.js';
import type { Value } from './records.js';
import type { Database } from './sqlite.js';
import { insertRows, rows, statement } from './statements.js';

/** What decisions find a document by, and the digest of those that are applied to it, as the caller gave it. */
export interface ReviewedHead {
  readonly id: string;
  readonly source: Pick<Source, 'sha256' | 'part'>;
  readonly metadata: {
    readonly title: string | null;
    readonly noticeTitle: string | null;
    readonly kind: string;
    readonly region: { readonly name: string | null };
    readonly period: { readonly start: string | null };
  };
  readonly review: string | null;
}

/** Which documents: all, those that decisions are applied to, or those with these ids. */
export type WhichReviewed = 'all' | 'reviewed' | readonly string[];

/** Documents as far as decisions are found by it. */
export function readReviewedHeads(db: Database, which: WhichReviewed): readonly ReviewedHead[] {
  const where =
    which === 'all' ? 'true' : which === 'reviewed' ? 'review IS NOT NULL' : 'id IN (SELECT value FROM json_each(?))';
  const sql = `SELECT id, sha256, part, title, notice_title, kind, region_name, period_start, review FROM documents WHERE ${where}`;
  const text = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null);
  return rows(db, sql, ...(typeof which === 'string' ? [] : [JSON.stringify(which)])).map((row) => ({
    id: String(row.id),
    source: { sha256: String(row.sha256), part: row.part === null ? null : Number(row.part) },
    metadata: {
      title: text(row.title),
      noticeTitle: text(row.notice_title),
      kind: String(row.kind),
      region: { name: text(row.region_name) },
      period: { start: text(row.period_start) },
    },
    review: text(row.review),
  }));
}

/** Whatever a review may change. */
const REVIEWED_TABLES = [
  'measures',
  'qualitative_targets',
  'deadlines',
  'responsible_units',
  'policy_references',
  'numbers',
  'inferences',
  'document_counts',
  'reviews',
];

/** Writes what a review has made of a document that is kept, and which decisions it was. */
export function writeReviewed(db: Database, { id, values }: Prepared, review: string | null): void {
  for (const [at, { name, columns }] of TABLES.entries()) {
    if (!REVIEWED_TABLES.includes(name)) continue;
    statement(db, `DELETE FROM ${name} WHERE document = ?`).run(id);
    insertRows(db, name, columns, values[at] ?? []);
  }
  statement(db, 'UPDATE documents SET review = ? WHERE id = ?').run(review, id);
}
