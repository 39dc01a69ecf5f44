import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { chosenHeads, headIn, heading } from '../../src/cli/language/headings.js';
import { EXPORT_TABLES } from '../../src/export/tables/record-tables.js';
import { folderWithNotices, planExtract } from '../fixtures/command-line.js';
import { lastingFolder } from '../fixtures/scratch.js';

const headOf = (csv: string): string => csv.replace(/^\ufeff/, '').split('\r\n')[0] ?? '';

describe('--headings zh', () => {
  let folder = '';
  beforeAll(() => {
    folder = folderWithNotices(lastingFolder());
    planExtract(folder, ['ingest', 'seeds']);
  });
  const run = (...words: readonly string[]) => planExtract(folder, words);

  it.each([
    [['measures', '--csv']],
    [['compare', '护理型床位占比', '--csv', '--against', 'parent']],
    [['panel', '护理型床位占比']],
    [['outcome', '--csv']],
    [['diff', '--series', '常州市', '--all', '--csv']],
    [['search', '养老', '--csv']],
    [['search', '养老', '--by', 'plan', '--csv']],
    [['keywords', '2020年', '--csv']],
    [['units', '--csv']],
    [['documents', '--csv']],
    [['deadlines', '--csv', '--on', '2015-06-01']],
    [['references', '--csv']],
  ])('%j has no English head', (words) => {
    const { stdout, status } = run(...words, '--headings', 'zh');
    expect(status).toBe(0);
    expect(
      headOf(stdout)
        .split(',')
        .filter((head) => /[a-z]{2}/.test(head)),
    ).toEqual([]);
    expect(headOf(run(...words).stdout)).toMatch(/[a-z]{2}/);
  });

  it('holds for an export to csv, and its description goes by the same names', () => {
    expect(run('export', '--format', 'csv', '--output', 'plans', '--headings', 'zh').status).toBe(0);
    const head = headOf(readFileSync(join(folder, 'plans/measures.csv'), 'utf8')).split(',');
    expect(head.slice(0, 6)).toEqual(['文件标题', '地区', '年份', '原文', '对象', '指标']);
    const { resources } = JSON.parse(readFileSync(join(folder, 'plans/datapackage.json'), 'utf8'));
    const { schema } = resources.find(({ name }: { name: string }) => name === 'measures');
    expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(head);
    expect(schema.foreignKeys[0].fields).toEqual(['文件编号']);
  });

  it('is for csv and xlsx alone', () => {
    expect(run('export', '--format', 'jsonl', '--headings', 'zh')).toMatchObject({ status: 2 });
  });

  it('knows every column of an export', () => {
    headIn('zh');
    const names = EXPORT_TABLES.flatMap(({ columns }) => columns.map(({ name }) => name));
    expect(names.filter((name) => heading(name) === name)).toEqual([]);
    expect(heading('地区生产总值增长_low')).toBe('地区生产总值增长_下限');
    headIn('en');
    expect(chosenHeads()).toEqual({});
    expect(heading('value')).toBe('value');
  });
});
