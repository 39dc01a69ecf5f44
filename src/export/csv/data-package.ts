import { type ColumnDescription, TABLE_DESCRIPTIONS } from '../../model/index.js';
import type { ExportTable, ForeignKey } from '../tables/export-table.js';

const TYPES: Readonly<Record<ColumnDescription['type'], string>> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
};

const textOf = TABLE_DESCRIPTIONS.find(({ name }) => name === 'documents')?.columns.find(({ name }) => name === 'text');

/** The texts of the documents, apart from them: a cell of several pages is in the way of everything else. */
export const TEXTS: ExportTable = {
  name: 'texts',
  description: textOf?.description ?? '',
  columns: [
    { name: 'document', type: 'text', nullable: false, description: 'document that it is the text of' },
    { name: 'text', type: 'text', nullable: false, description: textOf?.description ?? '' },
  ],
  primaryKey: ['document'],
  foreignKeys: [{ columns: ['document'], table: 'documents', references: ['id'] }],
  rows: ({ id, text }) => [{ document: id, text }],
};

/** An empty cell is a missing value in a CSV file, so text that may be empty cannot be required there. */
function constraints({ type, nullable, values }: ColumnDescription, isKey: boolean) {
  const required = isKey || (!nullable && (type !== 'text' || values !== undefined));
  return { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) };
}

function fieldOf(column: ColumnDescription, primaryKey: readonly string[], headOf: HeadOf) {
  const { name, type, description } = column;
  const limits = constraints(column, primaryKey.includes(name));
  const unique = primaryKey.length === 1 && primaryKey[0] === name ? { unique: true } : {};
  const all = { ...limits, ...unique };
  const field = { name: headOf(name), type: TYPES[type], description };
  return Object.keys(all).length > 0 ? { ...field, constraints: all } : field;
}

type HeadOf = (column: string) => string;

const foreignKey = (own: string, { columns, table, references }: ForeignKey, headOf: HeadOf) => ({
  fields: columns.map(headOf),
  // An empty name is the resource itself.
  reference: { resource: table === own ? '' : table, fields: references.map(headOf) },
});

/** What stands in `datapackage.json`: a Tabular Data Package (specs.frictionlessdata.io), version 1, that describes every file and column. */
export const dataPackage = (tables: readonly ExportTable[], fileOf: (table: string) => string, headOf: HeadOf) => ({
  profile: 'tabular-data-package',
  name: 'plan-extract',
  title: 'What Chinese government work plans commit to',
  description:
    'Read out of notices by plan-extract; every value can be traced to its words. Members of a list are parted by "; ". ' +
    "A text that a spreadsheet would take for a formula has an apostrophe (') in front.",
  resources: tables.map(({ name, description, columns, primaryKey, foreignKeys }) => ({
    profile: 'tabular-data-resource',
    name,
    path: fileOf(name),
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((column) => fieldOf(column, primaryKey, headOf)),
      primaryKey: primaryKey.map(headOf),
      ...(foreignKeys.length > 0 ? { foreignKeys: foreignKeys.map((one) => foreignKey(name, one, headOf)) } : {}),
    },
  })),
});
