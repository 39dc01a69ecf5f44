import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.js';
import { folderWithNotices, PROGRAM, planExtract } from '../fixtures/command-line.js';

const exported = (folder: string, ...words: string[]): string => planExtract(folder, ['export', ...words]).stdout;
const CRASH = fileURLToPath(new URL('../crash.mjs', import.meta.url));

it('killed at any moment, a database is whole, and the next run comes to the same content', {
  timeout: 300_000,
}, () => {
  const { stdout, status } = spawnSync(process.execPath, [CRASH, '--kills', '3'], { encoding: 'utf8' });
  expect(stdout).toContain('0 databases corrupted, 0 with half documents, final content identical in 3 of 3');
  expect(status).toBe(0);
});

it('two at once on one database both come to their end, with the content of one', async () => {
  const folder = folderWithNotices();
  const both = ['seeds', './seeds/'].map((path) => spawn(process.execPath, [PROGRAM, 'ingest', path], { cwd: folder }));
  const statuses = await Promise.all(both.map(async (one) => (await once(one, 'close'))[0]));
  expect(statuses).toEqual([0, 0]);
  planExtract(folder, ['ingest', 'seeds', '--db', 'one.db']);
  expect(exported(folder)).toBe(exported(folder, '--db', 'one.db'));
});

it('a disk that takes no more is named; with room again, the same command goes on', ({ skip }) => {
  if (process.platform === 'win32') skip('there is no limit on the size of files to be set');
  const folder = folderWithNotices();
  const command = `ulimit -f 500 && exec "$0" "$1" ingest seeds`;
  const { status, stderr } = spawnSync('bash', ['-c', command, process.execPath, PROGRAM], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^The database out\/plans\.db could not be .* left undone: \d, from seeds/m);
  const db = openSqlite(join(folder, 'out/plans.db'));
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
  expect(planExtract(folder, ['ingest', 'seeds']).status).toBe(0);
  planExtract(folder, ['ingest', 'seeds', '--db', 'whole.db']);
  expect(exported(folder)).toBe(exported(folder, '--db', 'whole.db'));
});
