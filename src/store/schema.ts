import { BY_SHAPE } from './kept-schema.js';
import { layTexts } from './laid-text.js';
import type { Database } from './sqlite.js';

/** Written into the file's header, so that the database can be told from any other SQLite file: "PLNX". */
export const APPLICATION_ID = 0x504c_4e58;

/**
 * The tables, one a kind of record. Columns are named as in the export; `from` and `to` of a deadline, words of SQL, are
 * `from_date` and `to_date`, `where` of a block is `place`. `position` is the record's place in the export; `span_start` and `span_end` count UTF-16
 * code units of `documents.text`. Lists are JSON.
 */
const TABLES = `
CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL UNIQUE,
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
  index_number TEXT,
  document_number TEXT,
  published_on TEXT,
  issued_on TEXT,
  period_start TEXT,
  period_end TEXT,
  rules_version TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

-- Every path under which a document's bytes were met; documents.path is the first of them by code unit.
CREATE TABLE document_paths (
  path TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX document_paths_document ON document_paths (document);

CREATE TABLE addressees (
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE blocks (
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE sections (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  parent TEXT REFERENCES sections (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  level INTEGER NOT NULL,
  marker TEXT,
  number INTEGER,
  title TEXT NOT NULL,
  path TEXT NOT NULL, -- the headings from the top down to this one, for reading
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX sections_document ON sections (document, position);

CREATE TABLE tasks (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  section TEXT REFERENCES sections (id) ON DELETE CASCADE,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  text TEXT NOT NULL,
  strength TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX tasks_document ON tasks (document, position);

CREATE TABLE measures (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  section TEXT REFERENCES sections (id) ON DELETE CASCADE,
  task TEXT REFERENCES tasks (id) ON DELETE CASCADE,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  text TEXT NOT NULL,
  subject TEXT,
  indicator TEXT,
  op TEXT NOT NULL,
  value REAL NOT NULL,
  upper REAL,
  unit TEXT NOT NULL,
  per TEXT,
  base TEXT,
  scope TEXT,
  status TEXT NOT NULL,
  due TEXT,
  strength TEXT NOT NULL,
  rule TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX measures_document ON measures (document, position);

CREATE TABLE deadlines (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  section TEXT REFERENCES sections (id) ON DELETE CASCADE,
  task TEXT REFERENCES tasks (id) ON DELETE CASCADE,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  text TEXT NOT NULL,
  kind TEXT NOT NULL,
  from_date TEXT,
  to_date TEXT,
  duration TEXT,
  rule TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX deadlines_document ON deadlines (document, position);

CREATE TABLE responsible_units (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  section TEXT REFERENCES sections (id) ON DELETE CASCADE,
  task TEXT REFERENCES tasks (id) ON DELETE CASCADE,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  text TEXT NOT NULL,
  unit TEXT NOT NULL,
  role TEXT NOT NULL,
  formal INTEGER NOT NULL CHECK (formal IN (0, 1)),
  rule TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX responsible_units_document ON responsible_units (document, position);

CREATE TABLE policy_references (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  section TEXT REFERENCES sections (id) ON DELETE CASCADE,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  text TEXT NOT NULL,
  title TEXT,
  document_number TEXT,
  self INTEGER NOT NULL CHECK (self IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX policy_references_document ON policy_references (document, position);

-- How a value that does not stand in a record's own text was arrived at; record: a measure, deadline or responsible unit.
CREATE TABLE inferences (
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  record TEXT NOT NULL,
  position INTEGER NOT NULL,
  field TEXT NOT NULL,
  inferred_by TEXT NOT NULL,
  span_start INTEGER,
  span_end INTEGER,
  PRIMARY KEY (document, record, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE tables (
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT,
  columns TEXT NOT NULL CHECK (json_valid(columns)),
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE table_rows (
  document TEXT NOT NULL,
  table_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  category TEXT,
  task TEXT,
  target TEXT,
  allocation TEXT,
  responsible TEXT CHECK (json_valid(responsible)),
  other_columns TEXT NOT NULL CHECK (json_valid(other_columns)), -- an object: printed column name to cell
  PRIMARY KEY (document, table_position, position),
  FOREIGN KEY (document, table_position) REFERENCES tables (document, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE numbers (
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  class TEXT NOT NULL,
  text TEXT NOT NULL,
  record TEXT,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE diagnostics (
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  severity TEXT NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  span_start INTEGER,
  span_end INTEGER,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;
`;

