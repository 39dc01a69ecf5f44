import type { Database } from './sqlite.js';
import { row, rows } from './statements.js';

/**
 * The indexes that only make questions, and removals, fast. Keeping a document touches a page or more of each, anywhere in
 * it; so where many documents are kept at once they are set aside, and made again from all rows in order afterwards.
 */
const LOOKUPS: readonly (readonly [name: string, on: string])[] = [
  ['documents_region', 'documents (region_name)'],
  ['documents_province', 'documents (region_province_code, region_prefecture_code, region_county_code)'],
  ['documents_period', 'documents (period_start)'],
  ['documents_kind', 'documents (kind)'],
  // All that lists and searches are narrowed by to plans, so that a filter need not pass over the texts.
  [
    'documents_narrowing',
    'documents (region_name, region_province_name, region_prefecture_name, region_county_name, region_level, kind, period_start, issued_on, published_on, id)',
  ],
  // Asked whenever a database without a review is opened to write to: has any document one applied?
  ['documents_reviewed', 'documents (id) WHERE review IS NOT NULL'],
  ['sections_parent', 'sections (parent)'],
  ['tasks_section', 'tasks (section)'],
  ['tasks_item', 'tasks (item)'],
  ['measures_section', 'measures (section)'],
  ['measures_task', 'measures (task)'],
  ['measures_indicator', 'measures (indicator)'],
  ['measures_due', 'measures (due)'],
  ['qualitative_targets_section', 'qualitative_targets (section)'],
  ['qualitative_targets_task', 'qualitative_targets (task)'],
  ['qualitative_targets_indicator', 'qualitative_targets (indicator)'],
  ['deadlines_section', 'deadlines (section)'],
  ['deadlines_task', 'deadlines (task)'],
  ['deadlines_to', 'deadlines (to_date)'],
  ['responsible_units_section', 'responsible_units (section)'],
  ['responsible_units_task', 'responsible_units (task)'],
  ['responsible_units_unit', 'responsible_units (unit)'],
  ['policy_references_section', 'policy_references (section)'],
  ['policy_references_title', 'policy_references (title)'],
  ['numbers_unexplained', "numbers (document, position) WHERE class = 'unexplained'"],
];

/** With fewer than these, an index is as soon written as made. */
const MANY = 32;

/** What the database lacks of them: set aside by an ingest that is at work, or was ended before its time. */
export function missingLookups(db: Database): typeof LOOKUPS {
  const known = new Set(rows(db, "SELECT name FROM sqlite_schema WHERE type = 'index'").map(({ name }) => name));
  return LOOKUPS.filter(([name]) => !known.has(name));
}

/** Makes those that the database lacks; to be called before anything that would have to look through whole tables. */
export function makeLookups(db: Database): void {
  for (const [name, on] of missingLookups(db)) db.exec(`CREATE INDEX IF NOT EXISTS ${name} ON ${on}`);
}

/** Sets them aside before so many documents are kept, unless the database holds half as many. */
export function setLookupsAside(db: Database, documents: number): void {
  const kept = Number(row(db, 'SELECT count(*) AS documents FROM documents')?.documents);
  if (documents < MANY || documents < kept * 2) return;
  for (const [name] of LOOKUPS) db.exec(`DROP INDEX IF EXISTS ${name}`);
}
