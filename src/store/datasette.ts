import { ownEntry, TABLE_DESCRIPTIONS } from '../model/index.js';
import { TABLES } from './prepared.js';
import { VIEWS } from './views.js';

/** What the tables of records are views of. */
const KEPT = ['kept_documents', 'kept_paths', ...TABLES.map(({ name }) => name)];

/** Columns that views add to those of the tables, or name otherwise. */
const OF_VIEWS: Readonly<Record<string, string>> = {
  title: 'title of the plan',
  region: 'place that the plan is for',
  province: 'province that this place is or lies in',
  prefecture: 'prefecture that this place is or lies in',
  county: 'county that this place is or lies in',
  place_code: 'GB/T 2260 code of the place; of a zone, which has none, that of the place it lies in',
  year: 'year that the plan is for; without one, the year of its date',
  section_path: 'the headings from the top of the plan down to this place',
  type: 'what kind of time it is: by a day, within a time, recurring, relative to an event, or a duration',
  quote: 'the words that it was read from, exactly',
  sentence: 'the sentence or table row around these words',
  document_kind: 'what the document is: 工作要点, 发展规划 …',
  measures: 'quantities: how many, or those of the task one after the other',
  deadlines: 'times that bound work: how many, or those of the task one after the other',
  units: 'bodies that must or will act, one after the other',
  due: 'day by which it is due',
  sections: 'how many headings',
  qualitative_targets: 'how many targets and results told without a number',
  tasks: 'how many tasks',
  responsible_units: 'how many times a body is named',
  policy_references: 'how many citations',
  tables: 'how many tables',
  numbers: 'how many numbers',
  unexplained: 'how many numbers that nothing explains',
  diagnostics: 'how many remarks on the source',
  inferred:
    'what was told from elsewhere, and by what: region (path) of a document, the step that told the day of a deadline',
  documents: 'in how many plans',
  body_field: 'matter that the body is there for, under one name: 财政 of 财政部 and 市财政局',
  body_level: 'rung of the administration that the body stands on',
  rung: 'the same as a number, 1 for the whole country, to order by',
  first_year: 'earliest year of these plans',
  last_year: 'latest year of these plans',
  lead: 'bodies that lead the work: how many times named so, or those of the task one after the other',
  responsible: 'bodies that are responsible: how many times named so, or those of the task one after the other',
  support: 'bodies that support it: how many times named so, or those of the task one after the other',
  partner: 'times named as taking part',
  guide: 'times named as guiding it',
  executor: 'times named as carrying it out',
  others: 'bodies with another part in the task, each with its role',
  work: 'what is to be done: the sentences that this body or time is for',
  until: 'day by which it is to be done or reached: said, or the end of the time that it is an aim for',
  until_by: 'what that day is: due where the text says it, period where it is the end of the time aimed at',
  last_due: 'last day by which a part of it is due',
  place: 'where in its source it stands: line 12, page 3',
  cited_title: 'title of the policy cited',
  cited_number: 'number of the policy cited',
  citations: 'how often it is cited',
  cited_by: 'places and years of the plans that cite it',
  number: 'the number as printed',
  around: 'the text around it',
  read: 'what the rules read there (as JSON)',
  decision: 'number of the decision in the review file',
  record: 'identifier of the record that it is about',
  kind: 'what the record is: measures, deadlines, responsibleUnits, references, numbers …',
  what: 'what it is about in a word: indicator or subject, day, body, title',
};

const TABLE_OF: Readonly<Record<string, string>> = {
  measure_view: 'measures',
  qualitative_view: 'qualitative_targets',
  task_view: 'tasks',
  deadline_view: 'deadlines',
  unit_view: 'responsible_units',
  unit_workload_view: 'responsible_units',
  reference_view: 'policy_references',
  review_view: 'reviews',
};

/** What a column of a view holds: as in the table that its rows come from, else as views have it, else as documents do. */
function viewColumnDescription(view: string, column: string): string | undefined {
  const inTable = (table: string | undefined) =>
    TABLE_DESCRIPTIONS.find(({ name }) => name === table)?.columns.find(({ name }) => name === column)?.description;
  return inTable(ownEntry(TABLE_OF, view)) ?? ownEntry(OF_VIEWS, column) ?? inTable('documents') ?? inTable('measures');
}

/** Metadata for Datasette, which shows the descriptions beside tables and columns. `name` is the database file's, without extension. */
export function datasetteMetadata(name: string, columnsOf: (view: keyof typeof VIEWS) => readonly string[]): unknown {
  const tables = TABLE_DESCRIPTIONS.map((table) => [
    table.name,
    {
      description: table.description,
      columns: Object.fromEntries(table.columns.map((column) => [column.name, column.description])),
    },
  ]);
  const views = (Object.keys(VIEWS) as (keyof typeof VIEWS)[]).map((view) => [
    view,
    {
      description: VIEWS[view].description,
      columns: Object.fromEntries(columnsOf(view).map((column) => [column, viewColumnDescription(view, column)])),
    },
  ]);
  const hidden = ['search_terms', 'lexicons', 'failures', ...KEPT].map((table) => [table, { hidden: true }]);
  return {
    title: 'Chinese government work plans',
    description:
      'What plans promise: how much, by when, by whom, under which policy; every value with the words it was read from.',
    databases: { [name]: { tables: Object.fromEntries([...views, ...tables, ...hidden]) } },
  };
}
