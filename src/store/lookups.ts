import type { Database } from './sqlite.js';
import { row, rows } from './statements.js';

interface Lookup {
  readonly name: string;
  readonly table: string;
  readonly columns: string;
  /** How many rows agree in the first column, the first two … as a plan has them: what SQLite chooses an index by. */
  readonly alike: string;
  readonly where?: string;
  /** It holds next to none of its table’s rows: to be gone through whole, in place of the table. */
  readonly few?: true;
}

/**
 * The indexes that only make questions fast. Keeping a document touches a page or more of each, anywhere in
 * it; so where many documents are kept at once they are set aside, and made again from all rows in order afterwards.
 */
const LOOKUPS: readonly Lookup[] = [
  { name: 'documents_region', table: 'documents', columns: 'region_name', alike: '20' },
  {
    name: 'documents_province',
    table: 'documents',
    columns: 'region_province_code, region_prefecture_code, region_county_code',
    alike: '300 20 5',
  },
  { name: 'documents_period', table: 'documents', columns: 'period_start', alike: '500' },
  { name: 'documents_kind', table: 'documents', columns: 'kind', alike: '1000' },
  // All that lists and searches are narrowed by to plans, so that a filter need not pass over what else is kept of them.
  {
    name: 'documents_narrowing',
    table: 'documents',
    columns:
      'region_name, region_province_name, region_prefecture_name, region_county_name, region_level, kind, period_start, issued_on, published_on, id',
    alike: '20 20 20 20 20 10 2 2 2 1',
  },
  // Asked whenever a database without a review is opened to write to: has any document one applied?
  { name: 'documents_reviewed', table: 'documents', columns: 'id', alike: '1', where: 'review IS NOT NULL', few: true },
  { name: 'tasks_item', table: 'tasks', columns: 'document, item', alike: '150 2' },
  { name: 'measures_task', table: 'measures', columns: 'document, task', alike: '60 2' },
  { name: 'measures_indicator', table: 'measures', columns: 'indicator', alike: '50' },
  { name: 'measures_due', table: 'measures', columns: 'due', alike: '50', where: 'due IS NOT NULL' },
  { name: 'qualitative_targets_indicator', table: 'qualitative_targets', columns: 'indicator', alike: '50' },
  { name: 'deadlines_task', table: 'deadlines', columns: 'document, task, section', alike: '10 2 2' },
  { name: 'deadlines_to', table: 'deadlines', columns: 'to_date', alike: '50' },
  { name: 'responsible_units_task', table: 'responsible_units', columns: 'document, task, section', alike: '30 2 2' },
  { name: 'responsible_units_unit', table: 'responsible_units', columns: 'unit', alike: '50' },
  { name: 'policy_references_title', table: 'policy_references', columns: 'title', alike: '10' },
];

/** How many records of a kind a plan has: what they are kept by has to be told from the lookups that begin with the document too. */
const RECORDS: Readonly<Record<string, number>> = {
  sections: 40,
  tasks: 150,
  measures: 60,
  qualitative_targets: 5,
  deadlines: 10,
  responsible_units: 30,
  policy_references: 10,
};

/** With fewer than these, an index is as soon written as made. */
const MANY = 32;

/** What the database lacks of them: set aside by an ingest that is at work, or was ended before its time. */
export function missingLookups(db: Database): typeof LOOKUPS {
  const known = new Set(rows(db, "SELECT name FROM sqlite_schema WHERE type = 'index'").map(({ name }) => name));
  return LOOKUPS.filter(({ name }) => !known.has(name));
}

/** What SQLite takes a table to hold: its own guess, of any database. */
const ROWS = 1_000_000;
const FEW = 100;

/** To SQLite the rows of a lookup are long, so that none is gone through from end to end in place of its table. */
const IS_LONG = 'sz=1000';

/**
 * Makes those that the database lacks, and notes what plans are like, so that SQLite chooses the same way through a database of any size;
 * to be called before anything that would have to look through whole tables.
 */
export function makeLookups(db: Database): void {
  const missing = missingLookups(db);
  if (missing.length === 0) return;
  db.exec('ANALYZE sqlite_schema');
  const forget = db.prepare('DELETE FROM sqlite_stat1 WHERE tbl = ? AND idx = ?');
  const note = db.prepare('INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)');
  const say = (table: string, index: string, stat: string): void => {
    forget.run(table, index);
    note.run(table, index, stat);
  };
  const make = db.transaction(({ name, table, columns, where, alike, few }: Lookup): void => {
    db.exec(`CREATE INDEX IF NOT EXISTS ${name} ON kept_${table} (${columns}) ${where ? `WHERE ${where}` : ''}`);
    say(`kept_${table}`, name, few ? `${FEW} ${alike}` : `${ROWS} ${alike} ${IS_LONG}`);
  });
  // A process may end anywhere in between: an index that is there has its note, and where all are there nothing else is missing.
  for (const [table, records] of Object.entries(RECORDS)) say(`kept_${table}`, `kept_${table}`, `${ROWS} ${records} 1`);
  for (const lookup of missing) make.immediate(lookup);
  db.exec('ANALYZE sqlite_schema');
}

/** Sets them aside before so many documents are kept, unless the database holds half as many. */
export function setLookupsAside(db: Database, documents: number): void {
  const kept = Number(row(db, 'SELECT count(*) AS documents FROM kept_documents')?.documents);
  if (documents < MANY || documents < kept * 2) return;
  for (const { name } of LOOKUPS) db.exec(`DROP INDEX IF EXISTS ${name}`);
}
