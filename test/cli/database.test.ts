import { chmodSync, cpSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { APPLICATION_ID } from '../../src/store/schema.js';
import { openSqlite } from '../../src/store/sqlite.js';
import { MIGRATIONS } from '../../src/store/steps/index.js';
import { folderWithNotices, planExtract } from '../fixtures/command-line.js';

const ONE = 'seeds/003_0ca336225dd744dd.txt';

function ingested(...files: readonly string[]): string {
  const folder = folderWithNotices();
  planExtract(folder, ['ingest', ...files]);
  return folder;
}

describe('ledger --db', () => {
  it('tells of the numbers that the database holds, as it does of the files', () => {
    const folder = ingested('seeds');
    const ofFiles = JSON.parse(planExtract(folder, ['ledger', 'seeds', '--json']).stdout);
    expect(JSON.parse(planExtract(folder, ['ledger', '--json']).stdout)).toEqual(ofFiles);
    const { documents } = JSON.parse(planExtract(folder, ['ledger', ONE, '--db', 'out/plans.db', '--json']).stdout);
    expect(documents.map(({ path }: { path: string }) => path)).toEqual([ONE]);
  });

  it('names a path that the database does not hold', () => {
    const { status, stderr } = planExtract(ingested(ONE), ['ledger', 'other.txt', ONE, '--db', 'out/plans.db']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^other\.txt: The database out\/plans\.db holds no document of this path/);
  });
});

it('a section is explained by its id', () => {
  const folder = ingested(ONE);
  const [document] = JSON.parse(planExtract(folder, ['export']).stdout).documents;
  const section = document.sections.find(({ title }: { title: string }) => title.includes('养老'));
  const { status, stdout } = planExtract(folder, ['explain', section.id]);
  expect(status).toBe(0);
  expect(stdout).toMatch(new RegExp(`^section +${section.marker}${section.title}$`, 'm'));
});

describe("a database that today's program would lay out otherwise", () => {
  /** Puts what the database holds into one as the first version made it, in its place. */
  const older = (folder: string): void => {
    const file = join(folder, 'out/plans.db');
    renameSync(file, join(folder, 'today.db'));
    const db = openSqlite(file);
    db.exec(String(MIGRATIONS[0]));
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma('user_version = 1');
    db.pragma('foreign_keys = OFF');
    db.exec(`ATTACH '${join(folder, 'today.db')}' AS today`);
    for (const table of db.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table'").pluck().all()) {
      const columns = (db.pragma(`main.table_info(${table})`) as { name: string }[]).map(({ name }) => name);
      // The first version knew a strength of every value.
      const kept = columns.map((name) => (name === 'strength' ? "ifnull(strength, 'expected')" : name));
      db.exec(`INSERT INTO main.${table} (${columns}) SELECT ${kept} FROM today.${table}`);
    }
    db.close();
  };

  it('is brought up to date by a command that reads, which says so once', () => {
    const folder = ingested(ONE);
    const before = planExtract(folder, ['ledger', '--json']).stdout;
    older(folder);
    const upgraded = planExtract(folder, ['ledger', '--json']);
    expect(upgraded.stderr).toMatch(/^plan-extract: The database out\/plans\.db .+ brought from version 1 to \d+\.\n$/);
    expect([upgraded.status, upgraded.stdout]).toEqual([0, before]);
    expect(planExtract(folder, ['ledger', '--json'])).toEqual({ status: 0, stdout: before, stderr: '' });
  });

  it('is as it was when that fails', () => {
    const folder = ingested(ONE);
    older(folder);
    const db = openSqlite(join(folder, 'out/plans.db'));
    onTestFinished(() => void db.close());
    // A table of the name that a later step wants to make.
    db.exec('CREATE TABLE lexicons (x)');
    const schema = () => [db.pragma('user_version'), db.prepare('SELECT name, sql FROM sqlite_schema').all()];
    const before = schema();
    const { status, stderr } = planExtract(folder, ['ledger']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/out\/plans\.db .*lexicons already exists/);
    expect(schema()).toEqual(before);
  });

  it('has its views made anew when they are defined otherwise', () => {
    const folder = ingested(ONE);
    const db = openSqlite(join(folder, 'out/plans.db'));
    onTestFinished(() => void db.close());
    db.exec('DROP VIEW measure_view; CREATE VIEW measure_view AS SELECT 1 AS odd');
    expect(planExtract(folder, ['ledger']).stderr).toBe('');
    expect(db.prepare('SELECT quote FROM measure_view').all()).toHaveLength(22);
  });

  it('is told of when it may not be written', ({ skip }) => {
    const folder = ingested(ONE);
    older(folder);
    chmodSync(folder, 0o755);
    cpSync(join(folder, 'out/plans.db'), join(folder, 'out/copy.db'));
    chmodSync(join(folder, 'out/copy.db'), 0o444);
    // Permissions do not bind root, so that the program is started as nobody.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    if (planExtract(folder, ['--version'], nobody).status !== 0) skip('the program cannot be started as another user');
    const { status, stderr } = planExtract(folder, ['ledger', '--db', 'out/copy.db'], nobody);
    expect(status).toBe(1);
    expect(stderr).toMatch(/made by an older plan-extract.+read-only/);
  });
});
