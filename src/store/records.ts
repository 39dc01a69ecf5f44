import { z } from 'zod';
import {
  Block,
  columnName,
  Deadline,
  Diagnostic,
  type Document,
  LedgerEntry,
  Measure,
  ownEntry,
  QualitativeTarget,
  Reference,
  ResponsibleUnit,
  Section,
  type Span,
  Task,
} from '../model/index.js';
import { StoreError } from './errors.js';

/** A value as SQLite takes it and gives it back. */
export type Value = string | number | null;

/** A row as SQLite gives it back. */
export type Row = Record<string, Value>;

/** The kinds of record, by their key in the export; blocks and numbers are kept in one value a document, all others one a row. */
export type RecordKey =
  | 'blocks'
  | 'sections'
  | 'tasks'
  | 'measures'
  | 'qualitativeTargets'
  | 'deadlines'
  | 'responsibleUnits'
  | 'references'
  | 'numbers'
  | 'diagnostics';

export interface RecordTable {
  readonly key: RecordKey;
  readonly table: string;
  readonly fields: readonly Field[];
}

interface Field {
  readonly key: string;
  /** The columns that it is kept in. */
  readonly columns: readonly string[];
  /** Adds the values of its columns, in their order. */
  readonly write: (value: unknown, values: Value[], at: Place) => void;
  /** Out of a row as others see it, with identifiers. */
  readonly read: (row: Row) => unknown;
}

/** Where a record stands, by which it is kept; the sections and tasks of its document by identifier. */
export interface Place {
  /** The identifier that follows from the place. */
  readonly derivedId: string;
  readonly sections: ReadonlyMap<string, number>;
  readonly tasks: ReadonlyMap<string, number>;
}

const spanField = (key: string): Field => ({
  key,
  columns: ['span_start', 'span_end'],
  write: (value, values) => {
    const span = value as Span | null;
    values.push(span?.start ?? null, span?.end ?? null);
  },
  read: (row) => spanOf(row),
});

const flagField = (key: string): Field => {
  const column = columnName(key);
  return {
    key,
    columns: [column],
    write: (value, values) => values.push(value ? 1 : 0),
    read: (row) => row[column] === 1,
  };
};

/** A field that has parts: a column a part. */
const partsField = (key: string, schema: z.ZodObject): Field => {
  const parts = Object.keys(schema.shape);
  const columns = parts.map((part) => columnName(`${key}_${part}`));
  return {
    key,
    columns,
    write: (value, values) => {
      for (const part of parts) values.push((value as Record<string, Value>)[part] as Value);
    },
    read: (row) => Object.fromEntries(parts.map((part, i) => [part, row[columns[i] as string]])),
  };
};

const plainField = (key: string): Field => {
  const column = columnName(key);
  return { key, columns: [column], write: (value, values) => values.push(value as Value), read: (row) => row[column] };
};

/** An identifier that does not follow from the place. */
const ownId: Field = {
  key: 'id',
  columns: ['own_id'],
  write: (value, values, { derivedId }) => values.push(value === derivedId ? null : (value as string)),
  read: (row) => row.id,
};

/** The section or task that a record belongs to, by its position. */
const positionField = (key: string, of: 'sections' | 'tasks'): Field => ({
  key,
  columns: [key],
  write: (id, values, at) => values.push(id === null ? null : positionOf(at[of], String(id))),
  read: (row) => row[key],
});

function positionOf(positions: ReadonlyMap<string, number>, id: string): number {
  const position = positions.get(id);
  if (position !== undefined) return position;
  throw new StoreError('damaged-record', `A record belongs to ${id}, which its document does not hold.`);
}

/** Fields that identify what their record is or belongs to. */
const IDENTIFYING: Readonly<Record<string, Field>> = {
  id: ownId,
  section: positionField('section', 'sections'),
  parent: positionField('parent', 'sections'),
  task: positionField('task', 'tasks'),
  item: positionField('item', 'tasks'),
};

/** The two columns of a span as the span they stand for; null when the record has none. */
export const spanOf = (row: Row): unknown =>
  row.span_start === null ? null : { start: row.span_start, end: row.span_end };

/** Columns follow from the record's schema: a span is two, a flag 0 or 1; inferences are kept together. */
function recordTable(key: RecordKey, table: string, schema: z.ZodObject): RecordTable {
  const fields = Object.entries(schema.shape)
    .filter(([name]) => name !== 'inferred')
    .map(([name, type]) => {
      const identifying = ownEntry(IDENTIFYING, name);
      if (identifying) return identifying;
      if (name === 'span') return spanField(name);
      if (type instanceof z.ZodObject) return partsField(name, type);
      return type instanceof z.ZodBoolean ? flagField(name) : plainField(name);
    });
  return { key, table, fields };
}

/** In the order in which they are written: sections before what stands in them, tasks before what they hold. */
export const RECORD_TABLES: readonly RecordTable[] = [
  recordTable('blocks', 'blocks', Block),
  recordTable('sections', 'sections', Section),
  recordTable('tasks', 'tasks', Task),
  recordTable('measures', 'measures', Measure),
  recordTable('qualitativeTargets', 'qualitative_targets', QualitativeTarget),
  recordTable('deadlines', 'deadlines', Deadline),
  recordTable('responsibleUnits', 'responsible_units', ResponsibleUnit),
  recordTable('references', 'policy_references', Reference),
  recordTable('numbers', 'numbers', LedgerEntry),
  recordTable('diagnostics', 'diagnostics', Diagnostic),
];

/** The kinds whose records say how their values were arrived at. */
export const INFERRING = [
  'measures',
  'qualitativeTargets',
  'deadlines',
  'responsibleUnits',
] as const satisfies readonly (keyof Document)[];

/** Adds a record's values, without those that say where it belongs, in the order of its fields' columns. */
export function addValues({ fields }: RecordTable, record: object, values: Value[], at: Place): void {
  for (const { key, write } of fields) write((record as Record<string, unknown>)[key], values, at);
}

/** The record that a row holds, as yet unchecked. */
export function fromRow({ fields }: RecordTable, row: Row): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const { key, read } of fields) record[key] = read(row);
  return record;
}
