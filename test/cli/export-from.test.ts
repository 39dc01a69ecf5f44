import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWithNotices, planExtract } from '../fixtures/command-line.js';
import { lastingFolder } from '../fixtures/scratch.js';

const folder = lastingFolder();
let lines: string;
const run = (words: readonly string[], input = '') => planExtract(folder, ['export', ...words], { input });
/** What stands under a name: the bytes of a file, or of all files in a folder. */
const written = (name: string): unknown => {
  const path = join(folder, name);
  return name.endsWith('/')
    ? readdirSync(path).map((file) => [file, readFileSync(join(path, file))])
    : readFileSync(path);
};

beforeAll(() => {
  folderWithNotices(folder);
  planExtract(folder, ['ingest', 'seeds']);
  lines = run(['--format', 'jsonl']).stdout;
  writeFileSync(join(folder, 'plans.jsonl'), lines);
  writeFileSync(join(folder, 'packed'), gzipSync(lines));
}, 60_000);

describe('plan-extract export --from', () => {
  it.each([
    ['json', 'json-plans'],
    ['jsonl', 'jsonl-plans'],
    ['facts', 'facts-plans'],
    ['csv', 'csv-plans/'],
    ['xlsx', 'xlsx-plans'],
  ])('writes the same %s from lines as from the database', (format, output) => {
    run(['--format', format, '--output', output]);
    expect(run(['--from', 'plans.jsonl', '--format', format, '--output', `lines-${output}`])).toMatchObject({
      status: 0,
    });
    expect(written(`lines-${output}`)).toEqual(written(output));
  });

  it('reads packed lines and a pipe, and takes each document once', () => {
    const words = ['--format', 'jsonl', '--from'];
    expect(run([...words, 'packed'])).toEqual({ status: 0, stdout: lines, stderr: '' });
    expect(run([...words, '-'], lines).stdout).toBe(lines);
    const twice = run([...words, 'plans.jsonl', 'packed']);
    expect([twice.status, twice.stdout]).toEqual([0, lines]);
    expect(twice.stderr).toMatch(/5 lines repeat a document/);
  });

  it('names what cannot be read, and writes the rest; a filter, or a database as well, is wrong usage', () => {
    const [first = ''] = lines.split('\n');
    writeFileSync(join(folder, 'bad.jsonl'), `{"id":\n${first}\n`);
    const { status, stdout, stderr } = run(['--format', 'jsonl', '--from', 'bad.jsonl', 'out/plans.db', 'none.jsonl']);
    expect([status, stdout]).toEqual([1, `${first}\n`]);
    expect(stderr).toMatch(/^bad\.jsonl:1: .*\[bad-line\]$/m);
    expect(stderr).toMatch(/^out\/plans\.db is a database\. Export it with --db/m);
    expect(stderr).toMatch(/^none\.jsonl: There is no such file/m);
    for (const words of [
      ['--region', '江苏'],
      ['--db', 'out/plans.db'],
    ])
      expect(run(['--from', 'plans.jsonl', ...words])).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/--from <file\.\.\.>' cannot/),
      });
  });
});