/** Where in its source a block stands, `page 3`; null in what older versions have written. */
const PLACES = `
ALTER TABLE blocks ADD COLUMN place TEXT;
`;

/** The divisions that a plan's place is or lies in; null in what older versions have written. */
const DIVISIONS = `
ALTER TABLE documents ADD COLUMN region_province_name TEXT;
ALTER TABLE documents ADD COLUMN region_province_code TEXT;
ALTER TABLE documents ADD COLUMN region_prefecture_name TEXT;
ALTER TABLE documents ADD COLUMN region_prefecture_code TEXT;
ALTER TABLE documents ADD COLUMN region_county_name TEXT;
ALTER TABLE documents ADD COLUMN region_county_code TEXT;
`;

/** A file may hold several notices: a path and its bytes then stand for several documents, told apart by `part`. */
const PARTS = `
CREATE TABLE documents_with_parts (
  id TEXT PRIMARY KEY,
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
  text TEXT NOT NULL
) STRICT;
INSERT INTO documents_with_parts SELECT id, path, NULL, sha256, bytes, media_type, encoding, title, notice_title, kind, issuer,
  region_name, region_level, region_code, region_province_name, region_province_code, region_prefecture_name,
  region_prefecture_code, region_county_name, region_county_code, index_number, document_number, published_on, issued_on,
  period_start, period_end, rules_version, text FROM documents;
DROP TABLE documents;
ALTER TABLE documents_with_parts RENAME TO documents;
CREATE UNIQUE INDEX documents_path ON documents (path, coalesce(part, 0));
CREATE UNIQUE INDEX documents_source ON documents (sha256, coalesce(part, 0));

CREATE TABLE paths_with_parts (
  path TEXT NOT NULL,
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (path, document)
) STRICT, WITHOUT ROWID;
INSERT INTO paths_with_parts SELECT path, document FROM document_paths;
DROP TABLE document_paths;
ALTER TABLE paths_with_parts RENAME TO document_paths;
CREATE INDEX document_paths_document ON document_paths (document);
`;

/**
 * Search: `searchable` numbers the documents that are in the index, `search_terms` holds their terms (see
 * `search/terms.ts`) without keeping any text. Numbers are never used twice, so that what another program has deleted from
 * `documents` leaves nothing behind that could be found. `lexicons` keeps the words that a user has added to the rules.
 */
