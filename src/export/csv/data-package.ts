import { type ColumnDescription, TABLE_DESCRIPTIONS } from '../../model/index.js';
import type { ExportTable, ForeignKey } from '../tables/export-table.js';
import type { Wording } from '../tables/wording.js';

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
function constraints({ name, type, nullable, values }: ColumnDescription, isKey: boolean, { cell }: Wording) {
  const required = isKey || (!nullable && (type !== 'text' || values !== undefined));
  return { ...(required ? { required } : {}), ...(values ? { enum: values.map((value) => cell(name, value)) } : {}) };
}

/** What stands for yes and no, where that is not `true` and `false`. */
function yesAndNo({ name, type }: ColumnDescription, { cell }: Wording) {
  const [yes, no] = [cell(name, true), cell(name, false)];
  return type === 'boolean' && yes !== true ? { trueValues: [yes], falseValues: [no] } : {};
}

function fieldOf(column: ColumnDescription, primaryKey: readonly string[], wording: Wording) {
  const { name, type, description } = column;
  const limits = constraints(column, primaryKey.includes(name), wording);
  const unique = primaryKey.length === 1 && primaryKey[0] === name ? { unique: true } : {};
  const all = { ...limits, ...unique };
  const field = { name: wording.head(name), type: TYPES[type], description, ...yesAndNo(column, wording) };
  return Object.keys(all).length > 0 ? { ...field, constraints: all } : field;
}

const foreignKey = (own: string, { columns, table, references }: ForeignKey, { head }: Wording) => ({
  fields: columns.map(head),
  // An empty name is the resource itself.
  reference: { resource: table === own ? '' : table, fields: references.map(head) },
});

/** What stands in `datapackage.json`: a Tabular Data Package (specs.frictionlessdata.io), version 1, that describes every file and column. */
export const dataPackage = (tables: readonly ExportTable[], fileOf: (table: string) => string, wording: Wording) => ({
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
      fields: columns.map((column) => fieldOf(column, primaryKey, wording)),
      primaryKey: primaryKey.map(wording.head),
      ...(foreignKeys.length > 0 ? { foreignKeys: foreignKeys.map((one) => foreignKey(name, one, wording)) } : {}),
    },
  })),
});
