import type { SchemaElement } from 'hyparquet';
import { type ColumnDescription, type Document, ownEntry, TABLE_DESCRIPTIONS } from '../../model/index.js';
import type { ProvenanceOf } from '../format.js';
import type { ListRow } from '../tables/export-table.js';
import { EXPORT_TABLES, LISTS } from '../tables/record-tables.js';

/** A table as Parquet has it. */
export interface ParquetTable {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly ColumnDescription[];
  readonly rows: (document: Document, provenanceOf: ProvenanceOf) => readonly ListRow[];
}

const OTHER_PATHS: ColumnDescription = {
  name: 'other_paths',
  type: 'text',
  nullable: false,
  description: 'further paths under which the same bytes were met',
};
const OF_DOCUMENTS = ['rules_version', 'text'];

/** Of documents also what the tables for spreadsheets are without: their texts, and what is known of them beside what they say. */
const more = (TABLE_DESCRIPTIONS.find(({ name }) => name === 'documents')?.columns ?? []).filter(({ name }) =>
  OF_DOCUMENTS.includes(name),
);

export const PARQUET_TABLES: readonly ParquetTable[] = EXPORT_TABLES.map(({ name, description, columns, listRows }) => {
  if (name !== 'documents') return { name, description, columns, rows: listRows };
  return {
    name,
    description,
    columns: [...columns, OTHER_PATHS, ...more],
    rows: (document, provenanceOf) => {
      const { rulesVersion, otherPaths } = provenanceOf(document);
      const known = { other_paths: otherPaths, rules_version: rulesVersion, text: document.text };
      return listRows(document).map((row) => ({ ...row, ...known }));
    },
  };
});

const UTF8 = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;
const INT32 = { type: 'INT32' } as const;
const TYPES: Readonly<Record<ColumnDescription['type'], Omit<SchemaElement, 'name'>>> = {
  text: UTF8,
  integer: INT32,
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
};

const INFERENCE: readonly SchemaElement[] = [
  { name: 'element', repetition_type: 'REQUIRED', num_children: 3 },
  { name: 'field', repetition_type: 'REQUIRED', ...UTF8 },
  { name: 'by', repetition_type: 'REQUIRED', ...UTF8 },
  { name: 'span', repetition_type: 'OPTIONAL', num_children: 2 },
  { name: 'start', repetition_type: 'REQUIRED', ...INT32 },
  { name: 'end', repetition_type: 'REQUIRED', ...INT32 },
];
const MEMBERS: Readonly<Record<string, readonly SchemaElement[]>> = {
  texts: [{ name: 'element', repetition_type: 'REQUIRED', ...UTF8 }],
  inferences: INFERENCE,
};

/** What a column is a list of; undefined where it is none. */
export const listOf = ({ name }: ColumnDescription): string | undefined =>
  name === OTHER_PATHS.name ? 'texts' : ownEntry(LISTS, name);

function elements(column: ColumnDescription): readonly SchemaElement[] {
  const { name, type, nullable } = column;
  const members = ownEntry(MEMBERS, listOf(column) ?? '');
  if (!members) return [{ name, repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED', ...TYPES[type] }];
  return [
    { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    ...members,
  ];
}

/** The schema of a table with these columns, as Parquet has it: the tree of its elements, each before what is in it. */
export const schemaOf = (columns: readonly ColumnDescription[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.flatMap(elements),
];
