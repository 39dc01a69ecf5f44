import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planExtract } from '../fixtures/command-line.js';

const CITIES = '南通 徐州 常州 扬州 镇江 泰州 盐城 淮安 宿迁'.split(' ');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-extract-'));
  mkdirSync(join(folder, 'notices'));
  for (const [at, city] of CITIES.entries()) {
    const lines = [
      `2024年${city}市政府工作报告`,
      '一、主要任务',
      // The last has lost its 万.
      `1.今年城镇新增就业${at === 8 ? '6' : `${4 + 0.3 * at}万`}人。`,
      ...(at === 0 ? ['2.全市新增养老床位500张，其中崇川区300张、通州区400张。'] : []),
    ];
    writeFileSync(join(folder, 'notices', `${city}.txt`), lines.join('\n'));
  }
  expect(planExtract(folder, ['ingest', 'notices']).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (...words: readonly string[]) => planExtract(folder, ['unusual', ...words]);

describe('unusual', () => {
  it('lists what is far from the rest with what it was compared with, then parts that do not sum', () => {
    expect(run().stdout.trimEnd().split('\n')).toEqual([
      '城镇新增就业  宿迁市  6人  target: the median is 8170 times this: is it in another unit?',
      '      “1.今年城镇新增就业6人” 2024年宿迁市政府工作报告',
      '      9 regions (市, 2024): median 4.9万人, 6人 to 6.1万人',
      '南通市  The parts add up to 700 张, the whole is given as 500 张.',
      '      “300张、通州区400张” 2024年南通市政府工作报告',
    ]);
  });

  it('says the same to machines, with the record that explain takes', () => {
    const rows = JSON.parse(run('--json').stdout);
    expect(rows.map(({ code, reason }: Record<string, string>) => `${code} ${reason}`)).toEqual([
      'unusual-value unit',
      'allocation-sum sum',
    ]);
    expect(rows[0]).toMatchObject({ region: '宿迁市', value: 6, unit: '人', compared_regions: 9, median: 49_000 });
    expect(planExtract(folder, ['explain', rows[0].id]).stdout).toContain('今年城镇新增就业6人');
  });

  it('asks about named indicators alone, and leaves out what filters leave out', () => {
    expect(run('城镇新增就业').stdout).not.toContain('南通市');
    const none = run('--level', '省');
    expect(none).toMatchObject({ status: 0, stdout: '' });
    expect(none.stderr).toContain('Nothing in out/plans.db is far from the rest.');
    expect(run('就业人口').stderr).toContain('[no-such-indicator]');
  });

  it('speaks Chinese', () => {
    const { stdout } = run('--lang', 'zh');
    expect(stdout).toContain('城镇新增就业  宿迁市  6人  目标：中位数是它的 8170 倍：单位是否不同？');
    expect(stdout).toContain('9 个地区（市，2024年）：中位数 4.9万人，6人 至 6.1万人');
    expect(run('--csv', '--headings', 'zh').stdout).toContain('单位可能不同');
  });
});
