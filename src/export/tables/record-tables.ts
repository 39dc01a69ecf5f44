import {
  type ColumnDescription,
  type Document,
  type Inference,
  sectionPaths,
  TABLE_DESCRIPTIONS,
} from '../../model/index.js';
import type { ForeignKey, ListRow, RecordTable, Row } from './export-table.js';
import { cellsOf, flatRow } from './record-cells.js';

const column = (name: string, description: string, type: ColumnDescription['type'] = 'text'): ColumnDescription => ({
  name,
  type,
  nullable: true,
  description,
});

const YEAR = column('year', 'year that the plan is for; without one, that of its date', 'integer');
/** Where a row is from, in front. */
export const FROM: readonly ColumnDescription[] = [
  column('plan', 'title of the plan'),
  column('region', 'place that the plan is for; empty for the whole country'),
  YEAR,
];
const SECTION_PATH = column('section_path', 'the headings above it, from the top of the plan down');
const SENTENCE = column('sentence', 'the sentence or table row that it stands in');
const INFERRED = column('inferred', 'fields that were filled in from elsewhere, and by which step');
const QUOTE = column('quote', 'the words of the document there');
const ADDRESSEES = column('addressees', 'whom it is sent to (主送机关), a list');

/** The year that a plan is for; without one, that of its date. */
export const yearOf = ({ period, issuedOn, publishedOn }: Document['metadata']): number | null => {
  const day = period.start ?? issuedOn ?? publishedOn;
  return day === null ? null : Number(day.slice(0, 4));
};

/** What rows are completed from, made once a document. */
interface Context {
  readonly from: Row;
  readonly text: string;
  readonly paths: ReadonlyMap<string, string>;
  readonly sentences: ReadonlyMap<string, string>;
}

/** The cells of FROM. */
export const fromOf = ({ metadata }: Document): Row => ({
  plan: metadata.title,
  region: metadata.region.name,
  year: yearOf(metadata),
});

const contextOf = (document: Document): Context => ({
  from: { ...fromOf(document), document: document.id },
  text: document.text,
  paths: sectionPaths(document),
  sentences: new Map(document.tasks.map((task) => [task.id, task.text])),
});

const contexts = new WeakMap<Document, Context>();
function contextFor(document: Document): Context {
  const context = contexts.get(document) ?? contextOf(document);
  contexts.set(document, context);
  return context;
}

/** Columns that hold lists, wherever a table has one of this name, and what they are lists of. */
export const LISTS: Readonly<Record<string, 'texts' | 'inferences'>> = {
  addressees: 'texts',
  columns: 'texts',
  responsible: 'texts',
  inferred: 'inferences',
};

/** A kind of record, and what its table has beside the columns of the database. */
interface Kind {
  readonly name: string;
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly more?: readonly ColumnDescription[];
  readonly without?: readonly string[];
  /** Columns for programs, which stand last. */
  readonly behind?: readonly string[];
  readonly rows: (document: Document, context: Context) => readonly ListRow[];
}

const key = (name: string, table: string): ForeignKey => ({ columns: [name], table, references: ['id'] });
const OF_DOCUMENT = key('document', 'documents');
const ANCHORED = { primaryKey: ['id'], more: [SECTION_PATH] } as const;
const IN_SECTION: readonly ForeignKey[] = [OF_DOCUMENT, key('section', 'sections')];
const IN_TASK: readonly ForeignKey[] = [...IN_SECTION, key('task', 'tasks')];
const READ = { primaryKey: ['id'], foreignKeys: IN_TASK, more: [SECTION_PATH, SENTENCE, INFERRED] } as const;
const PLACED = { primaryKey: ['document', 'position'], foreignKeys: [OF_DOCUMENT] } as const;

/** Records with the headings and the sentence around them, as far as they have any. */
const placed =
  (of: (document: Document) => readonly object[]) =>
  (document: Document, { paths, sentences }: Context): readonly ListRow[] =>
    of(document).map((record, position) => {
      const cells = cellsOf(record);
      const inferred = 'inferred' in record ? (record.inferred as readonly Inference[]) : null;
      const section_path = paths.get(String(cells.section)) ?? null;
      return { ...cells, section_path, sentence: sentences.get(String(cells.task)) ?? null, inferred, position };
    });

