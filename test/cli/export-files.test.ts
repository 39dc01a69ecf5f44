import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.js';
import { folderWithNotices, planExtract } from '../fixtures/command-line.js';

let folder: string;
const exportTo = (format: string, output: string) =>
  planExtract(folder, ['export', '--format', format, '--output', output, '--quiet']);
const spoil = (): void => {
  const db = openSqlite(join(folder, 'out/plans.db'));
  db.exec(
    "UPDATE kept_measures SET status = '?' WHERE (document, position) = (SELECT document, position FROM kept_measures ORDER BY document DESC, position DESC LIMIT 1)",
  );
  db.close();
};

beforeEach(() => {
  folder = folderWithNotices();
  planExtract(folder, ['ingest', 'seeds/003_0ca336225dd744dd.txt']);
});

const QUIET = { status: 0, stdout: '', stderr: '' };

describe('plan-extract export to a folder', () => {
  it('makes the folder, and replaces what it wrote there before', () => {
    expect(exportTo('csv', 'new/tables')).toEqual(QUIET);
    const names = readdirSync(join(folder, 'new/tables'));
    expect(names).toEqual(expect.arrayContaining(['measures.csv', 'datapackage.json']));
    const whole = readFileSync(join(folder, 'new/tables/measures.csv'), 'utf8');
    writeFileSync(join(folder, 'new/tables/measures.csv'), 'old');
    expect(exportTo('csv', 'new/tables')).toEqual(QUIET);
    expect(readFileSync(join(folder, 'new/tables/measures.csv'), 'utf8')).toBe(whole);
    expect(readdirSync(join(folder, 'new/tables'))).toEqual(names);
  });

  it('leaves other files in it alone, and says so', () => {
    mkdirSync(join(folder, 'mine'));
    writeFileSync(join(folder, 'mine/notes.txt'), 'mine');
    const { status, stderr } = exportTo('brat', 'mine');
    expect(status).toBe(0);
    expect(stderr).toBe('plan-extract: The folder mine held other files, which are as they were: notes.txt.\n');
    expect(readFileSync(join(folder, 'mine/notes.txt'), 'utf8')).toBe('mine');
    expect(readdirSync(join(folder, 'mine')).filter((name) => name.endsWith('.ann'))).toEqual([
      '003_0ca336225dd744dd.ann',
    ]);
  });

  it('writes where a link leads, and leaves the link', () => {
    mkdirSync(join(folder, 'disk/tables'), { recursive: true });
    writeFileSync(join(folder, 'disk/plans.xlsx'), 'old');
    symlinkSync('disk/tables', join(folder, 'tables'));
    symlinkSync('disk/plans.xlsx', join(folder, 'plans.xlsx'));
    for (let run = 0; run < 2; run++) {
      expect(exportTo('csv', 'tables')).toEqual(QUIET);
      expect(exportTo('xlsx', 'plans.xlsx')).toEqual(QUIET);
      for (const link of ['tables', 'plans.xlsx'])
        expect([run, link, lstatSync(join(folder, link)).isSymbolicLink()]).toEqual([run, link, true]);
    }
    expect(readdirSync(join(folder, 'disk/tables'))).toContain('measures.csv');
    expect(readFileSync(join(folder, 'disk/plans.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(join(folder, 'disk')).sort()).toEqual(['plans.xlsx', 'tables']);
  });

  it('gives the folder back that a run was replacing when it was killed', () => {
    exportTo('csv', 'tables');
    // No process has this number: it is beyond what systems give.
    mkdirSync(join(folder, '.tables.99999999.part'));
    renameSync(join(folder, 'tables'), join(folder, '.tables.99999999.part/old'));
    spoil();
    expect(exportTo('csv', 'tables').status).toBe(1);
    expect(readdirSync(join(folder, 'tables'))).toContain('measures.csv');
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('changes nothing when it cannot be finished', () => {
    exportTo('csv', 'tables');
    const before = readFileSync(join(folder, 'tables/measures.csv'), 'utf8');
    spoil();
    const { status, stderr } = exportTo('csv', 'tables');
    expect([status, stderr]).toEqual([1, expect.stringMatching(/\[damaged-record\]/)]);
    expect(readFileSync(join(folder, 'tables/measures.csv'), 'utf8')).toBe(before);
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  });
});

const ASSIGNED = `青溪市2023年工作要点

一、提升服务
1.6月底前新建公园3个。（牵头单位：市住建局）
2.12月底前新建泵站2座。（牵头单位：市水务局）
`;

describe('plan-extract export to a workbook', () => {
  it('says what it wrote, and narrows its register as tasks does', async () => {
    writeFileSync(join(folder, 'assigned.txt'), ASSIGNED);
    planExtract(folder, ['ingest', 'assigned.txt', '--db', 'assigned.db']);
    const words = ['export', '--format', 'xlsx', '--output', 'a.xlsx', '--db', 'assigned.db'];
    expect(planExtract(folder, [...words, '--due-before', '2023-07-01', '--lang', 'zh'])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'plan-extract: 已写入 a.xlsx\n',
    });
    const { sheets } = await readXlsx(readFileSync(join(folder, 'a.xlsx')));
    const rowsOf = (sheet: string) => sheets.find(({ name }) => name === sheet)?.rows.slice(1) ?? [];
    expect(rowsOf('台账').map((row) => row[2])).toEqual(['市住建局']);
    expect(rowsOf('measures').length).toBe(2);
  });

  it('has a register to narrow in no other format', () => {
    const { status, stderr } = planExtract(folder, ['export', '--due-before', '2023-07-01']);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/register of xlsx.*\[wrong-usage\]/)]);
  });

  it('writes it whole or not at all', () => {
    expect(exportTo('xlsx', 'new/plans.xlsx')).toEqual(QUIET);
    const whole = readFileSync(join(folder, 'new/plans.xlsx'));
    expect(whole.subarray(0, 2).toString()).toBe('PK');
    spoil();
    expect(exportTo('xlsx', 'new/plans.xlsx').status).toBe(1);
    expect(readFileSync(join(folder, 'new/plans.xlsx')).equals(whole)).toBe(true);
    expect(readdirSync(join(folder, 'new'))).toEqual(['plans.xlsx']);
  });
});

it.each([
  ['csv', '-', 2, /csv is written to a folder, not to standard output\. Name a folder: --output plans/],
  ['xlsx', '-', 2, /xlsx is written to a file, not to standard output\. Name a file: --output plans\.xlsx/],
  ['csv', 'seeds/000_693441ef70e9baa8.txt', 1, /seeds\/000_693441ef70e9baa8\.txt cannot be written: .*ENOTDIR/],
  ['xlsx', 'seeds', 1, /seeds cannot be written/],
])('refuses %s to %s', (format, output, status, message) => {
  const outcome = exportTo(format, output);
  expect([outcome.status, outcome.stdout]).toEqual([status, '']);
  expect(outcome.stderr).toMatch(message);
  expect(readdirSync(folder).sort()).toEqual(['out', 'seeds']);
});
