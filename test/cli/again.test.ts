import { copyFileSync, cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.js';
import { folderWithNotices, ingestJson, planExtract } from '../fixtures/command-line.js';
import { scratchFolder } from '../fixtures/scratch.js';
import { zipOf } from '../office/package.js';

const [FIRST, , THIRD, FOURTH, LAST] = [
  '000_693441ef70e9baa8',
  '',
  '002_879d82fde0c85cae',
  '003_0ca336225dd744dd',
  '004_5ccc3f5ad1535a45',
].map((name) => `seeds/${name}.txt`) as [string, string, string, string, string];

const states = ({ documents }: { documents: { path: string; state: string }[] }): Record<string, string> =>
  Object.fromEntries(documents.map(({ path, state }) => [path, state]));
const exported = (folder: string, ...words: string[]): string => planExtract(folder, ['export', ...words]).stdout;
/** What an ingest into a new database gives: what every other way has to come to. */
function afresh(folder: string): string {
  planExtract(folder, ['ingest', 'seeds', '--db', 'afresh.db']);
  return exported(folder, '--db', 'afresh.db');
}

let ingested = '';
beforeAll(() => {
  ingested = folderWithNotices(mkdtempSync(join(tmpdir(), 'plan-extract-')));
  planExtract(ingested, ['ingest', 'seeds']);
});
afterAll(() => rmSync(ingested, { recursive: true, force: true }));
/** A folder of the test's own with the notices and their database. */
function folderOnceIngested(): string {
  const folder = scratchFolder();
  cpSync(ingested, folder, { recursive: true });
  return folder;
}

describe('ingesting a folder again', () => {
  it('takes a renamed file for what it is, whichever way its new name sorts', () => {
    const folder = folderOnceIngested();
    renameSync(join(folder, FIRST), join(folder, 'seeds/zzz.txt'));
    renameSync(join(folder, LAST), join(folder, 'seeds/0.txt'));
    const { report } = ingestJson(folder, 'seeds');
    expect(report.documents).toMatchObject([
      { path: 'seeds/0.txt', state: 'renamed', renamedFrom: LAST },
      { state: 'unchanged' },
      { state: 'unchanged' },
      { state: 'unchanged' },
      { path: 'seeds/zzz.txt', state: 'renamed', renamedFrom: FIRST },
    ]);
    expect(report.gone).toEqual([]);
    expect(exported(folder)).toBe(afresh(folder));
  });

  it('tells of files that are gone, and removes them when asked to', () => {
    const folder = folderOnceIngested();
    rmSync(join(folder, THIRD));
    const told = planExtract(folder, ['ingest', 'seeds']);
    expect(told.status).toBe(0);
    expect(told.stdout).toContain(`still in the database (--prune removes them): 1\n  ${THIRD}`);
    expect(planExtract(folder, ['ingest', FOURTH, '--prune']).stdout).not.toContain('gone');
    expect(planExtract(folder, ['ingest', 'seeds', '--prune']).stdout).toContain(
      `removed from the database: 1\n  ${THIRD}`,
    );
    expect(exported(folder)).toBe(afresh(folder));
  });

  it('removes nothing where the whole folder is empty or not there: the disk may be missing', () => {
    const folder = folderOnceIngested();
    const before = exported(folder);
    renameSync(join(folder, 'seeds'), join(folder, 'elsewhere'));
    expect(planExtract(folder, ['ingest', 'seeds', '--prune']).status).toBe(1);
    mkdirSync(join(folder, 'seeds'));
    expect(planExtract(folder, ['ingest', 'seeds', '--prune']).status).toBe(1);
    expect(exported(folder)).toBe(before);
  });

  it('keeps a notice under its other name when the first is gone', () => {
    const folder = folderWithNotices();
    copyFileSync(join(folder, FIRST), join(folder, 'seeds/zzz.txt'));
    planExtract(folder, ['ingest', 'seeds']);
    rmSync(join(folder, FIRST));
    expect(ingestJson(folder, 'seeds', '--prune').report.totals).toMatchObject({ documents: 5, gone: 0 });
    expect(exported(folder)).toBe(afresh(folder));
  });

  it('removes the entries that an archive has no more', () => {
    const folder = folderWithNotices();
    const archive = join(folder, 'seeds/more.zip');
    const entry = '2015年工作要点\n一、任务\n新建床位30张。\n';
    writeFileSync(archive, zipOf({ 'a.txt': entry, 'b.txt': entry.replace('30', '40') }));
    planExtract(folder, ['ingest', 'seeds']);
    writeFileSync(archive, zipOf({ 'b.txt': entry.replace('30', '40') }));
    expect(ingestJson(folder, 'seeds', '--prune').report.gone).toEqual(['seeds/more.zip/a.txt']);
    expect(exported(folder)).toBe(afresh(folder));
  });

  it('by other rules says of which notices they read something else, and reads them all with --force', () => {
    const folder = folderOnceIngested();
    const db = openSqlite(join(folder, 'out/plans.db'));
    db.exec("UPDATE kept_documents SET rules_version = 'older'");
    db.exec(
      `UPDATE kept_measures SET value = value + 1 WHERE document = (SELECT key FROM kept_documents WHERE path = '${THIRD}')`,
    );
    db.close();
    expect(Object.values(states(ingestJson(folder, 'seeds').report))).toEqual([
      'reread',
      'reread',
      'replaced',
      'reread',
      'reread',
    ]);
    expect(exported(folder)).toBe(afresh(folder));
    expect(Object.values(states(ingestJson(folder, 'seeds', '--force').report))).toEqual(Array(5).fill('replaced'));
  });
});
