/** Where in its source a block stands, `page 3`; null in what older versions have written. */
export const PLACES = `
ALTER TABLE blocks ADD COLUMN place TEXT;
`;

/** The divisions that a plan's place is or lies in; null in what older versions have written. */
export const DIVISIONS = `
ALTER TABLE documents ADD COLUMN region_province_name TEXT;
ALTER TABLE documents ADD COLUMN region_province_code TEXT;
ALTER TABLE documents ADD COLUMN region_prefecture_name TEXT;
ALTER TABLE documents ADD COLUMN region_prefecture_code TEXT;
ALTER TABLE documents ADD COLUMN region_county_name TEXT;
ALTER TABLE documents ADD COLUMN region_county_code TEXT;
`;

/** A file may hold several notices: a path and its bytes then stand for several documents, told apart by `part`. */
export const PARTS = `
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
