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

const run = (...words: readonly string[]) => planExtract(folder, words);

describe('diff --series', () => {
  it('says what became of the aims of a region from plan to plan', () => {
    const rows = JSON.parse(run('diff', '--series', '甘肃', '--all', '--json').stdout);
    const told = rows
      .filter(({ year }: { year: number }) => year === 2026)
      .map((row: Record<string, unknown>) => [row.indicator, row.middle, row.change].join(' '));
    expect(told).toEqual(
      expect.arrayContaining([
        '地区生产总值增长 5 lowered',
        '城镇新增就业 310000 raised',
        '粮食产量 12600000 raised',
        '居民消费价格涨幅  dropped',
      ]),
    );
  });

  it('is a table with a year a column, and tells of words that make the same figure softer', () => {
    const { stdout } = run('diff', '--series', '青海省', '--all');
    expect(stdout).toMatch(/^indicator +2025 +2026$/m);
    expect(stdout).toMatch(/^地区生产总值增长 +4\.5–5% +4\.5% ↓$/m);
    expect(stdout).toMatch(/^粮食产量.* +23亿斤 \+$/m);
    expect(stdout).toMatch(/^城镇新增就业 +≈6万人 +dropped −$/m);
  });

  it('needs two plans, or a region that there are plans of', () => {
    expect(run('diff', '甘肃').status).toBe(2);
    expect(run('diff', '--series', '四川省').stderr).toMatch(/region 四川省|is for 四川省/);
  });
});

describe('search over plans', () => {
  it('says which plans mention it and which do not, with the first sentence', () => {
    const { stdout } = run('search', '低空经济', '--by', 'plan');
    expect(stdout).toContain('低空经济: 2 of 6 plans mention it, 4 do not');
    expect(stdout).toMatch(/兰州市 +2026 +2026年兰州市政府工作报告 +1 +加快发展低空经济。/);
    expect(stdout).toMatch(/not mentioned \(4\): .*2025年甘肃省政府工作报告/);
  });

  it('counts, and lists files', () => {
    expect(run('search', '低空经济', '--count').stdout).toBe('2 mentions in 2 of 6 plans\n');
    expect(run('search', '低空经济', '--files', '--level', '省').stdout).toBe('reports/ningxia-2026.txt\n');
    const { documents } = JSON.parse(run('search', '低空经济', '--by', 'plan', '--json').stdout);
    expect(documents).toHaveLength(6);
  });

  it('finds regular expressions, and says when one is none', () => {
    expect(run('search', '--regex', '(?:力争|确保)[^，。]*').stdout).toContain('⟦确保城镇新增就业7万人⟧');
    const wrong = run('search', '--regex', '低空(');
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('is no regular expression')]);
  });
});
