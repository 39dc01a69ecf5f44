import { withId } from './kept-ids.js';

/**
 * The tables that records are kept in, by shape: a document goes by a number, a record by its document and its position there, and so do
 * the section and task that it stands in. An identifier is kept (`own_id`) only where it does not follow from the place (`kept-ids.ts`).
 * A text is kept once: of a task its words and what stands `before` them from the task before, of a document the `rest` behind the last.
 * What is hardly ever looked for one by one is a row of JSON a document, an array an entry: blocks [role, start, end, place], numbers
 * [class, start, end, text, record without its document], what was `inferred` [field, by, start, end]. Others read all this through the
 * views of `table-views.ts`, which are as the tables were before.
 */
const DOCUMENT = 'document INTEGER NOT NULL REFERENCES kept_documents (key) ON DELETE CASCADE';

/** A table whose rows go by document and position. */
const records = (name: string, columns: string): string =>
  `CREATE TABLE kept_${name} (${DOCUMENT}, position INTEGER NOT NULL, ${columns}, PRIMARY KEY (document, position)) STRICT, WITHOUT ROWID;`;

/** A table that has one row a document, or none. */
const oneEach = (name: string, columns: string): string =>
  `CREATE TABLE kept_${name} (document INTEGER PRIMARY KEY REFERENCES kept_documents (key) ON DELETE CASCADE, ${columns}) STRICT;`;

const SPAN = 'span_start INTEGER NOT NULL, span_end INTEGER NOT NULL';
const ANCHORED = `own_id TEXT, section INTEGER, ${SPAN}, text TEXT NOT NULL`;
const READ = `${ANCHORED}, task INTEGER, rule TEXT NOT NULL, reviewed TEXT, inferred TEXT`;

const HEAD = `id, path, part, sha256, bytes, media_type, encoding, title, notice_title, kind, issuer, region_name, region_level, region_code,
  region_province_name, region_province_code, region_prefecture_name, region_prefecture_code, region_county_name, region_county_code,
  index_number, document_number, published_on, issued_on, period_start, period_end, rules_version, url, publisher, fetched_at, review`;

