import { type Document, type Measure, sectionPaths } from '../model/index.js';
import { toDocumentRow } from './document-row.js';
import { addValues, INFERRING, RECORD_TABLES, type RecordTable, type Row, type Value } from './records.js';
import { REVIEW_COLUMNS, reviewValues } from './review-rows.js';
import type { TermsOf } from './search-index.js';
import { TABLE_COLUMNS, TABLE_ROW_COLUMNS, tableRowValues, tableValues } from './tables.js';

/**
 * A document as it goes into the database: its rows, as plain values one after another, so that they are quickly handed from
 * one thread to another and bound to statements.
 */
export interface Prepared {
  readonly id: string;
  readonly path: string;
  readonly sha256: string;
  /** Its row in `documents`, but for the version of the rules. */
  readonly head: Row;
  /** The values of its rows in every other table, in the order of TABLES. */
  readonly values: readonly (readonly Value[])[];
  /** What its text is found under. */
  readonly terms: string;
}

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly valuesOf: (document: Document) => Value[];
}

/** The rows of a kind of record. Sections also get their path, for reading. */
function recordRows(kind: RecordTable): Table {
  const isSections = kind.key === 'sections';
  const columns = ['document', 'position', ...kind.fields.flatMap((field) => field.columns)];
  return {
    name: kind.table,
    columns: isSections ? [...columns, 'path'] : columns,
    valuesOf: (document) => {
      const values: Value[] = [];
      const paths = isSections ? sectionPaths(document) : null;
      for (const [position, record] of document[kind.key].entries()) {
        values.push(document.id, position);
        addValues(kind, record, values);
        if (paths && 'title' in record) values.push(paths.get((record as { id: string }).id) ?? record.title);
      }
      return values;
    },
  };
}

const INFERENCES: Table = {
  name: 'inferences',
  columns: ['document', 'record', 'position', 'field', 'inferred_by', 'span_start', 'span_end'],
  valuesOf: (document) => {
    const records = INFERRING.flatMap((key): readonly Pick<Measure, 'id' | 'inferred'>[] => document[key]);
    return [{ id: document.id, inferred: document.metadata.inferred }, ...records].flatMap(({ id, inferred }) =>
      inferred.flatMap(({ field, by, span }, position) => [
        document.id,
        id,
        position,
        field,
        by,
        span?.start ?? null,
        span?.end ?? null,
      ]),
    );
  },
};

const COUNTS: Table = {
  name: 'document_counts',
  columns: [
    'document',
    'sections',
    'measures',
    'qualitative_targets',
    'deadlines',
    'responsible_units',
    'policy_references',
    'tables',
    'numbers',
    'unexplained',
    'diagnostics',
  ],
  valuesOf: ({ id, sections, measures, qualitativeTargets, deadlines, responsibleUnits, references, ...others }) => [
    id,
    sections.length,
    measures.length,
    qualitativeTargets.length,
    deadlines.length,
    responsibleUnits.length,
    references.length,
    others.tables.length,
    others.numbers.length,
    others.numbers.filter((number) => number.class === 'unexplained').length,
    others.diagnostics.length,
  ],
};

/** Every table but `documents`, in the order in which they are written: what others refer to comes first. */
export const TABLES: readonly Table[] = [
  {
    name: 'addressees',
    columns: ['document', 'position', 'name'],
    valuesOf: ({ id, metadata }) => metadata.addressees.flatMap((name, position) => [id, position, name]),
  },
  ...RECORD_TABLES.map(recordRows),
  INFERENCES,
  COUNTS,
  { name: 'tables', columns: TABLE_COLUMNS, valuesOf: tableValues },
  { name: 'table_rows', columns: TABLE_ROW_COLUMNS, valuesOf: tableRowValues },
  { name: 'reviews', columns: REVIEW_COLUMNS, valuesOf: reviewValues },
];

/** A document made ready to be kept; `termsOf` are the terms that search finds it under. */
export const prepare = (document: Document, termsOf: TermsOf): Prepared => ({
  id: document.id,
  path: document.source.path,
  sha256: document.source.sha256,
  head: toDocumentRow(document),
  values: TABLES.map(({ valuesOf }) => valuesOf(document)),
  terms: termsOf(document.text),
});
