import type { Database } from 'better-sqlite3';
import { type Document, sectionPaths } from '../model/index.js';
import { toDocumentRow } from './document-row.js';
import { INFERRING, RECORD_TABLES, toRow } from './records.js';
import { insert } from './statements.js';
import { writeTables } from './tables.js';

function writeRecords(db: Database, document: Document): void {
  const paths = sectionPaths(document);
  for (const kind of RECORD_TABLES)
    for (const [position, record] of document[kind.key].entries()) {
      const derived = 'parent' in record ? { path: paths.get(record.id) ?? record.title } : {};
      insert(db, kind.table, { document: document.id, position, ...toRow(kind, record), ...derived });
    }
}

function writeInferences(db: Database, document: Document): void {
  for (const key of INFERRING)
    for (const record of document[key])
      for (const [position, { field, by, span }] of record.inferred.entries())
        insert(db, 'inferences', {
          document: document.id,
          record: record.id,
          position,
          field,
          inferred_by: by,
          span_start: span?.start ?? null,
          span_end: span?.end ?? null,
        });
}

/** Adds a document and all it holds; to be called within a transaction, when no document of the same id is kept. */
export function writeDocument(db: Database, document: Document, rulesVersion: string): void {
  insert(db, 'documents', toDocumentRow(document, rulesVersion));
  for (const [position, name] of document.metadata.addressees.entries())
    insert(db, 'addressees', { document: document.id, position, name });
  writeRecords(db, document);
  writeInferences(db, document);
  writeTables(db, document);
}
