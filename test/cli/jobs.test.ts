import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { openReaders } from '../../.build/cli/readers.js';
import { PROGRAM, planExtract } from '../fixtures/command-line.js';
import { scratchFolder } from '../fixtures/scratch.js';

const CORPUS = fileURLToPath(new URL('../bench/corpus.mjs', import.meta.url));

/** Enough to read that several processes are started for it. */
function folderWithMany(): string {
  const folder = scratchFolder();
  execFileSync(process.execPath, [CORPUS, 'notices', '--documents', '80'], { cwd: folder });
  return folder;
}

it('however many files are read at a time, the summary, the database and the export are the same', () => {
  const folder = folderWithMany();
  writeFileSync(join(folder, 'notices/empty.txt'), '');
  const [first = ''] = readdirSync(join(folder, 'notices/000'));
  copyFileSync(join(folder, 'notices/000', first), join(folder, 'notices/another.txt'));
  writeFileSync(join(folder, 'lexicon'), '[indicators]\n机械化清扫率 | % | more\n');
  const [one, three] = ['1', '3'].map((jobs) => {
    const db = ['--db', `jobs${jobs}.db`];
    const { stdout, status } = planExtract(folder, [
      'ingest',
      'notices',
      '--jobs',
      jobs,
      '--lexicon',
      'lexicon',
      ...db,
    ]);
    const rows = planExtract(folder, ['export', ...db]).stdout;
    return { summary: stdout.replaceAll(`jobs${jobs}.db`, 'db'), status, rows };
  });
  expect(one).toMatchObject({ status: 1 });
  expect(three).toEqual(one);
});

it('a file that takes more memory than it may is a failure of its own, and the others are read', async () => {
  const readers = openReaders(2, null, { seconds: 60, megabytes: 160 });
  onTestFinished(readers.stop);
  const small = Buffer.from('2015年工作要点\n一、任务\n新建床位30张。\n');
  const large = Buffer.from('新建床位30张,2015年底达到40%以上;'.repeat(100_000));
  const files = [small, large, small, small].map((bytes, at) => ({ path: `${at}.txt`, bytes }));
  const readings = await Promise.all(files.map(readers.read));
  const codes = readings.map((reading) =>
    'failure' in reading ? [reading.failure.path, reading.failure.code] : 'read',
  );
  expect(codes).toEqual(['read', ['1.txt', 'out-of-memory'], 'read', 'read']);
});

it('what is still being read when the readers are stopped is a failure, and is not begun again', async () => {
  const readers = openReaders(1, null, { seconds: 60, megabytes: 640 });
  const bytes = Buffer.from('新建床位30张,2015年底达到40%以上;'.repeat(20_000));
  const reading = readers.read({ path: 'a.txt', bytes });
  readers.stop();
  expect(await reading).toMatchObject({ failure: { path: 'a.txt', code: 'reader-ended' } });
});

it('Ctrl-C ends after the file at hand, says how to go on, and going on gives the same content', async () => {
  const folder = folderWithMany();
  const running = spawn(process.execPath, [PROGRAM, 'ingest', 'notices', '--verbose'], { cwd: folder });
  let said = '';
  running.stderr.setEncoding('utf8').on('data', (words: string) => {
    if (!said.includes('debug read') && words.includes('debug read')) running.kill('SIGINT');
    said += words;
  });
  const [status] = await once(running, 'close');
  expect(status).toBe(130);
  expect(said).toMatch(/Interrupted; run the same command again/);
  expect(planExtract(folder, ['ingest', 'notices']).status).toBe(0);
  planExtract(folder, ['ingest', 'notices', '--db', 'whole.db']);
  expect(planExtract(folder, ['export']).stdout).toBe(planExtract(folder, ['export', '--db', 'whole.db']).stdout);
});
