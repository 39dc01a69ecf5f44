import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planExtract } from '../fixtures/command-line.js';
import { folderWithReports } from './reports.js';

let folder = '';
beforeAll(() => {
  folder = folderWithReports(mkdtempSync(join(tmpdir(), 'plan-extract-')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: readonly string[]) => planExtract(folder, ['compare', ...words]);
const json = (...words: readonly string[]) => JSON.parse(run(...words, '--json').stdout);
const GROWTH = ['地区生产总值增长', '--status', 'target'] as const;

describe('compare over regions', () => {
  it('gives low, middle and high of every value, its bound, and whether it is hard or soft', () => {
    const rows = json(...GROWTH, '--level', '省').values.map((row: Record<string, unknown>) =>
      [row.year, row.region, row.low, row.middle, row.high, row.bound, row.firmness, row.tier].join(' '),
    );
    expect(rows).toEqual([
      '2025 甘肃省 5.5 5.5  以上 hard base',
      '2025 青海省 4.5 4.75 5 区间 soft base',
      '2026 甘肃省 5 5 5 左右 soft base',
      '2026 甘肃省 5.5 5.5 5.5  soft stretch',
      '2026 青海省 4.5 4.5 4.5  plain base',
    ]);
  });

  it('tells a region whose plans do not say it from one without a plan', () => {
    const { without } = json(...GROWTH, '--level', '省', '--year', '2026');
    const of = (saying: string) =>
      without.filter((one: { saying: string }) => one.saying === saying).map((one: { region: string }) => one.region);
    expect(of('not stated')).toEqual(['宁夏回族自治区']);
    expect(of('no document')).toHaveLength(28);
    expect(of('no document')).toContain('四川省');
    expect(run(...GROWTH, '--level', '省', '--year', '2026').stdout).toContain('not stated (1): 宁夏回族自治区');
  });

  it('goes by the years of the values, and makes means of what stands for a region and year', () => {
    const { averages, values } = json(...GROWTH, '--level', '省', '--year', '2026', '--sort', 'value:desc');
    expect(values.map(({ value }: { value: number }) => value)).toEqual([5.5, 5, 4.5]);
    expect(averages).toMatchObject([{ year: 2026, count: 2, mean: 4.75, median: 4.75, least: 4.5, most: 5 }]);
    const results = json('地区生产总值增长', '--status', 'achieved', '--year', '2025', '--level', '省').values;
    expect(results.map((row: Record<string, unknown>) => [row.region, row.value, row.comparable].join(' '))).toEqual([
      '甘肃省 5.2 true',
      '青海省 4.4 true',
    ]);
  });

  it('sets units of one kind side by side', () => {
    const rows = json('粮食产量', '--status', 'target', '--year', '2026').values;
    expect(
      rows.map((row: Record<string, unknown>) =>
        [row.value, row.unit, row.middle, row.in_unit, row.comparable].join(' '),
      ),
    ).toEqual(['12600000 吨 12600000 吨 true', '2300000000 斤 1150000 吨 true']);
  });

  it('holds a city against its province and the nation', () => {
    const [row] = json(...GROWTH, '--level', '市', '--against', 'parent').values;
    expect(row).toMatchObject({ region: '兰州市', province_value: 5, above_province: 1, nation_value: null });
    expect(run(...GROWTH, '--level', '市', '--against', 'parent').stdout).toContain('≈5% (+1百分点)  no document');
  });

  it('weighs regions by another indicator', () => {
    const { averages } = json(...GROWTH, '--year', '2025', '--weight', '城镇新增就业');
    expect(averages[0].weighted).toEqual({ mean: 5.5, regions: 1 });
  });

  it('keeps to a set of documents: a pattern, or names in a file or on standard input', () => {
    writeFileSync(join(folder, 'set.txt'), '# of 2025\nreports/gansu-2025.txt\n');
    const regions = (set: string, input = '') =>
      JSON.parse(planExtract(folder, ['compare', ...GROWTH, '--among', set, '--json'], { input }).stdout).values.map(
        (row: { region: string; year: number }) => `${row.region} ${row.year}`,
      );
    expect(regions('reports/*-2025.txt')).toEqual(['甘肃省 2025', '青海省 2025']);
    expect(regions('set.txt')).toEqual(['甘肃省 2025']);
    expect(regions('-', 'reports/qinghai-2025.txt\n')).toEqual(['青海省 2025']);
    expect(run(...GROWTH, '--among', 'nowhere/*').stderr).toContain('No document in out/plans.db has a path that fits');
  });

  it('refuses an order that there is none of', () => {
    const { status, stderr } = run(...GROWTH, '--sort', 'colour');
    expect([status, stderr]).toEqual([2, expect.stringContaining('Write year, region or value')]);
  });
});