const TABLES = `
CREATE TABLE kept_documents (
  key INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice: search finds a document under it
  id TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL,
  part INTEGER,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  encoding TEXT NOT NULL,
  title TEXT,
  notice_title TEXT,
  kind TEXT NOT NULL,
  issuer TEXT,
  region_name TEXT,
  region_level TEXT,
  region_code TEXT,
  region_province_name TEXT,
  region_province_code TEXT,
  region_prefecture_name TEXT,
  region_prefecture_code TEXT,
  region_county_name TEXT,
  region_county_code TEXT,
  index_number TEXT,
  document_number TEXT,
  published_on TEXT,
  issued_on TEXT,
  period_start TEXT,
  period_end TEXT,
  rules_version TEXT NOT NULL,
  url TEXT,
  publisher TEXT,
  fetched_at TEXT,
  review TEXT,
  inferred TEXT,
  rest TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX kept_documents_path ON kept_documents (path, coalesce(part, 0));
CREATE UNIQUE INDEX kept_documents_source ON kept_documents (sha256, coalesce(part, 0));
CREATE TABLE kept_paths (
  path TEXT NOT NULL,
  ${DOCUMENT},
  PRIMARY KEY (path, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX kept_paths_document ON kept_paths (document);
${records('addressees', 'name TEXT NOT NULL')}
${records('sections', `own_id TEXT, parent INTEGER, level INTEGER NOT NULL, marker TEXT, number INTEGER, title TEXT NOT NULL, path TEXT NOT NULL, ${SPAN}`)}
${records('tasks', `${ANCHORED}, before TEXT, block INTEGER, strength TEXT NOT NULL, kind TEXT NOT NULL, item INTEGER NOT NULL`)}
${records(
  'measures',
  `${READ}, subject TEXT, indicator TEXT, op TEXT NOT NULL, value REAL NOT NULL, upper REAL, unit TEXT NOT NULL,
  compared_value REAL NOT NULL, compared_upper REAL, compared_unit TEXT NOT NULL, per TEXT, base TEXT, scope TEXT, status TEXT NOT NULL, due TEXT,
  period_start TEXT, period_end TEXT, change_direction TEXT, change_from TEXT, tier TEXT NOT NULL, basis TEXT, confidence REAL NOT NULL, strength TEXT`,
)}
${records(
  'qualitative_targets',
  `${READ}, subject TEXT NOT NULL, indicator TEXT, relation TEXT NOT NULL, related_to TEXT, scope TEXT, status TEXT NOT NULL, period_start TEXT, period_end TEXT`,
)}
${records('deadlines', `${READ}, kind TEXT NOT NULL, from_date TEXT, to_date TEXT, duration TEXT`)}
${records(
  'responsible_units',
  `${READ}, unit TEXT NOT NULL, unit_full TEXT, field TEXT, level TEXT, role TEXT NOT NULL, formal INTEGER NOT NULL CHECK (formal IN (0, 1))`,
)}
${records(
  'policy_references',
  `${ANCHORED}, title TEXT, document_number TEXT, self INTEGER NOT NULL CHECK (self IN (0, 1)), reviewed TEXT`,
)}
${oneEach('blocks', 'blocks TEXT NOT NULL CHECK (json_valid(blocks))')}
${oneEach('numbers', 'numbers TEXT NOT NULL CHECK (json_valid(numbers))')}
-- Of the numbers that nothing explains: the task that they stand in, or else the text around them.
${records('unexplained', `text TEXT NOT NULL, span_start INTEGER NOT NULL, task INTEGER, around TEXT`)}
${records('tables', `title TEXT, columns TEXT NOT NULL CHECK (json_valid(columns)), ${SPAN}`)}
CREATE TABLE kept_table_rows (
  document INTEGER NOT NULL,
  table_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  category TEXT,
  task TEXT,
  target TEXT,
  allocation TEXT,
  responsible TEXT CHECK (responsible IS NULL OR json_valid(responsible)),
  other_columns TEXT NOT NULL CHECK (json_valid(other_columns)), -- an object: printed column name to cell
  PRIMARY KEY (document, table_position, position),
  FOREIGN KEY (document, table_position) REFERENCES kept_tables (document, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
${records('diagnostics', 'severity TEXT NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL, span_start INTEGER, span_end INTEGER')}
${records(
  'reviews',
  `decision TEXT NOT NULL, verdict TEXT NOT NULL, kind TEXT NOT NULL, record TEXT NOT NULL, ${SPAN}, text TEXT NOT NULL, decided_by TEXT NOT NULL,
  decided_on TEXT NOT NULL, why TEXT, read TEXT, numbers TEXT NOT NULL`,
)}
${oneEach(
  'counts',
  `sections INTEGER NOT NULL, tasks INTEGER NOT NULL, measures INTEGER NOT NULL, qualitative_targets INTEGER NOT NULL, deadlines INTEGER NOT NULL,
  responsible_units INTEGER NOT NULL, policy_references INTEGER NOT NULL, tables INTEGER NOT NULL, numbers INTEGER NOT NULL,
  unexplained INTEGER NOT NULL, diagnostics INTEGER NOT NULL`,
)}
`;

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
const takenRecords = (name: keyof typeof withId, columns: string, hasTask = true): string =>
  `INSERT INTO kept_${name} (document, position, own_id, section, span_start, span_end, text, ${hasTask ? 'task, inferred, rule, ' : ''}${columns})
  SELECT d.number, r.position, CASE WHEN r.id <> ${withId[name]('r')} THEN r.id END, ${SECTION}, r.span_start, r.span_end, r.text,
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
  SELECT d.number, r.position, CASE WHEN r.id <> ${withId.sections('r')} THEN r.id END,
  (SELECT s.position FROM sections AS s WHERE s.id = r.parent), r.level, r.marker, r.number, r.title, r.path, r.span_start, r.span_end
  FROM sections AS r ${OF_DOCUMENT};
INSERT INTO kept_tasks (document, position, own_id, section, span_start, span_end, text, block, strength, kind, item)
  SELECT d.number, r.position, CASE WHEN r.id <> ${withId.tasks('r')} THEN r.id END, ${SECTION}, r.span_start, r.span_end, r.text,
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
export const BY_SHAPE = `${TABLES}${OVER}${OLDER.map((name) => `DROP TABLE ${name};`).join('\n')}`;
