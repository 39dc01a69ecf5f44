import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { planExtract } from '../fixtures/command-line.js';
import { databaseContent } from '../fixtures/database-content.js';
import { lastingFolder } from '../fixtures/scratch.js';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const MAPPER = here('killed-mapper.mjs');
const DOCUMENTS = 240;
const KILLS = 2;
const folder = lastingFolder();
let ingested: Readonly<Record<string, string>>;

beforeAll(() => {
  execFileSync(process.execPath, [here('../bench/corpus.mjs'), 'notices', '--documents', String(DOCUMENTS)], {
    cwd: folder,
  });
  writeFileSync(join(folder, 'notices/broken.docx'), 'PK\u0003\u0004');
  planExtract(folder, ['ingest', 'notices', '--db', 'ingested.db'], { timeout: 300_000 });
  ingested = databaseContent(join(folder, 'ingested.db'));
  writeFileSync(join(folder, 'names'), execFileSync('find', ['notices', '-type', 'f', '-print0'], { cwd: folder }));
}, 300_000);

/** Runs a guide over a mapper that is killed twice; nothing may be lost, doubled or different. */
function run(command: string, args: readonly string[], output: string): void {
  const flags = join(folder, `flags-${output}`);
  mkdirSync(flags);
  const env = { ...process.env, PLAN_EXTRACT: MAPPER, KILLS: String(KILLS), FLAGS: flags };
  const { status, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8', timeout: 300_000 });
  expect([status, stderr]).toEqual([0, expect.any(String)]);
  expect(readdirSync(flags)).toHaveLength(KILLS);
  const lines = readFileSync(join(folder, output), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ failed }) => failed?.path).filter((path) => path !== undefined)).toEqual(['notices/broken.docx']);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(DOCUMENTS + 1);
  expect(lines).toHaveLength(DOCUMENTS + 1);
  planExtract(folder, ['load', output, '--db', `${output}.db`]);
  expect(databaseContent(join(folder, `${output}.db`))).toEqual(ingested);
}

it('GNU parallel runs mappers, and one that is killed costs nothing', { timeout: 400_000 }, ({ skip }) => {
  if (spawnSync('parallel', ['--version']).status !== 0)
    skip('GNU parallel is not here (Debian: apt-get install parallel)');
  run(here('map.parallel.sh'), ['names', 'parallel.jsonl', '2', '40'], 'parallel.jsonl');
});

it('Dask runs mappers, and one that is killed costs nothing', { timeout: 400_000 }, ({ skip }) => {
  const python = ['/usr/bin/python3', 'python3'].find(
    (name) => spawnSync(name, ['-c', 'import distributed']).status === 0,
  );
  if (python === undefined) return skip('Dask distributed is not here (Debian: apt-get install python3-distributed)');
  run(python, [here('map.dask.py'), 'names', 'dask.jsonl', '--batch', '40', '--program', MAPPER], 'dask.jsonl');
});
