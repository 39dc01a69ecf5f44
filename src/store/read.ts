import { Document } from '../model/index.js';
import { fromDocumentRow } from './document-row.js';
import { StoreError } from './errors.js';
import { fromRow, INFERRING, RECORD_TABLES, type RecordKey, spanOf } from './records.js';
import { readReviews } from './review-rows.js';
import type { Database } from './sqlite.js';
import { row, rows } from './statements.js';
import { readTables } from './tables.js';

/** The inferences of a document's records, by record. */
function readInferences(db: Database, document: string): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, unknown[]>();
  for (const inference of rows(db, 'SELECT * FROM inferences WHERE document = ? ORDER BY record, position', document)) {
    const record = String(inference.record);
    const one = { field: inference.field, by: inference.inferred_by, span: spanOf(inference) };
    found.set(record, [...(found.get(record) ?? []), one]);
  }
  return found;
}

function readRecords(db: Database, document: string): Record<RecordKey, Record<string, unknown>[]> {
  const kinds = RECORD_TABLES.map((kind) => [
    kind.key,
    rows(db, `SELECT * FROM ${kind.table} WHERE document = ? ORDER BY position`, document).map((r) => fromRow(kind, r)),
  ]);
  return Object.fromEntries(kinds);
}

/** What the tables hold of a document, in its shape and as yet unchecked. */
export function readUnchecked(db: Database, id: string): unknown {
  const found = row(db, 'SELECT * FROM documents WHERE id = ?', id);
  if (!found) return null;
  const addressees = rows(db, 'SELECT name FROM addressees WHERE document = ? ORDER BY position', id);
  const records = readRecords(db, id);
  const inferences = readInferences(db, id);
  for (const key of INFERRING)
    for (const record of records[key]) record.inferred = inferences.get(String(record.id)) ?? [];
  return {
    ...fromDocumentRow(
      found,
      addressees.map(({ name }) => name),
      inferences.get(id) ?? [],
    ),
    ...records,
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
