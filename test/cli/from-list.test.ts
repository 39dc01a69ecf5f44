import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.js';
import { planExtract } from '../fixtures/command-line.js';
import { scratchFolder } from '../fixtures/scratch.js';

let folder: string;
const inFolder = (name: string): string => join(folder, name);
const ingest = (words: readonly string[], input = '') => {
  const { status, stdout, stderr } = planExtract(folder, ['ingest', ...words, '--json'], { input });
  const paths = stdout === '' ? [] : JSON.parse(stdout).documents.map((one: { path: string }) => one.path);
  return { status, stderr, paths };
};
const SMALL = '2015年工作要点\n一、养老服务\n新建养老床位30张。\n';

/** A few small notices in folders. */
beforeEach(() => {
  folder = scratchFolder();
  for (const name of ['crawl/a.txt', 'crawl/b.txt', 'crawl/old/c.txt', 'crawl/drafts/d.txt']) {
    mkdirSync(inFolder(join(name, '..')), { recursive: true });
    writeFileSync(inFolder(name), SMALL.replace('30', String(name.charCodeAt(name.length - 5))));
  }
});

describe('plan-extract ingest of a list', () => {
  it('reads files and folders that a list names, by a pipe or in a file, and names those that are not there', () => {
    expect(ingest(['--files-from', '-'], 'crawl/b.txt\0crawl/old\0')).toEqual({
      status: 0,
      stderr: '',
      paths: ['crawl/b.txt', 'crawl/old/c.txt'],
    });
    writeFileSync(inFolder('list'), 'crawl/a.txt\r\ncrawl/none.txt\n\n');
    const { status, stderr, paths } = ingest(['crawl/b.txt', '--files-from', 'list']);
    expect([status, paths]).toEqual([1, ['crawl/a.txt', 'crawl/b.txt']]);
    expect(stderr).toMatch(/^crawl\/none\.txt: There is no such file/);
    expect(ingest(['--files-from', 'no-list']).stderr).toMatch(/^no-list: There is no such file.*\[path-not-found\]/);
  });

  it('leaves out what is excluded by name or path, or has not changed since, and says how much', () => {
    const left = (...words: readonly string[]) => ingest(['crawl', ...words]);
    expect(left('--exclude', 'old').paths).toEqual(['crawl/a.txt', 'crawl/b.txt', 'crawl/drafts/d.txt']);
    expect(left('--exclude', '[ab].txt').paths).toHaveLength(4);
    expect(left('--exclude', '?.txt', '--exclude', 'x').stderr).toMatch(/4 files are left out/);
    expect(left('--exclude', 'crawl/*.txt', '--exclude', '**/drafts/').paths).toEqual(['crawl/old/c.txt']);
    for (const name of ['a.txt', 'b.txt', 'old/c.txt'])
      utimesSync(inFolder(`crawl/${name}`), 0, new Date('2020-02-03T12:00'));
    utimesSync(inFolder('crawl/a.txt'), 0, new Date('2020-02-05T00:00'));
    expect(left('--since', '2020-02-04').paths).toEqual(['crawl/a.txt', 'crawl/drafts/d.txt']);
    expect(left('--since', '2020-02-03T12:00').paths).toHaveLength(4);
    for (const bad of ['yesterday', '2020-13-01', '20200204'])
      expect(left('--since', bad)).toMatchObject({ status: 2 });
  });
});

describe('plan-extract ingest --sources', () => {
  const origins = (): readonly unknown[] => {
    const db = openSqlite(inFolder('out/plans.db'), { readonly: true });
    try {
      return db.prepare('SELECT path, url, publisher, fetched_at FROM documents ORDER BY path').raw().all();
    } finally {
      db.close();
    }
  };
  const CSV =
    'url,path,note,fetched_at,publisher\r\nhttps://a.gov.cn/1?x=1,a.txt,n,2026-03-01T08:30:00Z,"甲市, 政府"\r\nhttps://a.gov.cn/2,crawl/b.txt,,,\r\n';

  it('keeps where files came from, of CSV, a list or lines of JSON, and of what is known already', () => {
    writeFileSync(inFolder('crawl/sources.csv'), CSV);
    expect(ingest(['crawl', '--exclude', 'drafts', '--sources', 'crawl/sources.csv'])).toMatchObject({ status: 0 });
    expect(origins()).toEqual([
      ['crawl/a.txt', 'https://a.gov.cn/1?x=1', '甲市, 政府', '2026-03-01T08:30:00Z'],
      ['crawl/b.txt', 'https://a.gov.cn/2', null, null],
      ['crawl/old/c.txt', null, null, null],
    ]);
    const noted = { path: 'old/c.txt', url: 'https://a.gov.cn/3' };
    for (const [name, text] of [
      ['crawl/list.json', JSON.stringify([noted])],
      ['crawl/lines.jsonl', `${JSON.stringify({ ...noted, fetchedAt: '2026-03-02' })}\n`],
    ] as const) {
      writeFileSync(inFolder(name), text);
      expect(ingest(['crawl/old', '--sources', name])).toMatchObject({ status: 0 });
    }
    expect(origins()[2]).toEqual(['crawl/old/c.txt', 'https://a.gov.cn/3', null, '2026-03-02']);
    const [measure] = JSON.parse(planExtract(folder, ['measures', '--document', 'crawl/a.txt', '--json']).stdout);
    expect(measure).toMatchObject({ url: 'https://a.gov.cn/1?x=1' });
    const exported = planExtract(folder, ['export', '--format', 'jsonl']).stdout.split('\n')[0] ?? '';
    expect(JSON.parse(exported).source).toMatchObject({ publisher: '甲市, 政府' });
    planExtract(folder, ['load', '-', '--db', 'loaded.db'], { input: exported });
    expect(planExtract(folder, ['export', '--format', 'jsonl', '--db', 'loaded.db']).stdout).toBe(`${exported}\n`);
  });

  it('is kept of JSON lines for map', () => {
    const line = { name: 'crawl/a.txt', url: 'https://a.gov.cn/1' };
    const { stdout } = planExtract(folder, ['map'], { input: JSON.stringify(line) });
    expect(JSON.parse(stdout).source).toMatchObject({
      path: 'crawl/a.txt',
      url: 'https://a.gov.cn/1',
      publisher: null,
    });
  });

  it.each([
    [
      'path,url,fetched_at\na.txt,u,soon\n',
      /s\.csv, row 2: fetched_at is neither a day nor a time.*: soon\..*\[bad-sources\]/,
    ],
    ['name,url\n,u\n', /s\.csv, row 2: It has no path/],
    ['{"path":"a"}\n{"path"', /s\.csv:2: It is no JSON/],
    ['[1]', /s\.csv, entry 1: It is no object/],
  ])('names what is wrong in %j, and where', (text, message) => {
    writeFileSync(inFolder('s.csv'), text);
    const { status, stderr } = ingest(['crawl', '--sources', 's.csv']);
    expect([status, stderr]).toEqual([1, expect.stringMatching(message)]);
  });
});
