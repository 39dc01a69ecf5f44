import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.js';
import { folderWithNotices, planExtract } from '../fixtures/command-line.js';

let database: string;
let folder: string;
beforeAll(() => {
  folder = folderWithNotices(mkdtempSync(join(tmpdir(), 'plan-extract-')));
  planExtract(folder, ['ingest', 'seeds']);
  database = join(folder, 'out/plans.db');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (...words: readonly string[]) => planExtract(folder, words);
const rows = (...words: readonly string[]) => JSON.parse(run(...words, '--json').stdout);

describe('lists', () => {
  it('an indicator over places and years', () => {
    const found = rows('measures', '--indicator', '护理型床位占比', '--status', 'target', '--op', '>=');
    expect(found.map((m: Record<string, unknown>) => [m.region, m.year, m.scope, m.value, m.unit, m.quote])).toEqual([
      ['江苏省', 2015, '全省', 30, '%', '30%以上'],
      ['镇江市', 2018, null, 55, '%', '55%以上'],
      ['常州市', 2020, null, 62, '%', '62%以上'],
      ['常州市', 2020, '各辖市区', 62, '%', '62%以上'],
    ]);
  });

  it.each([
    ['a region with what lies in it', ['--region', '江苏'], ['江苏省', '镇江市', '常州市']],
    ['a city by its short name', ['--region', '镇江'], ['镇江市']],
    ['a region by its code', ['--region', '3204'], ['常州市']],
    ['a province by its code, with what lies in it', ['--region', '320000'], ['江苏省', '镇江市', '常州市']],
    ['one level of a region', ['--region', '江苏省', '--level', '省'], ['江苏省']],
    ['years', ['--year', '2014-2015'], ['山东省', '江苏省']],
    ['a plan', ['--document', '湖北'], ['湖北省']],
    ['a kind', ['--kind', '发展规划'], ['湖北省']],
  ])('documents of %s', (_, filter, regions) => {
    expect(rows('documents', ...filter).map((d: { region: string }) => d.region)).toEqual(regions);
  });

  it('what is due before a day, in its order', () => {
    const found = rows('deadlines', '--before', '2015-07-01', '--region', '江苏');
    expect(found.map((d: { to_date: string }) => d.to_date)).toEqual(['2015-03-31', '2015-06-30']);
  });

  it('what is overdue, due soon and later on a day', () => {
    const found = rows(
      'deadlines',
      '--region',
      '江苏',
      '--year',
      '2015',
      '--on',
      '2015-06-10',
      '--before',
      '2016-01-02',
    );
    const marks = found.map((d: Record<string, unknown>) => [d.to_date, d.standing, d.days_left]);
    for (const mark of [
      ['2015-03-31', 'overdue', -71],
      ['2015-06-30', 'due soon', 20],
      ['2015-12-31', 'later', 204],
    ])
      expect(marks).toContainEqual(mark);
    expect(run('deadlines', '--on', '--limit', '1').stderr).toMatch(/counted from today, \d{4}-\d{2}-\d{2}; --on DAY/);
    expect(run('deadlines', '--on', '2015-02-30').stderr).toMatch(/Write a day that there is/);
  });

  it('what an aim is due by, and whether the text says so', () => {
    const found = rows('measures', '--region', '江苏', '--status', 'target', '--due-before', '2016-01-01');
    const said = (by: string) => found.filter((m: { until_by: string }) => m.until_by === by);
    expect(new Set(said('due').map((m: { due: string | null; until: string }) => m.due === m.until))).toEqual(
      new Set([true]),
    );
    expect(said('period').length).toBeGreaterThan(0);
    expect(said('period').every((m: Record<string, unknown>) => m.due === null && m.until === m.period_end)).toBe(true);
  });

  it('values within bounds', () => {
    const found = rows('measures', '--unit', '%', '--min', '50', '--max', '55', '--region', '镇江');
    expect(found.every(({ value }: { value: number }) => value >= 50 && value <= 55)).toBe(true);
    expect(found.length).toBeGreaterThan(0);
  });

  it('who has how much to do, and what', () => {
    const [most] = rows('units', '--limit', '1');
    expect(rows('units', most.unit, '--region', most.region, '--level', most.region_level)).toHaveLength(
      most.executor + most.responsible + most.lead,
    );
  });

  it('which policies are cited by whom', () => {
    const [first] = rows('references', '--sort', 'documents:desc', '--limit', '1');
    expect(first.documents).toBe(2);
    const regions = rows('references', first.cited_title).map((r: { region: string }) => r.region);
    expect(new Set(regions)).toEqual(new Set(['江苏省', '山东省']));
  });

  it('tasks with what stands in them side by side', () => {
    const [task] = rows('tasks', '--contains', '114个老年人助餐点');
    expect(task.measures).toMatch(/114个; .*25个/);
  });

  it('CSV that a spreadsheet opens, with every column', () => {
    const { stdout } = run('measures', '--indicator', '护理型床位占比', '--csv');
    expect(stdout.startsWith('\ufefftitle,region,')).toBe(true);
    expect(stdout.split('\r\n')[1]).toContain('2015年全省民政工作要点,江苏省,');
  });

  it('a table of no more rows than asked for, saying how many there are', () => {
    const { stdout, stderr } = run('measures', '--limit', '3');
    expect(stdout.trimEnd().split('\n')).toHaveLength(4);
    expect(stderr).toMatch(/^3 of 2\d\d rows shown; --limit 0 shows all\.\n$/);
  });
});

describe('search', () => {
  it('marks the words in their sentence, with section and document', () => {
    const { status, stdout } = run('search', '床位', '--region', '镇江');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^镇江市 2018 2018年全市民政工作要点 › .+ {2}\(seeds\/003_.+\)\n {4}.*⟦床位⟧/);
  });

  it('takes a phrase apart that stands nowhere, and says so', () => {
    const { stdout, stderr } = run('search', '养老床位护理标准');
    expect(stderr).toMatch(/^As it stands it is nowhere; searched for 养老床位 \+ 护理 \+ 标准/);
    expect(stdout).not.toContain('⟦养老床位护理标准⟧');
    expect(run('search', '"养老床位护理标准"').stdout).toBe('');
  });

  it('gives places for machines', () => {
    const { stdout } = run('search', '低保', '--json', '--limit', '0');
    const { hits, documents } = JSON.parse(stdout);
    expect(documents).toBe(4);
    for (const { text, span_start, marks } of hits)
      for (const { start, end } of marks) expect(text.slice(start - span_start, end - span_start)).toBe('低保');
    expect(run('search', '低保', '--csv').stdout).toContain('⟦低保⟧');
  });
});

it('show gives a plan as a tree with what was found under each heading', () => {
  const { status, stdout } = run('show', '镇江');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^2018年全市民政工作要点\n镇江市 工作要点 2018-01-01 to 2018-12-31\n/);
  expect(stdout).toMatch(/\n {2}10\.加快推进医养融合发展\n {4}= 护理型床位占比 55%以上/);
  expect(run('show', '镇江', '--tasks').stdout).toMatch(/· .*确保护理型床位/);
  expect(run('show', '2018年全市民政要点').stderr).toMatch(/Did you mean 2018年全市民政工作要点/);
});