const SEARCH = `
CREATE TABLE searchable (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  document TEXT NOT NULL UNIQUE REFERENCES documents (id) ON DELETE CASCADE
) STRICT;
CREATE VIRTUAL TABLE search_terms USING fts5 (terms, content = '', tokenize = 'ascii');

CREATE TABLE lexicons (
  rules_version TEXT PRIMARY KEY,
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;

/** Made an index, as steps before it did others: all that only make questions fast are in `lookups.ts` now. */
const NARROWING = '';

/** The classes of a document's numbers are told from its numbers themselves, which stand together; an index of them only takes time and room. */
const FEWER_INDEXES = `
DROP INDEX IF EXISTS numbers_class;
`;

/** What is added to the search index is brought together sixteen pieces at a time, not four: less is written over and over. */
const MERGES = `
INSERT INTO search_terms (search_terms, rank) VALUES ('automerge', 16);
`;

/** How much was read out of each document, so that to tell of thousands of them their records need not be counted. */
const COUNTS = `
CREATE TABLE document_counts (
  document TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  sections INTEGER NOT NULL,
  measures INTEGER NOT NULL,
  deadlines INTEGER NOT NULL,
  responsible_units INTEGER NOT NULL,
  policy_references INTEGER NOT NULL,
  tables INTEGER NOT NULL,
  numbers INTEGER NOT NULL,
  unexplained INTEGER NOT NULL,
  diagnostics INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO document_counts SELECT d.id,
  (SELECT count(*) FROM sections WHERE document = d.id),
  (SELECT count(*) FROM measures WHERE document = d.id),
  (SELECT count(*) FROM deadlines WHERE document = d.id),
  (SELECT count(*) FROM responsible_units WHERE document = d.id),
  (SELECT count(*) FROM policy_references WHERE document = d.id),
  (SELECT count(*) FROM tables WHERE document = d.id),
  (SELECT count(*) FROM numbers WHERE document = d.id),
  (SELECT count(*) FROM numbers WHERE document = d.id AND class = 'unexplained'),
  (SELECT count(*) FROM diagnostics WHERE document = d.id)
FROM documents AS d;
`;

/** To older SQLite, such as 3.40, NULL is no valid JSON: rows without a responsible body looked damaged to it, and could not be changed. */
const NOTHING_IS_VALID = `
CREATE TABLE checked_rows (
  document TEXT NOT NULL,
  table_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  category TEXT,
  task TEXT,
  target TEXT,
  allocation TEXT,
  responsible TEXT CHECK (responsible IS NULL OR json_valid(responsible)),
  other_columns TEXT NOT NULL CHECK (json_valid(other_columns)), -- an object: printed column name to cell
  PRIMARY KEY (document, table_position, position),
  FOREIGN KEY (document, table_position) REFERENCES tables (document, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO checked_rows SELECT * FROM table_rows;
DROP TABLE table_rows;
ALTER TABLE checked_rows RENAME TO table_rows;
`;

/** What a body is called in full, the matter that it is there for, and its rung: so that 财政 finds 财政部 and 市财政局. */
const BODIES = `
ALTER TABLE responsible_units ADD COLUMN unit_full TEXT;
ALTER TABLE responsible_units ADD COLUMN field TEXT;
ALTER TABLE responsible_units ADD COLUMN level TEXT;
`;

/** The time that a value is for, which way it changes, how it is counted; and no strength of what is not aimed at. */
const TIME_OF_VALUES = `
CREATE TABLE measures_with_time (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  section TEXT REFERENCES sections (id) ON DELETE CASCADE,
  task TEXT REFERENCES tasks (id) ON DELETE CASCADE,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  text TEXT NOT NULL,
  subject TEXT,
  indicator TEXT,
  op TEXT NOT NULL,
  value REAL NOT NULL,
  upper REAL,
  unit TEXT NOT NULL,
  per TEXT,
  base TEXT,
  scope TEXT,
  status TEXT NOT NULL,
  due TEXT,
  period_start TEXT,
  period_end TEXT,
  change_direction TEXT,
  change_from TEXT,
  tier TEXT NOT NULL,
  basis TEXT,
  strength TEXT,
  rule TEXT NOT NULL
) STRICT;
INSERT INTO measures_with_time SELECT id, document, position, section, task, span_start, span_end, text, subject, indicator, op,
  value, upper, unit, per, base, scope, status, due, NULL, due, NULL, NULL, 'base', NULL,
  CASE status WHEN 'target' THEN strength END, rule FROM measures;
DROP TABLE measures;
ALTER TABLE measures_with_time RENAME TO measures;
CREATE UNIQUE INDEX measures_document ON measures (document, position);
`;

/** What is told without a number, and how much of it a document has; none is known of what older versions have read. */
const QUALITATIVE = `
CREATE TABLE qualitative_targets (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  section TEXT REFERENCES sections (id) ON DELETE CASCADE,
  task TEXT REFERENCES tasks (id) ON DELETE CASCADE,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  text TEXT NOT NULL,
  subject TEXT NOT NULL,
  indicator TEXT,
  relation TEXT NOT NULL,
  related_to TEXT,
  scope TEXT,
  status TEXT NOT NULL,
  period_start TEXT,
  period_end TEXT,
  rule TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX qualitative_targets_document ON qualitative_targets (document, position);
ALTER TABLE document_counts ADD COLUMN qualitative_targets INTEGER NOT NULL DEFAULT 0;
`;

/** Sentences that are assigned together are one item of work; in what older versions have written each is one. */
const ITEMS = `
ALTER TABLE tasks ADD COLUMN kind TEXT NOT NULL DEFAULT 'work';
ALTER TABLE tasks ADD COLUMN item TEXT NOT NULL DEFAULT '';
UPDATE tasks SET item = id;
`;

/** How sure it is what a value measures: nothing is known of what older versions have read. */
const CONFIDENCE = `
ALTER TABLE measures ADD COLUMN confidence REAL NOT NULL DEFAULT 0;
`;

/** Where a file came from, so that a value can be cited with its address. */
const ORIGINS = `
ALTER TABLE documents ADD COLUMN url TEXT;
ALTER TABLE documents ADD COLUMN publisher TEXT;
ALTER TABLE documents ADD COLUMN fetched_at TEXT;
`;

/** Values in the unit that those of their kind are compared in; of older values their own stands there until they are read again. */
const COMPARED = `
ALTER TABLE measures ADD COLUMN compared_value REAL NOT NULL DEFAULT 0;
ALTER TABLE measures ADD COLUMN compared_upper REAL;
ALTER TABLE measures ADD COLUMN compared_unit TEXT NOT NULL DEFAULT '';
UPDATE measures SET compared_value = value, compared_upper = upper, compared_unit = unit;
`;

/** What could not be read, so that a damaged file is told once and then counted. */
const FAILURES = `
CREATE TABLE failures (
  sha256 TEXT NOT NULL,
  entry TEXT NOT NULL,
  tried_with TEXT NOT NULL,
  path TEXT NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  PRIMARY KEY (sha256, entry)
) STRICT, WITHOUT ROWID;
`;

/** What people have decided: how records were judged, what the rules read there, and which decisions a document has had applied. */
const REVIEWS = `
ALTER TABLE measures ADD COLUMN reviewed TEXT;
ALTER TABLE qualitative_targets ADD COLUMN reviewed TEXT;
ALTER TABLE deadlines ADD COLUMN reviewed TEXT;
ALTER TABLE responsible_units ADD COLUMN reviewed TEXT;
ALTER TABLE policy_references ADD COLUMN reviewed TEXT;
ALTER TABLE documents ADD COLUMN review TEXT;
CREATE TABLE reviews (
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  decision TEXT NOT NULL,
  verdict TEXT NOT NULL,
  kind TEXT NOT NULL,
  record TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  text TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  why TEXT,
  read TEXT,
  numbers TEXT NOT NULL,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;
`;

/** A change of the tables: SQL, or what SQL alone cannot do. */
type Step = string | ((db: Database) => void);

/** Each step takes a database from the version before it to its own; the number of steps is the current version. */
export const MIGRATIONS: readonly Step[] = [
  TABLES,
  PLACES,
  DIVISIONS,
  PARTS,
  SEARCH,
  NARROWING,
  FEWER_INDEXES,
  MERGES,
  COUNTS,
  NOTHING_IS_VALID,
  BODIES,
  TIME_OF_VALUES,
  QUALITATIVE,
  ITEMS,
  CONFIDENCE,
  ORIGINS,
  COMPARED,
  FAILURES,
  REVIEWS,
  (db) => {
    db.exec(BY_SHAPE);
    layTexts(db);
  },
];
