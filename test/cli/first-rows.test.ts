import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planExtract } from '../fixtures/command-line.js';

const PLANS = 72;
const CITIES = '南通 徐州 常州 扬州 镇江 泰州'.split(' ');

/** A plan of a city, later ones for earlier years, with more deadlines than a page; every third names neither unit nor value. */
function plan(at: number): string {
  const city = `${CITIES[at % CITIES.length]}市`;
  const year = 2024 - (at % 7);
  const deadlines = Array.from({ length: 15 }, (_, i) => {
    const day = `${1 + ((at * 5 + i * 7) % 12)}月${1 + ((at * 3 + i) % 28)}日`;
    return `${i + 1}.${day}前完成第${i + 1}批农村道路整修。`;
  });
  const more = at % 3 === 0 ? [] : [`16.新增养老床位${100 + at}张。（责任单位：${city}民政局）`];
  return [`${city}人民政府${year}年民生实事工作要点`, '一、主要任务', ...deadlines, ...more].join('\n');
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-extract-'));
  mkdirSync(join(folder, 'plans'));
  for (let at = 0; at < PLANS; at++) writeFileSync(join(folder, 'plans', `${(at * 37) % PLANS}.txt`), plan(at));
  expect(planExtract(folder, ['ingest', 'plans', '--quiet']).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const list = (words: string) => {
  const { stdout, stderr } = planExtract(folder, [...words.split(' '), '--json']);
  return { rows: JSON.parse(stdout) as unknown[], stderr };
};

describe('the first rows of a list', () => {
  it.each([
    'measures',
    'measures --region 镇江',
    'measures --min 160',
    'measures --sort value:desc',
    'measures --sort region:desc',
    'tasks',
    'tasks --year 2021 --contains 床位',
    'deadlines',
    'deadlines --sort to_date:desc',
    'deadlines --region 常州市 --after 2024-06-01',
    'units --role responsible',
    'documents',
  ])('of %s are those that the whole list begins with, and all are counted', (words) => {
    const all = list(words).rows;
    expect(all.length).toBeGreaterThan(4);
    for (const most of [1, 4, 30]) {
      const { rows, stderr } = list(`${words} --limit ${most}`);
      expect(rows).toEqual(all.slice(0, most));
      if (all.length > most) expect(stderr).toContain(`${most} of ${all.length} rows shown`);
    }
  });

  it('are asked of more than a thousand deadlines', () => {
    expect(list('deadlines').rows.length).toBeGreaterThan(1001);
  });
});
