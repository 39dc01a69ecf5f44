import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planExtract } from '../fixtures/command-line.js';
import { folderWithReports } from './reports.js';

let folder = '';
beforeAll(() => {
  folder = folderWithReports(mkdtempSync(join(tmpdir(), 'plan-extract-')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: readonly string[]) => planExtract(folder, ['check', ...words]);
const write = (name: string, ...lines: readonly string[]): string => {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  return name;
};
const verdicts = (...words: readonly string[]): string[] =>
  JSON.parse(run(...words, '--json').stdout).cells.map((cell: Record<string, unknown>) =>
    [cell.row, cell.verdict, cell.note ?? ''].join(' ').trim(),
  );

const LONG = [
  '地区,年份,指标,数值,单位',
  '甘肃,2025,地区生产总值增长,5.5,%',
  '甘肃,2026,地区生产总值增长,6,%',
  '甘肃省,2026,城镇新增就业,31,万人',
  '620000,2026,粮食产量,252,亿斤',
  '青海省,2025,地区生产总值增长,4.5%-5%,',
  '青海省,2026,城镇新增就业,6万人,',
  '宁夏,2026,地区生产总值增长,—,',
  '四川省,2026,地区生产总值增长,5.5,%',
];

describe('check', () => {
  it('says of each cell whether it agrees, differs, is not in the notice, or has no notice', () => {
    expect(verdicts(write('long.csv', ...LONG))).toEqual([
      '2 agrees',
      '3 differs',
      '4 agrees',
      '5 agrees',
      '6 agrees',
      '7 not in the notice',
      '8 agrees',
      '9 no notice',
    ]);
  });

  it('gives the quote of what differs, the rate of agreement and Cohen’s κ', () => {
    const { stdout } = run(write('long.csv', ...LONG));
    expect(stdout).toContain(
      '8 cells: 1 differs, 1 not in the notice, 1 no notice, 5 agrees; agreement 71.43% of 7 cells',
    );
    expect(stdout).toMatch(/3 {2}甘肃 +2026 {2}地区生产总值增长 +6 +≈5% {2}differs\n +“[^”]*5%左右/);
  });

  it('knows a turned bound, a figure ten times too large and one of another year', () => {
    const file = write(
      'planted.csv',
      '省份,年度,指标,目标值,限定',
      '甘肃省,2025,城镇新增就业,30万人,以上',
      '甘肃省,2025,城镇新增就业,30万人,以内',
      '甘肃省,2025,城镇新增就业,300万人,以上',
      '甘肃省,2025,城镇新增就业,31万人,以上',
    );
    expect(verdicts(file)).toEqual(['2 agrees', '3 differs bound otherwise', '4 differs', '5 differs']);
  });

  it('says that a bare figure was taken for one in 万', () => {
    expect(verdicts(write('bare.csv', '地区,年份,指标,数值', '甘肃,2026,城镇新增就业,31'))).toEqual(['2 agrees in 万']);
  });

  it('reads a table with a column an indicator, and columns under other names', () => {
    const wide = write('wide.csv', '省,年,地区生产总值增长(%),城镇新增就业(万人)', '甘肃,2026,5,30', '青海,2026,4.5,');
    expect(verdicts(wide)).toEqual(['2 agrees', '2 differs', '3 agrees', '3 agrees']);
    const named = write('named.csv', '地名,哪年,什么,多少', '甘肃,2026,地区生产总值增长,5');
    expect(run(named).stderr).toContain('--columns region=');
    expect(verdicts(named, '--columns', 'region=地名,year=哪年,indicator=什么,value=多少')).toEqual(['2 agrees']);
  });

  it('writes the table back, as a workbook that can be checked again', () => {
    run(write('long.csv', ...LONG), '--output', 'checked.csv');
    const rows: Record<string, string>[] = parse(readFileSync(join(folder, 'checked.csv')), {
      columns: true,
      bom: true,
    });
    expect(rows[1]).toMatchObject({
      地区: '甘肃',
      数值: '6',
      verdict: 'differs',
      notice_value: '≈5%',
      path: 'reports/gansu-2026.txt',
    });
    run('long.csv', '--output', 'checked.xlsx');
    expect(verdicts('checked.xlsx')).toEqual(verdicts('long.csv'));
  });

  it('words what it adds in Chinese, and nothing of the table itself', () => {
    const file = write(
      'noted.csv',
      '地区,年份,指标,数值,备注,结论,status,verdict',
      '甘肃,2026,地区生产总值增长,6,lead,待核,target,same',
    );
    run(file, '--output', 'noted.checked.csv', '--headings', 'zh');
    const [head, row] = parse(readFileSync(join(folder, 'noted.checked.csv')), { bom: true }) as string[][];
    expect(head?.slice(0, 11).join()).toBe('地区,年份,指标,数值,备注,结论,status,verdict,结论_2,备注_2,文件数值');
    expect(row?.slice(0, 11).join()).toBe('甘肃,2026,地区生产总值增长,6,lead,待核,target,same,不一致,,≈5%');
    expect(head?.length).toBe(new Set(head).size);
    const wide = write('wide.csv', '省,年,地区生产总值增长(%),城镇新增就业(万人)', '甘肃,2026,5,30');
    run(wide, '--output', 'wide.checked.csv', '--headings', 'zh');
    const [heads = []] = parse(readFileSync(join(folder, 'wide.checked.csv')), { bom: true }) as string[][];
    expect(heads.slice(4, 7)).toEqual(['地区生产总值增长_结论', '地区生产总值增长_备注', '地区生产总值增长_文件数值']);
  });

  it('tells of indicators that no plan has, and of cells that are no figures', () => {
    const { status, stderr } = run(
      write('odd.csv', '地区,年份,指标,数值', '甘肃,2026,地区生产总值增涨,5', '甘肃,2026,城镇新增就业,很多'),
    );
    expect([status, stderr]).toEqual([1, expect.stringContaining('Did you mean 地区生产总值增长?')]);
    expect(stderr).toContain('row 3: “很多” is no figure');
  });

  it('reads standard input', () => {
    const { stdout } = planExtract(folder, ['check', '-'], { input: LONG.join('\n') });
    expect(stdout).toContain('8 cells');
  });
});
