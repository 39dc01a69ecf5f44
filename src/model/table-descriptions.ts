import { z } from 'zod';
import { Deadline } from './deadline.js';
import { Review } from './decision.js';
import { Diagnostic } from './diagnostic.js';
import { Document } from './document.js';
import { LedgerEntry } from './ledger-entry.js';
import { Measure } from './measure.js';
import { Metadata } from './metadata.js';
import { Block, Section } from './outline.js';
import { ownEntry } from './own-entry.js';
import { QualitativeTarget } from './qualitative-target.js';
import { IsoDate } from './record-parts.js';
import { Reference } from './reference.js';
import { ResponsibleUnit } from './responsible-unit.js';
import { Source } from './source.js';
import { Table, TableRow } from './table.js';
import { Task } from './task.js';

/** A column of a table that records are laid out in, here or in a file. A date is `YYYY-MM-DD`, a boolean may stand as 0 or 1. */
export interface ColumnDescription {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'number' | 'boolean' | 'date';
  readonly nullable: boolean;
  readonly description: string;
  /** The only values that it takes, where there is a list of them. */
  readonly values?: readonly string[];
}

/** Words of SQL that would have to be quoted in every query. */
const RENAMED: Readonly<Record<string, string>> = {
  from: 'from_date',
  to: 'to_date',
  where: 'place',
  by: 'decided_by',
  on: 'decided_on',
};

const names = new Map<string, string>();

/** The column of a field: `mediaType` is `media_type`. */
export function columnName(field: string): string {
  const known = names.get(field);
  if (known !== undefined) return known;
  const name = ownEntry(RENAMED, field) ?? field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
  names.set(field, name);
  return name;
}

/** Fields that the columns of a table are not told from: what they hold stands in a table of its own. */
const isList = (type: z.ZodType): boolean => type instanceof z.ZodArray;

function columnType(type: z.ZodType): ColumnDescription['type'] {
  if (type === IsoDate) return 'date';
  if (type instanceof z.ZodBoolean) return 'boolean';
  if (type instanceof z.ZodNumberFormat) return 'integer';
  return type instanceof z.ZodNumber ? 'number' : 'text';
}

/** The columns that the fields of a record come to; a span and what else has parts is a column a part. */
export function columnsOf(schema: z.ZodObject, prefix = ''): readonly ColumnDescription[] {
  return Object.entries(schema.shape).flatMap(([field, type]: [string, z.ZodType]): readonly ColumnDescription[] => {
    const inner = type instanceof z.ZodNullable ? (type.unwrap() as z.ZodType) : type;
    if (isList(inner)) return [];
    const name = columnName(prefix + field);
    const description = type.description ?? inner.description ?? '';
    const nullable = type instanceof z.ZodNullable;
    if (field === 'span') return spanColumns(description, nullable);
    if (inner instanceof z.ZodObject) return columnsOf(inner, `${name}_`);
    const column = { name, type: columnType(inner), nullable, description };
    return [inner instanceof z.ZodEnum ? { ...column, values: inner.options.map(String) } : column];
  });
}

const spanColumns = (description: string, nullable: boolean): readonly ColumnDescription[] => [
  { name: 'span_start', type: 'integer', nullable, description: `${description}: where it begins` },
  { name: 'span_end', type: 'integer', nullable, description: `${description}: where it ends, not included` },
];

/** A kind of record as a table. */
export interface TableDescription {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly ColumnDescription[];
}

const text = (name: string, description: string, nullable = false): ColumnDescription => ({
  name,
  type: 'text',
  nullable,
  description,
});
const DOCUMENT = text('document', 'document that it stands in');
const POSITION: ColumnDescription = {
  name: 'position',
  type: 'integer',
  nullable: false,
  description: 'its place in the document, from 0',
};

const recordTable = (
  name: string,
  of: z.ZodType,
  schema: z.ZodObject,
  ...more: readonly ColumnDescription[]
): TableDescription => ({
  name,
  description: of.description ?? '',
  columns: [DOCUMENT, POSITION, ...columnsOf(schema), ...more],
});

const fields = Document.shape;

/**
 * Every kind of record as a table, with what each column holds: the one place that the database, its metadata and the exports
 * take their descriptions from. Fields of the model bring their own.
 */
export const TABLE_DESCRIPTIONS: readonly TableDescription[] = [
  {
    name: 'documents',
    description: 'plans, one a row, with what their head and foot say',
    columns: [
      ...columnsOf(z.object({ id: fields.id })),
      ...columnsOf(Source),
      ...columnsOf(Metadata),
      text('rules_version', 'version of the rules that read it'),
      text('review', 'digest of the decisions of people that are applied to it', true),
      text('text', fields.text.description ?? ''),
    ],
  },
  {
    name: 'addressees',
    description: Metadata.shape.addressees.description ?? '',
    columns: [DOCUMENT, POSITION, text('name', 'body or group of bodies addressed')],
  },
  recordTable('blocks', fields.blocks, Block),
  recordTable(
    'sections',
    fields.sections,
    Section,
    text('path', 'the headings from the top of the plan down to this one'),
  ),
  recordTable('tasks', fields.tasks, Task),
  recordTable('measures', fields.measures, Measure),
  recordTable('qualitative_targets', fields.qualitativeTargets, QualitativeTarget),
  recordTable('deadlines', fields.deadlines, Deadline),
  recordTable('responsible_units', fields.responsibleUnits, ResponsibleUnit),
  recordTable('policy_references', fields.references, Reference),
  recordTable('tables', fields.tables, Table, text('columns', Table.shape.columns.description ?? '')),
  recordTable(
    'table_rows',
    Table.shape.rows,
    TableRow,
    { ...POSITION, name: 'table_position', description: 'position of its table' },
    text('responsible', TableRow.shape.responsible.description ?? '', true),
    text('other_columns', 'further columns under their printed heads, as a JSON object'),
  ),
  recordTable('numbers', fields.numbers, LedgerEntry),
  recordTable('diagnostics', fields.diagnostics, Diagnostic),
  recordTable('reviews', fields.reviews, Review, text('numbers', Review.shape.numbers.description ?? '')),
];
