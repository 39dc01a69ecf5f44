import { idOf } from './kept-ids.js';
import { type Narrowing, whereClause } from './narrowing.js';
import { spanOf } from './records.js';
import { indexOf } from './search-index.js';
import type { Database } from './sqlite.js';
import { rows } from './statements.js';

/** A document whose text holds the terms looked for. */
export interface FoundDocument {
  readonly id: string;
  readonly path: string;
  readonly part: number | null;
  readonly title: string | null;
  readonly region: string | null;
  readonly year: number | null;
  readonly text: string;
  /** How much it is about them, the best the highest (BM25). */
  readonly score: number;
}

const matches = (db: Database): string =>
  `FROM ${indexOf(db)} AS f JOIN kept_documents AS s ON s.key = f.rowid WHERE ${indexOf(db)} MATCH @terms`;
const among = (narrowing: Narrowing): string =>
  Object.keys(narrowing).length === 0 ? '' : `AND s.id IN (SELECT id FROM document_view ${whereClause(narrowing)})`;

/** How many documents hold the terms, which are written as FTS5 has them. */
export function countDocuments(db: Database, terms: string, narrowing: Narrowing): number {
  const counted = db.prepare(`SELECT count(*) ${matches(db)} ${among(narrowing)}`).pluck();
  return Number(counted.get({ ...narrowing, terms }));
}

/** The documents that hold the terms, those most about them first; one at a time, since each brings its text. */
export function* findDocuments(
  db: Database,
  terms: string,
  narrowing: Narrowing,
  limit: number,
): Generator<FoundDocument> {
  const best = `SELECT s.id AS document, f.rank AS rank ${matches(db)} ${among(narrowing)} ORDER BY f.rank LIMIT @limit`;
  const sql = `SELECT d.id, d.path, d.part, d.title, d.region, d.year, w.text, -b.rank AS score
    FROM (${best}) AS b JOIN document_view AS d ON d.id = b.document JOIN documents AS w ON w.id = b.document
    ORDER BY b.rank, d.path, d.part`;
  yield* db.prepare(sql).iterate({ ...narrowing, terms, limit }) as IterableIterator<FoundDocument>;
}

/** All documents that are left of a narrowing, by path; one at a time, since each brings its text. */
export function* documentTexts(db: Database, narrowing: Narrowing): Generator<FoundDocument> {
  const sql = `SELECT d.id, d.path, d.part, d.title, d.region, d.year, w.text, 0 AS score
    FROM document_view AS d JOIN documents AS w ON w.id = d.id
    WHERE d.id IN (SELECT id FROM document_view ${whereClause(narrowing)}) ORDER BY d.path, d.part`;
  yield* db.prepare(sql).iterate(narrowing) as IterableIterator<FoundDocument>;
}

/** The stretches that a document is read in: sentences, headings and blocks, each with the headings above it. */
export interface Stretch {
  readonly kind: 'task' | 'section' | 'block';
  readonly id: string | null;
  readonly section: string | null;
  readonly sectionPath: string | null;
  readonly role: string | null;
  readonly span: { readonly start: number; readonly end: number };
}

/** The stretches of a document: tasks, then headings, then blocks, each in reading order. */
export function stretchesOf(db: Database, document: string): readonly Stretch[] {
  const found = [
    ...rows(
      db,
      `SELECT 'task' AS kind, ${idOf('tasks', 't')} AS id, ${idOf('sections', 's')} AS section, s.path, NULL AS role, t.span_start, t.span_end
      FROM kept_documents AS d JOIN kept_tasks AS t ON t.document = d.key
      LEFT JOIN kept_sections AS s ON s.document = t.document AND s.position = t.section WHERE d.id = ? ORDER BY t.position`,
      document,
    ),
    ...rows(
      db,
      `SELECT 'section' AS kind, id, id AS section, path, 'heading' AS role, span_start, span_end
      FROM sections WHERE document = ? ORDER BY position`,
      document,
    ),
    ...rows(
      db,
      `SELECT 'block' AS kind, NULL AS id, NULL AS section, NULL AS path, role, span_start, span_end
      FROM blocks WHERE document = ? ORDER BY position`,
      document,
    ),
  ];
  return found.map((row) => ({
    kind: row.kind as Stretch['kind'],
    id: row.id as string | null,
    section: row.section as string | null,
    sectionPath: row.path as string | null,
    role: row.role as string | null,
    span: spanOf(row) as Stretch['span'],
  }));
}
