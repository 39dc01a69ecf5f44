/** The year that a plan is for; of a document without a period, the year of its date. */
export const YEAR = `CAST(substr(coalesce(d.period_start, d.issued_on, d.published_on), 1, 4) AS INTEGER)`;

/** What each record is read with: its plan, place and year, and the headings above it. */
const CONTEXT = `d.title, d.region_name AS region, d.region_province_name AS province, d.region_prefecture_name AS prefecture, ${YEAR} AS year, s.path AS section_path`;

const from = (table: string): string => `FROM ${table} AS r
  JOIN documents AS d ON d.id = r.document
  LEFT JOIN sections AS s ON s.id = r.section
  LEFT JOIN tasks AS t ON t.id = r.task`;

/** What a record comes from: its own words, the sentence around them, the file, and the keys to join on. */
const ORIGIN = 'r.text AS quote, t.text AS sentence, d.path, d.part, r.rule, r.id, r.document';

const count = (table: string, where = ''): string =>
  `(SELECT count(*) FROM ${table} AS r WHERE r.document = d.id${where && ` AND ${where}`})`;

/** Views by name; made anew whenever the schema changes, so that they never lag behind the tables. */
export const VIEWS: Readonly<Record<string, string>> = {
  measure_view: `SELECT ${CONTEXT}, r.indicator, r.subject, r.op, r.value, r.upper, r.unit, r.per, r.base, r.scope,
  r.due, r.status, r.strength, ${ORIGIN} ${from('measures')}`,

  deadline_view: `SELECT ${CONTEXT}, r.kind, r.from_date, r.to_date, r.duration, ${ORIGIN} ${from('deadlines')}`,

  unit_view: `SELECT ${CONTEXT}, r.unit, r.role, r.formal, ${ORIGIN} ${from('responsible_units')}`,

  document_view: `SELECT d.title, d.region_name AS region, d.region_province_name AS province, d.region_prefecture_name AS prefecture, ${YEAR} AS year, d.kind, d.issuer, d.document_number,
  ${count('sections')} AS sections, ${count('tasks')} AS tasks, ${count('measures')} AS measures,
  ${count('deadlines')} AS deadlines, ${count('responsible_units')} AS responsible_units,
  ${count('policy_references')} AS policy_references, ${count('tables')} AS tables, ${count('numbers')} AS numbers,
  ${count('numbers', "r.class = 'unexplained'")} AS unexplained, ${count('diagnostics')} AS diagnostics,
  d.path, d.part, d.id FROM documents AS d`,
};
