import { HEAD, TABLES_BY_SHAPE } from './by-shape-tables.js';

/** Identifiers as this version told them from the place of a record, `r`, in its document, `d`; written out, so that they stay as they were. */
const DERIVED_ID = {
  sections: `d.id || ':s' || (r.position + 1)`,
  tasks: `d.id || ':t' || r.span_start`,
  measures: `d.id || ':m' || r.span_start`,
  qualitative_targets: `d.id || ':q' || r.span_start`,
  deadlines: `d.id || ':d' || r.span_start`,
  responsible_units: `d.id || ':u' || r.span_start`,
  policy_references: `d.id || ':r' || r.span_start`,
} as const;

/** What was inferred of a record of the older tables. */
const inferredOf = (record: string): string =>
  `(SELECT nullif(json_group_array(json_array(field, inferred_by, span_start, span_end)), '[]') FROM
  (SELECT * FROM inferences AS i WHERE i.document = d.id AND i.record = ${record} ORDER BY i.position))`;

const SECTION = '(SELECT s.position FROM sections AS s WHERE s.id = r.section)';
const TASK = '(SELECT t.position FROM tasks AS t WHERE t.id = r.task)';
const OF_DOCUMENT = 'JOIN documents AS d ON d.id = r.document ORDER BY d.number, r.position';

/** Names the columns of a record, `r`. */
const ofRecord = (columns: string): string => columns.replaceAll(/\w+/gu, 'r.$&');

/** Takes the columns over as they are. */
const taken = (name: string, columns: string): string =>
  `INSERT INTO kept_${name} (document, position, ${columns}) SELECT d.number, r.position, ${ofRecord(columns)} FROM ${name} AS r ${OF_DOCUMENT};`;

/** Takes records over: the columns that all have, then those of their kind. */
const takenRecords = (name: keyof typeof DERIVED_ID, columns: string, hasTask = true): string =>
  `INSERT INTO kept_${name} (document, position, own_id, section, span_start, span_end, text, ${hasTask ? 'task, inferred, rule, ' : ''}${columns})
  SELECT d.number, r.position, CASE WHEN r.id <> ${DERIVED_ID[name]} THEN r.id END, ${SECTION}, r.span_start, r.span_end, r.text,
  ${hasTask ? `${TASK}, ${inferredOf('r.id')}, r.rule, ` : ''}${ofRecord(columns)} FROM ${name} AS r ${OF_DOCUMENT};`;

/** How much of the text stands around a number that no sentence holds, on either side. */
const AROUND = 30;

