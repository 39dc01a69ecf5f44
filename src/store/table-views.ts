import { type Identified, idOf } from './kept-ids.js';

/** Names the columns of a record, `r`. */
const columns = (names: string): string => names.replaceAll(/\w+/gu, 'r.$&');

const OF_DOCUMENT = 'JOIN kept_documents AS d ON d.key = r.document';
const SECTION = 'LEFT JOIN kept_sections AS s ON s.document = r.document AND s.position = r.section';
const TASK = 'LEFT JOIN kept_tasks AS t ON t.document = r.document AND t.position = r.task';

/** Rows that have no identifier. */
const plain = (table: string, names: string): string =>
  `SELECT d.id AS document, ${columns(names)} FROM kept_${table} AS r ${OF_DOCUMENT}`;

/** The words of a record and where it stands; with the section alone, or with the task too. */
const anchored = (table: Identified, section: string, names: string): string =>
  `${idOf(table, 'r')} AS id, d.id AS document, r.position, ${section}, r.span_start, r.span_end, r.text, ${columns(names)}`;

const from = (table: string): string => `FROM kept_${table} AS r ${OF_DOCUMENT} ${SECTION}`;

const IN_SECTION = `${idOf('sections', 's')} AS section`;
const IN_TASK = `${IN_SECTION}, ${idOf('tasks', 't')} AS task`;

const read = (table: Identified, names: string): string =>
  `SELECT ${anchored(table, IN_TASK, names)} ${from(table)} ${TASK}`;

/** The columns of a measure `r`, and where they are from: its document `d`, section `s` and task `t`. */
export const MEASURE = anchored(
  'measures',
  IN_TASK,
  'subject, indicator, op, value, upper, unit, per, base, scope, status, due, period_start, period_end, change_direction, change_from, tier, basis, strength, rule, confidence, compared_value, compared_upper, compared_unit, reviewed',
);
export const FROM_MEASURES = `${from('measures')} ${TASK}`;

/** The text of a document `d`: its tasks with what stands before them, and the rest. */
export const TEXT = `(coalesce((SELECT group_concat(piece, '') FROM (SELECT before || text AS piece FROM kept_tasks WHERE document = d.key
  ORDER BY position)), '') || d.rest)`;

/** An entry of an array that is kept as JSON. */
const entry = (at: number): string => `json_extract(e.value, '$[${at}]')`;

const inferences = (of: string, record: string): string =>
  `SELECT d.id AS document, ${record} AS record, e.key AS position, ${entry(0)} AS field, ${entry(1)} AS inferred_by,
  ${entry(2)} AS span_start, ${entry(3)} AS span_end FROM ${of} JOIN json_each(r.inferred) AS e`;

const inferencesOf = (table: Identified): string => inferences(`kept_${table} AS r ${OF_DOCUMENT}`, idOf(table, 'r'));

/** The tables as they look to others: all under full identifiers, a row a record. */
export const TABLE_VIEWS = {
  documents: `SELECT d.id, d.path, d.part, d.sha256, d.bytes, d.media_type, d.encoding, d.title, d.notice_title, d.kind, d.issuer,
  d.region_name, d.region_level, d.region_code, d.region_province_name, d.region_province_code, d.region_prefecture_name,
  d.region_prefecture_code, d.region_county_name, d.region_county_code, d.index_number, d.document_number, d.published_on, d.issued_on,
  d.period_start, d.period_end, d.rules_version, ${TEXT} AS text, d.url, d.publisher, d.fetched_at, d.review FROM kept_documents AS d`,
  document_paths: `SELECT r.path, d.id AS document FROM kept_paths AS r ${OF_DOCUMENT}`,
  addressees: plain('addressees', 'position, name'),
  blocks: `SELECT d.id AS document, e.key AS position, ${entry(0)} AS role, ${entry(1)} AS span_start, ${entry(2)} AS span_end, ${entry(3)} AS place
  FROM kept_blocks AS r ${OF_DOCUMENT} JOIN json_each(r.blocks) AS e`,
  sections: `SELECT ${idOf('sections', 'r')} AS id, d.id AS document, r.position, ${idOf('sections', 's')} AS parent,
  ${columns('level, marker, number, title, path, span_start, span_end')} FROM kept_sections AS r ${OF_DOCUMENT}
  LEFT JOIN kept_sections AS s ON s.document = r.document AND s.position = r.parent`,
  tasks: `SELECT ${idOf('tasks', 'r')} AS id, d.id AS document, r.position, ${IN_SECTION}, r.span_start, r.span_end, r.text, r.strength, r.kind,
  ${idOf('tasks', 't')} AS item FROM kept_tasks AS r ${OF_DOCUMENT} ${SECTION}
  LEFT JOIN kept_tasks AS t ON t.document = r.document AND t.position = r.item`,
  measures: `SELECT ${MEASURE} ${FROM_MEASURES}`,
  qualitative_targets: read(
    'qualitative_targets',
    'subject, indicator, relation, related_to, scope, status, period_start, period_end, rule, reviewed',
  ),
  deadlines: read('deadlines', 'kind, from_date, to_date, duration, rule, reviewed'),
  responsible_units: read('responsible_units', 'unit, role, formal, rule, unit_full, field, level, reviewed'),
  policy_references: `SELECT ${anchored('policy_references', IN_SECTION, 'title, document_number, self, reviewed')} ${from('policy_references')}`,
  inferences: [
    inferences('kept_documents AS d JOIN kept_documents AS r ON r.key = d.key', 'd.id'),
    ...(['measures', 'qualitative_targets', 'deadlines', 'responsible_units'] as const).map(inferencesOf),
  ].join(' UNION ALL '),
  tables: plain('tables', 'position, title, columns, span_start, span_end'),
  table_rows: plain(
    'table_rows',
    'table_position, position, category, task, target, allocation, responsible, other_columns',
  ),
  numbers: `SELECT d.id AS document, e.key AS position, ${entry(0)} AS class, ${entry(3)} AS text,
  CASE WHEN substr(${entry(4)}, 1, 1) = ':' THEN d.id || ${entry(4)} ELSE ${entry(4)} END AS record, ${entry(1)} AS span_start, ${entry(2)} AS span_end
  FROM kept_numbers AS r ${OF_DOCUMENT} JOIN json_each(r.numbers) AS e`,
  diagnostics: plain('diagnostics', 'position, severity, code, message, span_start, span_end'),
  reviews: plain(
    'reviews',
    'position, decision, verdict, kind, record, span_start, span_end, text, decided_by, decided_on, why, read, numbers',
  ),
} as const;
