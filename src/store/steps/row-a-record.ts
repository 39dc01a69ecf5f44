/**
 * The tables of the first version, one a kind of record. Columns are named as in the export; `from` and `to` of a deadline, words of SQL, are
 * `from_date` and `to_date`, `where` of a block is `place`. `position` is the record's place in the export; `span_start` and `span_end` count UTF-16
 * code units of `documents.text`. Lists are JSON.
 */
export const ROW_A_RECORD = `
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