const OVER = `
-- A document keeps the number that search finds it under.
ALTER TABLE documents ADD COLUMN number INTEGER;
UPDATE documents SET number = (SELECT number FROM searchable WHERE document = documents.id);
UPDATE documents SET number = (SELECT max(coalesce(max(number), 0), coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'searchable'), 0))
  FROM documents) + rowid WHERE number IS NULL;
INSERT INTO sqlite_sequence (name, seq) SELECT 'kept_documents', seq FROM sqlite_sequence WHERE name = 'searchable';
INSERT INTO kept_documents (key, ${HEAD}, inferred, rest) SELECT number, ${HEAD}, ${inferredOf('d.id')}, text FROM documents AS d ORDER BY number;
INSERT INTO kept_paths SELECT r.path, d.number FROM document_paths AS r JOIN documents AS d ON d.id = r.document;
${taken('addressees', 'name')}
INSERT INTO kept_sections (document, position, own_id, parent, level, marker, number, title, path, span_start, span_end)
  SELECT d.number, r.position, CASE WHEN r.id <> ${DERIVED_ID.sections} THEN r.id END,
  (SELECT s.position FROM sections AS s WHERE s.id = r.parent), r.level, r.marker, r.number, r.title, r.path, r.span_start, r.span_end
  FROM sections AS r ${OF_DOCUMENT};
INSERT INTO kept_tasks (document, position, own_id, section, span_start, span_end, text, block, strength, kind, item)
  SELECT d.number, r.position, CASE WHEN r.id <> ${DERIVED_ID.tasks} THEN r.id END, ${SECTION}, r.span_start, r.span_end, r.text,
  (SELECT b.position FROM blocks AS b WHERE b.document = d.id AND b.span_start <= r.span_start AND b.span_end > r.span_start),
  r.strength, r.kind, coalesce((SELECT t.position FROM tasks AS t WHERE t.id = r.item), r.position) FROM tasks AS r ${OF_DOCUMENT};
${takenRecords(
  'measures',
  'subject, indicator, op, value, upper, unit, compared_value, compared_upper, compared_unit, per, base, scope, status, due, period_start, period_end, change_direction, change_from, tier, basis, confidence, strength, reviewed',
)}
${takenRecords('qualitative_targets', 'subject, indicator, relation, related_to, scope, status, period_start, period_end, reviewed')}
${takenRecords('deadlines', 'kind, from_date, to_date, duration, reviewed')}
${takenRecords('responsible_units', 'unit, unit_full, field, level, role, formal, reviewed')}
${takenRecords('policy_references', 'title, document_number, self, reviewed', false)}
INSERT INTO kept_blocks SELECT number, (SELECT json_group_array(json_array(role, span_start, span_end, place)) FROM
  (SELECT * FROM blocks AS b WHERE b.document = d.id ORDER BY b.position)) FROM documents AS d;
INSERT INTO kept_numbers SELECT number, (SELECT json_group_array(json_array(class, span_start, span_end, text,
  CASE WHEN substr(record, 1, length(d.id) + 1) = d.id || ':' THEN substr(record, length(d.id) + 1) ELSE record END)) FROM
  (SELECT * FROM numbers AS n WHERE n.document = d.id ORDER BY n.position)) FROM documents AS d;
INSERT INTO kept_unexplained SELECT d.number, r.position, r.text, r.span_start, (SELECT min(t.position) FROM tasks AS t
  WHERE t.document = d.id AND t.span_start <= r.span_start AND t.span_end >= r.span_end),
  substr(d.text, max(1, r.span_start - ${AROUND - 1}), r.span_end - r.span_start + ${2 * AROUND}) FROM numbers AS r
  JOIN documents AS d ON d.id = r.document WHERE r.class = 'unexplained' ORDER BY d.number, r.position;
UPDATE kept_unexplained SET around = NULL WHERE task IS NOT NULL;
${taken('tables', 'title, columns, span_start, span_end')}
INSERT INTO kept_table_rows SELECT d.number, r.table_position, r.position, r.category, r.task, r.target, r.allocation, r.responsible, r.other_columns
  FROM table_rows AS r JOIN documents AS d ON d.id = r.document;
${taken('diagnostics', 'severity, code, message, span_start, span_end')}
${taken('reviews', 'decision, verdict, kind, record, span_start, span_end, text, decided_by, decided_on, why, read, numbers')}
INSERT INTO kept_counts SELECT d.number, r.sections, (SELECT count(*) FROM tasks AS t WHERE t.document = d.id), r.measures, r.qualitative_targets,
  r.deadlines, r.responsible_units, r.policy_references, r.tables, r.numbers, r.unexplained, r.diagnostics
  FROM document_counts AS r JOIN documents AS d ON d.id = r.document;
`;

/** What is taken over; that which refers to others goes first. */
const OLDER = [
  ...['searchable', 'document_counts', 'reviews', 'diagnostics', 'numbers', 'table_rows', 'tables', 'inferences'],
  ...['policy_references', 'responsible_units', 'deadlines', 'qualitative_targets', 'measures', 'tasks', 'sections'],
  ...['blocks', 'addressees', 'document_paths', 'documents'],
];

/** Lays out by shape what was kept a row a record, all under their full identifiers. Texts are then still kept twice. */
export const BY_SHAPE = `${TABLES_BY_SHAPE}${OVER}${OLDER.map((name) => `DROP TABLE ${name};`).join('\n')}`;
