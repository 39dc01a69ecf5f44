import type { Source } from '../model/index.js';
import { type Prepared, TABLES } from './prepared.js';
import type { Value } from './records.js';
import type { Database } from './sqlite.js';
import { row, rows, statement } from './statements.js';
import { insertRows } from './write.js';

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
  const sql = `SELECT id, sha256, part, title, notice_title, kind, region_name, period_start, review FROM kept_documents WHERE ${where}`;
  const text = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null);
  return rows(db, sql, ...(typeof which === 'string' ? [] : [JSON.stringify(which)])).map((found) => ({
    id: String(found.id),
    source: { sha256: String(found.sha256), part: found.part === null ? null : Number(found.part) },
    metadata: {
      title: text(found.title),
      noticeTitle: text(found.notice_title),
      kind: String(found.kind),
      region: { name: text(found.region_name) },
      period: { start: text(found.period_start) },
    },
    review: text(found.review),
  }));
}

/** Whatever a review may change. */
const REVIEWED_TABLES = [
  'kept_measures',
  'kept_qualitative_targets',
  'kept_deadlines',
  'kept_responsible_units',
  'kept_policy_references',
  'kept_numbers',
  'kept_unexplained',
  'kept_counts',
  'kept_reviews',
];

/** Writes what a review has made of a document that is kept, and which decisions it was. */
export function writeReviewed(db: Database, { id, values }: Prepared, review: string | null): void {
  const key = Number(row(db, 'SELECT key FROM kept_documents WHERE id = ?', id)?.key);
  for (const [at, table] of TABLES.entries()) {
    if (!REVIEWED_TABLES.includes(table.name)) continue;
    statement(db, `DELETE FROM ${table.name} WHERE document = ?`).run(key);
    insertRows(db, table, key, values[at] ?? []);
  }
  statement(db, 'UPDATE kept_documents SET review = ? WHERE key = ?').run(review, key);
}
