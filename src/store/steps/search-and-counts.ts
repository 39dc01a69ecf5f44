/**
 * Search: `searchable` numbers the documents that are in the index, `search_terms` holds their terms (see
 * `search/terms.ts`) without keeping any text. Numbers are never used twice, so that what another program has deleted from
 * `documents` leaves nothing behind that could be found. `lexicons` keeps the words that a user has added to the rules.
 */
export const SEARCH = `
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
export const NARROWING = '';

/** The classes of a document's numbers are told from its numbers themselves, which stand together; an index of them only takes time and room. */
export const FEWER_INDEXES = `
DROP INDEX IF EXISTS numbers_class;
`;

/** What is added to the search index is brought together sixteen pieces at a time, not four: less is written over and over. */
export const MERGES = `
INSERT INTO search_terms (search_terms, rank) VALUES ('automerge', 16);
`;

/** How much was read out of each document, so that to tell of thousands of them their records need not be counted. */
export const COUNTS = `
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
export const NOTHING_IS_VALID = `
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
