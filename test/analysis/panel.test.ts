import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planExtract } from '../fixtures/command-line.js';
import { folderWithReports } from './reports.js';

let folder = '';
beforeAll(() => {
  folder = folderWithReports(mkdtempSync(join(tmpdir(), 'plan-extract-')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: readonly string[]) => planExtract(folder, ['panel', ...words]);
const table = (file: string): Record<string, string>[] =>
  parse(readFileSync(join(folder, file)), { columns: true, bom: true });

describe('panel', () => {
  it('has a row a region and year, and for each indicator what its plans say', () => {
    expect(run('地区生产总值增长', '粮食产量', '--level', '省', '--year', '2026', '--output', 'panel.csv').status).toBe(
      0,
    );
    const rows = table('panel.csv');
    expect(rows).toHaveLength(31);
    expect(rows.find(({ region }) => region === '甘肃省')).toMatchObject({
      code: '620000',
      year: '2026',
      地区生产总值增长_low: '5',
      地区生产总值增长_high: '5',
      地区生产总值增长_bound: '左右',
      地区生产总值增长_hard: 'soft',
      地区生产总值增长_stretch: '5.5',
      地区生产总值增长_status: 'stated',
      粮食产量_low: '12600000',
      粮食产量_unit: '吨',
    });
    const status = (place: string) => rows.find(({ region }) => region === place)?.地区生产总值增长_status;
    expect([status('宁夏回族自治区'), status('四川省')]).toEqual(['not stated', 'no document']);
  });

  it('lays a codebook beside it that names every column', () => {
    run('地区生产总值增长', '--year', '2026', '--output', 'one.csv');
    const [columns, guide] = [Object.keys(table('one.csv')[0] ?? {}), table('one.codebook.csv')];
    expect(guide.map(({ column }) => column)).toEqual(columns);
    expect(guide.find(({ column }) => column === '地区生产总值增长_low')).toMatchObject({
      unit: '%',
      stated: '3',
      not_stated: '1',
    });
  });

  it('takes indicators from a file, and says which of them no plan has', () => {
    writeFileSync(join(folder, 'list.txt'), '城镇新增就业\n地区生产总值增涨\n');
    const { status, stderr } = run('--indicators-from', 'list.txt');
    expect([status, stderr]).toEqual([1, expect.stringContaining('Did you mean 地区生产总值增长?')]);
  });

  it('gives results as well, each with the record that explain takes', () => {
    const { rows } = JSON.parse(
      run('城镇新增就业', '--status', 'achieved', '--year', '2025', '--format', 'json').stdout,
    );
    const cell = rows.find((row: { region: string }) => row.region === '甘肃省').indicators.城镇新增就业;
    expect(cell).toMatchObject({ low: 314_000, high: 314_000, hard: null, quote: '31.4万人' });
    expect(planExtract(folder, ['explain', cell.source]).stdout).toContain('31.4万人');
  });

  it('shows figures in a workbook as people write them, and keeps them numbers', () => {
    expect(run('城镇新增就业', '--year', '2026', '--format', 'xlsx', '--output', 'panel.xlsx').status).toBe(0);
    const parts = unzipSync(readFileSync(join(folder, 'panel.xlsx')));
    const text = (name: string): string => Buffer.from(parts[name] ?? []).toString();
    const style = /<c r="F\d+" s="(?<style>\d+)"><v>310000<\/v>/.exec(text('xl/worksheets/sheet1.xml'))?.groups?.style;
    const formats = [...text('xl/styles.xml').matchAll(/<xf numFmtId="(\d+)"[^>]*applyNumberFormat/g)].map(
      ([, id]) => id,
    );
    expect(text('xl/styles.xml')).toContain(`numFmtId="${formats[Number(style)]}" formatCode="0!.0,&quot;万&quot;"`);
    expect(text('xl/workbook.xml')).toContain('name="codebook"');
  });
});
