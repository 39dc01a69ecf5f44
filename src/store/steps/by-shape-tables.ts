/**
 * The tables of version 20, the first by shape: a document goes by a number, a record by its document and its position there, and so do
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

/** The columns that documents had before. */
export const HEAD = `id, path, part, sha256, bytes, media_type, encoding, title, notice_title, kind, issuer, region_name, region_level, region_code,
  region_province_name, region_province_code, region_prefecture_name, region_prefecture_code, region_county_name, region_county_code,
  index_number, document_number, published_on, issued_on, period_start, period_end, rules_version, url, publisher, fetched_at, review`;

export const TABLES_BY_SHAPE = `
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
