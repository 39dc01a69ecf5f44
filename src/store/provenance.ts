import type { Provenance } from '../model/index.js';
import { pathsOf } from './document-paths.js';
import type { Database } from './sqlite.js';
import { row } from './statements.js';

const FOUND = `SELECT d.path, d.rules_version, l.text,
    (SELECT count(*) FROM kept_documents AS o WHERE o.sha256 = d.sha256) AS parts
  FROM kept_documents AS d LEFT JOIN lexicons AS l USING (rules_version) WHERE d.id = ?`;

/** What is known of a document beside what its file says; null when the database has no such document. */
export function readProvenance(db: Database, document: string): Provenance | null {
  const found = row(db, FOUND, document);
  return (
    (found && {
      rulesVersion: String(found.rules_version),
      lexicon: found.text === null ? null : String(found.text),
      parts: Number(found.parts),
      otherPaths: pathsOf(db, document)
        .filter((path) => path !== found.path)
        .sort(),
    }) ??
    null
  );
}