it('keywords are words that stand in this plan and in few others', () => {
  const found: { word: string; times: number; documents: number }[] = rows('keywords', '镇江', '--limit', '10');
  expect(found[0]).toMatchObject({ word: '我市', times: 4, documents: 1 });
  expect(found.every(({ documents }) => documents <= 3)).toBe(true);
  expect(found.map(({ word }) => word)).not.toContain('民政');
});

/** What is kept beside the records, for the program's own use. */
const UNDESCRIBED = ['document_paths', 'inferences'];

it('metadata says of every table, view and column what it holds', () => {
  const { databases } = JSON.parse(run('metadata').stdout);
  const db = openSqlite(database, { readonly: true });
  onTestFinished(() => void db.close());
  const { tables } = databases.plans;
  for (const view of db.prepare("SELECT name FROM sqlite_schema WHERE type = 'view'").pluck().all()) {
    if (UNDESCRIBED.includes(String(view))) continue;
    const columns = (db.pragma(`table_info(${view})`) as { name: string }[]).map(({ name }) => name);
    expect([view, Object.keys(tables[String(view)].columns).sort()]).toEqual([view, columns.sort()]);
  }
  expect(tables.measures.columns.value).toBe('the figure');
});

describe('what cannot be answered is told', () => {
  it.each([
    [
      ['measures', '--indicator', '护理床位占比'],
      1,
      /No plan in .+ has the indicator 护理床位占比\. Did you mean 护理型床位占比/,
    ],
    [['measures', '--region', '江书省'], 1, /has the region 江书省\. Did you mean 江苏省/],
    [['measures', '--region', '9999'], 1, /has the region code 9999\./],
    [['units', '财政局门'], 1, /has the responsible unit 财政局门\./],
    [['references', '社会救助暂行方法'], 1, /has the policy 社会救助暂行方法\. Did you mean 社会救助暂行办法/],
    [['search', '低保', '--region', '广东'], 1, /has the region 广东/],
    [['documents', '--document', '民政工作要点'], 1, /3 documents are called so/],
    [['measures', '--region', '江苏', '--year', '2009'], 0, /^Nothing in .+ fits\.\n$/],
    [['search', '没有这个词'], 0, /Nothing found\.\n$/],
    [['measures', '--year', 'abc'], 2, /'--year <year>' argument 'abc' is invalid.+2015-2020/],
    [['documents', '--year', '2020-2015'], 2, /2020 is after 2015/],
    [['deadlines', '--before', '2015-13-01'], 2, /'2015-13-01' is invalid.+as 2015-07-01/],
    [['deadlines', '--before', '2015-02-30'], 2, /a day that there is/],
    [['deadlines', '--after', '2016-01-01', '--before', '2015-01-01'], 2, /nothing is between/],
    [['measures', '--op', '≧'], 2, /Allowed choices are >=/],
    [['measures', '--min', '5', '--max', '3'], 2, /--min 5 is above --max 3/],
    [['measures', '--sort', 'valu'], 2, /no column "valu".+Did you mean value/],
    [['measures', '--limit', 'many'], 2, /whole number/],
    [['search', '、'], 2, /nothing to search for/],
    [['documents', '--db', 'none.db'], 1, /There is no database none\.db\. Make it with plan-extract ingest/],
  ])('%j', (words, status, message) => {
    const outcome = run(...words);
    expect(outcome.stderr).toMatch(message);
    expect([outcome.status, outcome.stdout]).toEqual([status, '']);
  });

  it('while another program is writing, readers read on', () => {
    const db = openSqlite(database);
    onTestFinished(() => void db.close());
    db.exec('BEGIN IMMEDIATE');
    expect(run('documents').status).toBe(0);
    db.exec('ROLLBACK; BEGIN EXCLUSIVE');
    const { status, stderr } = run('documents');
    expect([status, stderr]).toEqual([1, expect.stringMatching(/locked by another program.*try again/)]);
    db.exec('ROLLBACK');
  });

  it('a file that is no database', () => {
    writeFileSync(join(folder, 'notes.db'), '一'.repeat(1000));
    expect(run('search', '低保', '--db', 'notes.db').stderr).toMatch(/notes\.db is not an SQLite database/);
  });
});
