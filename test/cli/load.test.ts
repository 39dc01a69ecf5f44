import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderWithNotices, planExtract } from '../fixtures/command-line.js';
import { databaseContent } from '../fixtures/database-content.js';

let folder: string;
const inFolder = (name: string): string => join(folder, name);
const paths = (): readonly string[] => readdirSync(inFolder('seeds')).map((name) => `seeds/${name}`);
const content = (db: string) => databaseContent(inFolder(db));
const mapped = (names: readonly string[], ...words: readonly string[]): string =>
  planExtract(folder, ['map', ...words], { input: names.join('\0') }).stdout;
const load = (db: string, files: readonly string[], input = '') => {
  const { status, stdout, stderr } = planExtract(folder, ['load', ...files, '--db', db, '--json'], { input });
  return { status, stderr, ...(stdout === '' ? {} : JSON.parse(stdout)) };
};
const lines = (text: string): readonly string[] => text.trimEnd().split('\n');

/** The notices, one of them twice, and a file that holds two. */
beforeEach(() => {
  folder = folderWithNotices();
  copyFileSync(inFolder(String(paths()[0])), inFolder('seeds/same.txt'));
  const two = ['a01-guizhou-minzheng-2023', 'a02-chengdu-jiaoyu-2010'].map((name) =>
    readFileSync(new URL(`../notices/${name}.txt`, import.meta.url), 'utf8').trimEnd(),
  );
  writeFileSync(inFolder('seeds/two.txt'), `${two.join('\n\n')}\n`);
});

describe('plan-extract load', () => {
  it('makes the database that ingest makes, table for table, of lines, packed lines and a pipe, in any order and twice', () => {
    writeFileSync(inFolder('lexicon'), '[indicators]\n机械化清扫率 | % | more\n');
    const words = ['--lexicon', 'lexicon'];
    planExtract(folder, ['ingest', 'seeds', '--db', 'ingested.db', ...words]);
    const text = mapped(paths(), ...words);
    writeFileSync(inFolder('plans.jsonl'), text);
    writeFileSync(inFolder('reversed.jsonl'), `${[...lines(text)].reverse().join('\n')}\n`);
    writeFileSync(inFolder('packed'), gzipSync(text));
    for (const [at, files] of [
      ['plans.jsonl'],
      ['reversed.jsonl'],
      ['packed'],
      ['-'],
      ['plans.jsonl', 'packed'],
    ].entries()) {
      expect(load(`${at}.db`, files, text)).toMatchObject({ status: 0, stderr: '', failures: [] });
      expect(content(`${at}.db`)).toEqual(content('ingested.db'));
    }
    const { counts } = load('0.db', ['plans.jsonl']);
    expect(counts).toMatchObject({ new: 0, replaced: 0, unchanged: 7, duplicate: 1 });
    expect(content('0.db')).toEqual(content('ingested.db'));
    const again = planExtract(folder, ['ingest', 'seeds', '--db', '0.db', '--json', ...words]);
    expect(JSON.parse(again.stdout).totals.states).toMatchObject({ new: 0, replaced: 0, unchanged: 7, duplicate: 1 });
    expect(planExtract(folder, ['search', '养老', '--db', '0.db']).stdout).toContain('⟦养老⟧');
  });

  it('names lines that are damaged and sources that were not read, and loads the rest', () => {
    const [first = '', second = ''] = lines(mapped(paths()));
    const { text: _, ...textless } = JSON.parse(second);
    const failed = mapped(['none.txt']);
    writeFileSync(
      inFolder('bad.jsonl'),
      [first, second.slice(0, 999), '', JSON.stringify(textless), failed].join('\n'),
    );
    writeFileSync(inFolder('cut.gz'), gzipSync(`${second}\n`).subarray(0, -20));
    const { status, stderr, counts } = load('some.db', ['bad.jsonl', 'none.jsonl', 'cut.gz']);
    expect([status, counts.new]).toEqual([1, 1]);
    expect(stderr.match(/\[[a-z-]+\]$/gm)).toEqual(
      ['bad-line', 'bad-line', 'path-not-found', 'path-not-found', 'damaged'].map((code) => `[${code}]`),
    );
    expect(stderr).toMatch(/^bad\.jsonl:2: The line is cut off/m);
    expect(stderr).toMatch(/^bad\.jsonl:4: .*text: /m);
  });

  it('replaces what older rules have read, and not what newer ones have', () => {
    const text = mapped(paths());
    const other = (version: string): string => text.replaceAll(/"rulesVersion":"[^"+]+/g, `"rulesVersion":"${version}`);
    expect(load('p.db', ['-'], other('0.0.9')).counts).toMatchObject({ new: 7, duplicate: 1 });
    expect(load('p.db', ['-'], other('0.10.0')).counts).toMatchObject({ reread: 7, older: 0 });
    const newest = content('p.db');
    expect(load('p.db', ['-'], other('0.9.9')).counts).toMatchObject({ new: 0, reread: 0, older: 8 });
    expect(content('p.db')).toEqual(newest);
  });

  it('keeps a part of a file as one that is to be read again, and never in place of the whole', () => {
    const text = mapped(paths());
    const withoutSecond = lines(text).filter((line) => JSON.parse(line).source.part !== 2);
    const part = load('part.db', ['-'], withoutSecond.join('\n'));
    expect(part).toMatchObject({ status: 1, stderr: expect.stringMatching(/^seeds\/two\.txt: 1 of its 2 notices/) });
    expect(planExtract(folder, ['ingest', 'seeds', '--db', 'part.db']).stdout).toMatch(/^(?:replaced|new)/m);
    expect(load('part.db', ['-'], withoutSecond.join('\n'))).toMatchObject({ status: 0, stderr: '' });
    planExtract(folder, ['ingest', 'seeds', '--db', 'ingested.db']);
    expect(content('part.db')).toEqual(content('ingested.db'));
  });

  it('makes one database of two, and of one with the lines of another', () => {
    planExtract(folder, ['ingest', 'seeds', '--db', 'all.db']);
    const [first = '', ...others] = paths();
    planExtract(folder, ['ingest', ...others, '--db', 'others.db']);
    planExtract(folder, ['ingest', first, String(others[0]), '--db', 'one.db']);
    const exported = planExtract(folder, ['export', '--db', 'others.db', '--format', 'jsonl']).stdout;
    copyFileSync(inFolder('one.db'), inFolder('lines.db'));
    rmSync(inFolder('seeds'), { recursive: true });
    expect(load('one.db', ['others.db'])).toMatchObject({ status: 0, stderr: '' });
    expect(content('one.db')).toEqual(content('all.db'));
    load('lines.db', ['-'], exported);
    expect(content('lines.db')).toEqual(content('all.db'));
    const found = planExtract(folder, ['search', '养老', '--json', '--db', 'one.db']).stdout;
    expect(found).toBe(planExtract(folder, ['search', '养老', '--json', '--db', 'all.db']).stdout);
  });
});
