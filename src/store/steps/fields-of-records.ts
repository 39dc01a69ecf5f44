/** What a body is called in full, the matter that it is there for, and its rung: so that 财政 finds 财政部 and 市财政局. */
export const BODIES = `
ALTER TABLE responsible_units ADD COLUMN unit_full TEXT;
ALTER TABLE responsible_units ADD COLUMN field TEXT;
ALTER TABLE responsible_units ADD COLUMN level TEXT;
`;

/** The time that a value is for, which way it changes, how it is counted; and no strength of what is not aimed at. */
export const TIME_OF_VALUES = `
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
export const QUALITATIVE = `
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
export const ITEMS = `
ALTER TABLE tasks ADD COLUMN kind TEXT NOT NULL DEFAULT 'work';
ALTER TABLE tasks ADD COLUMN item TEXT NOT NULL DEFAULT '';
UPDATE tasks SET item = id;
`;

/** How sure it is what a value measures: nothing is known of what older versions have read. */
export const CONFIDENCE = `
ALTER TABLE measures ADD COLUMN confidence REAL NOT NULL DEFAULT 0;
`;

/** Where a file came from, so that a value can be cited with its address. */
export const ORIGINS = `
ALTER TABLE documents ADD COLUMN url TEXT;
ALTER TABLE documents ADD COLUMN publisher TEXT;
ALTER TABLE documents ADD COLUMN fetched_at TEXT;
`;

/** Values in the unit that those of their kind are compared in; of older values their own stands there until they are read again. */
export const COMPARED = `
ALTER TABLE measures ADD COLUMN compared_value REAL NOT NULL DEFAULT 0;
ALTER TABLE measures ADD COLUMN compared_upper REAL;
ALTER TABLE measures ADD COLUMN compared_unit TEXT NOT NULL DEFAULT '';
UPDATE measures SET compared_value = value, compared_upper = upper, compared_unit = unit;
`;
