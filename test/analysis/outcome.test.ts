import { mkdtempSync, rmSync } from 'node:fs';
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

const run = (...words: readonly string[]) => planExtract(folder, ['outcome', ...words]);
const told = (...words: readonly string[]): string[] =>
  JSON.parse(run(...words, '--json').stdout).map((row: Record<string, unknown>) =>
    [row.region, row.indicator, row.aim_quote, row.result_quote, row.difference, row.verdict].join(' '),
  );

describe('outcome', () => {
  it('sets the aims of a year beside what the next report tells of it', () => {
    expect(told('--region', '甘肃', '--year', '2025')).toEqual(
      expect.arrayContaining([
        '甘肃省 地区生产总值增长 5.5%以上 5.2% -0.3 missed',
        '甘肃省 城镇新增就业 30万人以上 31.4万人 14000 met',
        '甘肃省 粮食产量 1250万吨以上 1270万吨 200000 met',
        '甘肃省 居民消费价格涨幅 2%左右   not reported',
      ]),
    );
  });

  it('holds a result against the low end of a range, for all regions', () => {
    expect(told('地区生产总值增长', '--year', '2025')).toContain('青海省 地区生产总值增长 4.5%—5% 4.4% -0.1 missed');
  });

  it('says where there is no report yet', () => {
    expect(told('城镇新增就业', '--year', '2026', '--level', '市')).toEqual(['兰州市 城镇新增就业 7万人   no report']);
  });

  it('prints both quotes, and can keep to one verdict', () => {
    const { stdout } = run('--year', '2025', '--verdict', 'missed');
    expect(stdout).toContain('2 aims: 2 missed');
    expect(stdout).toMatch(
      /aim “[^”]*5\.5%以上[^”]*” 2025年甘肃省政府工作报告\n +result “[^”]*5\.2%[^”]*” 2026年甘肃省政府工作报告/,
    );
  });
});
