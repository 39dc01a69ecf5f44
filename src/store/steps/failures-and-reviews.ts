/** What could not be read, so that a damaged file is told once and then counted. */
export const FAILURES = `
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
export const REVIEWS = `
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