const KINDS: readonly Kind[] = [
  {
    name: 'documents',
    primaryKey: ['id'],
    more: [YEAR, ADDRESSEES, INFERRED],
    without: ['rules_version', 'review', 'text'],
    behind: ['url', 'publisher', 'fetched_at', 'path', 'part', 'sha256', 'bytes', 'media_type', 'encoding'],
    rows: ({ id, source, metadata }) => {
      const year = yearOf(metadata);
      const { addressees, inferred } = metadata;
      return [{ id, ...cellsOf(source), ...cellsOf(metadata), year, addressees, inferred }];
    },
  },
  { name: 'measures', ...READ, rows: placed(({ measures }) => measures) },
  { name: 'qualitative_targets', ...READ, rows: placed(({ qualitativeTargets }) => qualitativeTargets) },
  { name: 'deadlines', ...READ, rows: placed(({ deadlines }) => deadlines) },
  { name: 'responsible_units', ...READ, rows: placed(({ responsibleUnits }) => responsibleUnits) },
  { name: 'policy_references', ...ANCHORED, foreignKeys: IN_SECTION, rows: placed(({ references }) => references) },
  {
    name: 'tasks',
    ...ANCHORED,
    foreignKeys: [...IN_SECTION, key('item', 'tasks')],
    rows: placed(({ tasks }) => tasks),
  },
  {
    name: 'sections',
    primaryKey: ['id'],
    foreignKeys: [OF_DOCUMENT, key('parent', 'sections')],
    rows: ({ sections }, { paths }) =>
      sections.map((section, position) => ({ ...cellsOf(section), path: paths.get(section.id) ?? null, position })),
  },
  {
    name: 'tables',
    ...PLACED,
    rows: ({ tables }) => tables.map((table, position) => ({ ...cellsOf(table), columns: table.columns, position })),
  },
  {
    name: 'table_rows',
    primaryKey: ['document', 'table_position', 'position'],
    foreignKeys: [
      OF_DOCUMENT,
      { columns: ['document', 'table_position'], table: 'tables', references: ['document', 'position'] },
    ],
    rows: ({ tables }) =>
      tables.flatMap(({ rows }, table_position) =>
        rows.map(({ category, task, target, allocation, responsible, ...others }, position) => {
          const cells = { category, task, target, allocation, responsible };
          return { ...cells, other_columns: JSON.stringify(others), table_position, position };
        }),
      ),
  },
  { name: 'numbers', ...PLACED, rows: placed(({ numbers }) => numbers) },
  {
    name: 'diagnostics',
    ...PLACED,
    more: [QUOTE],
    rows: ({ diagnostics }, { text }) =>
      diagnostics.map((diagnostic, position) => {
        const { span } = diagnostic;
        return { ...cellsOf(diagnostic), quote: span && text.slice(span.start, span.end), position };
      }),
  },
  { name: 'blocks', ...PLACED, rows: placed(({ blocks }) => blocks) },
  {
    name: 'reviews',
    ...PLACED,
    without: ['numbers'],
    rows: ({ reviews }) =>
      reviews.map(({ read, numbers, ...review }, position) => ({
        ...cellsOf(review),
        read: read && JSON.stringify(read),
        position,
      })),
  },
];

/** Of every table, behind what is read by people. */
const BEHIND: readonly string[] = ['rule', 'position', 'span_start', 'span_end'];

/** What people read in front, then what joins tables and what programs want. */
function ordered(columns: readonly ColumnDescription[], { primaryKey, foreignKeys = [], behind = [] }: Kind) {
  const keys = [...primaryKey, ...foreignKeys.flatMap(({ columns }) => columns)];
  const rank = ({ name }: ColumnDescription): number =>
    [...BEHIND, ...behind].includes(name) ? 2 : keys.includes(name) ? 1 : 0;
  return [0, 1, 2].flatMap((wanted) => columns.filter((column) => rank(column) === wanted));
}

function exportTable(kind: Kind): RecordTable {
  const described = TABLE_DESCRIPTIONS.find(({ name }) => name === kind.name);
  if (!described) throw new Error(`no description of ${kind.name}`);
  const own = described.columns.filter(({ name }) => !kind.without?.includes(name));
  const from = kind.name === 'documents' ? [] : FROM;
  const listRows = (document: Document): readonly ListRow[] => {
    const context = contextFor(document);
    return kind.rows(document, context).map((row) => (from.length > 0 ? { ...row, ...context.from } : row));
  };
  return {
    name: kind.name,
    description: described.description,
    columns: ordered([...from, ...own, ...(kind.more ?? [])], kind),
    primaryKey: kind.primaryKey,
    foreignKeys: kind.foreignKeys ?? [],
    rows: (document) => listRows(document).map(flatRow),
    listRows,
  };
}

/** Every kind of record as a table for spreadsheets and files, the most asked for first. Columns are described by the model. */
export const EXPORT_TABLES: readonly RecordTable[] = KINDS.map(exportTable);
