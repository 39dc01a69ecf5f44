import { StoreError } from './errors.js';
import { makeLookups, missingLookups } from './lookups.js';
import { APPLICATION_ID, TABLES } from './schema.js';
import type { Database } from './sqlite.js';
import { MIGRATIONS } from './steps/index.js';
import { TABLE_VIEWS } from './table-views.js';
import { VIEWS } from './views.js';

const pragma = (db: Database, name: string): number => Number(db.pragma(name, { simple: true }));

const isEmpty = (db: Database): boolean =>
  db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0 && pragma(db, 'application_id') === 0;

/** The version of a database of ours, 0 when there is nothing in it yet. Throws StoreError for any other database. */
export function versionOf(db: Database, file: string): number {
  if (isEmpty(db)) return 0;
  if (pragma(db, 'application_id') !== APPLICATION_ID)
    throw new StoreError(
      'foreign-database',
      `The database ${file} was made by another program, and plan-extract leaves it as it is. Name another file with --db.`,
    );
  const version = pragma(db, 'user_version');
  if (version > MIGRATIONS.length)
    throw new StoreError(
      'newer-version',
      `The database ${file} has version ${version}; this plan-extract knows versions up to ${MIGRATIONS.length}. ` +
        'Upgrade plan-extract, or name another file with --db.',
    );
  return version;
}

const STATEMENTS: ReadonlyMap<string, string> = new Map(
  [...Object.entries(TABLE_VIEWS), ...Object.entries(VIEWS).map(([name, { select }]) => [name, select] as const)].map(
    ([name, select]) => [name, `CREATE VIEW ${name} AS ${select}`],
  ),
);

/** The views that the database does not have as they are defined today. */
function staleViews(db: Database): readonly string[] {
  const kept = new Map(
    db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'view'").raw().all() as [string, string][],
  );
  return [...STATEMENTS].filter(([name, sql]) => kept.get(name) !== sql).map(([name]) => name);
}

/** Those whose names were tables' in older versions are there as views in today's alone. */
function dropViews(db: Database): void {
  const views = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'view'").pluck().all() as string[];
  for (const name of views.filter((one) => STATEMENTS.has(one))) db.exec(`DROP VIEW ${name}`);
}

function makeViews(db: Database): void {
  for (const sql of STATEMENTS.values()) db.exec(sql);
}

/** Is the database of today's version, its views as they are defined today? It must be one of ours. */
export const isCurrent = (db: Database, file: string): boolean =>
  versionOf(db, file) === MIGRATIONS.length && staleViews(db).length === 0;

/**
 * Brings a database to the current version with its indexes and views, in one transaction: when a step fails, or the
 * process ends in the middle, it is as it was. Gives the version it had.
 */
export function migrate(db: Database, file: string): number {
  if (isCurrent(db, file) && missingLookups(db).length === 0) return MIGRATIONS.length;
  const steps = db.transaction(() => {
    // Asked again inside: another process may have done it while this one waited.
    const version = versionOf(db, file);
    // A table that is made anew under its old name would not be found by the views.
    dropViews(db);
    if (version === 0) db.exec(TABLES);
    else for (const step of MIGRATIONS.slice(version)) typeof step === 'string' ? db.exec(step) : step(db);
    makeLookups(db);
    makeViews(db);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${MIGRATIONS.length}`);
    return version;
  });
  // A table that is made anew is dropped first, and would take with it all that refers to its rows.
  const enforced = pragma(db, 'foreign_keys');
  db.pragma('foreign_keys = OFF');
  try {
    return steps.immediate();
  } finally {
    db.pragma(`foreign_keys = ${enforced}`);
  }
}
