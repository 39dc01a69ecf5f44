import { Document } from '../model/index.js';
import { fromDocumentRow } from './document-row.js';
import { StoreError } from './errors.js';
import { unpackBlocks, unpackInferences, unpackNumbers } from './packed.js';
import { fromRow, INFERRING, RECORD_TABLES, type RecordTable } from './records.js';
import { readReviews } from './review-rows.js';
import type { Database } from './sqlite.js';
import { row, rows } from './statements.js';
import { readTables } from './tables.js';

/** What is kept of a document in one value. */
function packedIn(db: Database, table: 'blocks' | 'numbers', document: number): string {
  const found = row(db, `SELECT ${table} FROM kept_${table} WHERE document = ?`, document);
  return found ? String(found[table]) : '[]';
}

function recordsIn(db: Database, kind: RecordTable, document: string): Record<string, unknown>[] {
  return rows(db, `SELECT * FROM ${kind.table} WHERE document = ? ORDER BY position`, document).map((one) =>
    fromRow(kind, one),
  );
}

/** Records with what was inferred of each. */
function inferringIn(db: Database, kind: RecordTable, document: string, key: number): unknown {
  const inferred = rows(db, `SELECT inferred FROM kept_${kind.table} WHERE document = ? ORDER BY position`, key);
  return recordsIn(db, kind, document).map((record, at) => ({
    ...record,
    inferred: unpackInferences(inferred[at]?.inferred ?? null),
  }));
}

function readRecords(db: Database, document: string, key: number): Readonly<Record<string, unknown>> {
  const read = (kind: RecordTable): unknown => {
    if (kind.key === 'blocks') return unpackBlocks(packedIn(db, 'blocks', key));
    if (kind.key === 'numbers') return unpackNumbers(packedIn(db, 'numbers', key), document);
    if ((INFERRING as readonly string[]).includes(kind.key)) return inferringIn(db, kind, document, key);
    return recordsIn(db, kind, document);
  };
  return Object.fromEntries(RECORD_TABLES.map((kind) => [kind.key, read(kind)]));
}

/** What the tables hold of a document, in its shape and as yet unchecked. */
export function readUnchecked(db: Database, id: string): unknown {
  const found = row(
    db,
    'SELECT k.key, k.inferred, d.* FROM kept_documents AS k JOIN documents AS d ON d.id = k.id WHERE k.id = ?',
    id,
  );
  if (!found) return null;
  const addressees = rows(db, 'SELECT name FROM addressees WHERE document = ? ORDER BY position', id);
  return {
    ...fromDocumentRow(
      found,
      addressees.map(({ name }) => name),
      unpackInferences(found.inferred),
    ),
    ...readRecords(db, id, Number(found.key)),
    tables: readTables(db, id),
    reviews: readReviews(db, id),
  };
}

/**
 * A document exactly as it was written. Throws StoreError `damaged-record` when something in the database
 * is not what plan-extract writes there.
 */
export function readDocument(db: Database, id: string, file: string): Document {
  const parsed = Document.safeParse(readUnchecked(db, id));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new StoreError(
    'damaged-record',
    `The database ${file} holds a record of document ${id} that plan-extract did not write so: ` +
      `${issue?.path.join('.') || 'document'}: ${issue?.message}. Ingest the files again into a new database.`,
  );
}
