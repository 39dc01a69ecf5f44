import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { headIn, heading } from '../../src/cli/language/headings.js';
import { MARKS } from '../../src/cli/marked-rows.js';
import { EXPORT_TABLES } from '../../src/export/tables/record-tables.js';
import { openLibrary } from '../../src/store/index.js';
import { VIEWS } from '../../src/store/views.js';
import { folderWithNotices, planExtract } from '../fixtures/command-line.js';
import { lastingFolder } from '../fixtures/scratch.js';

const headOf = (csv: string): string => csv.replace(/^\ufeff/, '').split('\r\n')[0] ?? '';

const twiceIn = (heads: readonly string[]): readonly string[] => heads.filter((head, i) => heads.indexOf(head) < i);

/** A notice that is odd in ways that are remarked on. */
const ODD = `青溪市2023年工作要点

一、提升服务
1.新建公园3个（市住建局牵头，各区配合）。（
三、夯实基础
2.13月底前完成改造，达到以上。
3.2月30日前会同市财政局完成检查12次。
`;

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
    [['unusual', '--csv']],
    [['diff', '--series', '常州市', '--all', '--csv']],
    [['search', '养老', '--csv']],
    [['search', '养老', '--by', 'plan', '--csv']],
    [['keywords', '2020年', '--csv']],
    [['units', '--csv']],
    [['documents', '--csv']],
    [['deadlines', '--csv', '--on', '2015-06-01']],
    [['references', '--csv']],
  ])('%j has no English head, and no head twice', (words) => {
    const { stdout, status } = run(...words, '--headings', 'zh');
    expect(status).toBe(0);
    expect(twiceIn(headOf(stdout).split(','))).toEqual([]);
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

  /** The cells of a CSV file that hold an English word, without those of columns for programs and the words of notices. */
  const englishIn = (csv: string): readonly string[] => {
    const [head = [], ...rows] = parse(csv, { bom: true }) as readonly (readonly string[])[];
    const forPrograms = new Set([
      '原文',
      '所在句',
      '规则',
      '编号',
      '校验码',
      '媒体类型',
      '编码',
      '路径',
      '记录编号',
      '代码',
      '文件编号',
      '章节编号',
      '任务',
      '上级',
      '事项',
      '记录',
    ]);
    return rows.flatMap((row) =>
      row.flatMap((cell, i) =>
        !forPrograms.has(head[i]?.split('_').at(-1) ?? '') && /\b[a-z]{3,}\b/.test(cell) ? [`${head[i]}: ${cell}`] : [],
      ),
    );
  };

  it('has the words of closed lists, places and remarks in Chinese', () => {
    writeFileSync(join(folder, 'odd.txt'), ODD);
    expect(run('ingest', 'odd.txt', '--db', 'odd.db').status).toBe(0);
    run('export', '--format', 'csv', '--output', 'zh', '--headings', 'zh');
    run('export', '--format', 'csv', '--output', 'odd', '--headings', 'zh', '--db', 'odd.db');
    const files = ['zh', 'odd'].flatMap((plans) =>
      readdirSync(join(folder, plans))
        .filter((name) => name.endsWith('.csv') && name !== 'texts.csv')
        .map((name) => join(plans, name)),
    );
    expect(files.flatMap((name) => englishIn(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
    expect(readFileSync(join(folder, 'odd/diagnostics.csv'), 'utf8')).toContain('警告');
    const { resources } = JSON.parse(readFileSync(join(folder, 'zh/datapackage.json'), 'utf8'));
    const field = (table: string, column: string) =>
      resources
        .find(({ name }: { name: string }) => name === table)
        .schema.fields.find(({ name }: { name: string }) => name === column);
    expect(field('measures', '状态').constraints.enum).toEqual(['目标', '已达到', '描述']);
    expect(field('responsible_units', '正式列明')).toMatchObject({ trueValues: ['是'], falseValues: ['否'] });
  });

  it.each([
    [['measures']],
    [['qualitative']],
    [['deadlines', '--on', '2015-06-01']],
    [['tasks']],
    [['units', '市民政局']],
    [['compare', '护理型床位占比']],
    [['panel', '护理型床位占比']],
  ])('%j has Chinese cells', (words) => {
    const csv = words[0] === 'panel' ? [] : ['--csv'];
    const { stdout } = run(...words, ...csv, '--headings', 'zh');
    expect(englishIn(stdout)).toEqual([]);
  });

  it('puts the register of a workbook in front, sheets under Chinese names, and tells which value is which', async () => {
    run('export', '--format', 'xlsx', '--output', 'zh.xlsx', '--headings', 'zh');
    const { sheets } = await readXlsx(readFileSync(join(folder, 'zh.xlsx')));
    expect(sheets[0]?.name).toBe('台账');
    expect(sheets.map(({ name }) => name).filter((name) => /[a-z]/.test(name))).toEqual([]);
    const guide = sheets.find(({ name }) => name === '列说明')?.rows ?? [];
    expect(guide.find(([sheet, column]) => sheet === '目标值' && column === '状态')?.[3]).toContain('已达到 achieved');
    const links = sheets.find(({ name }) => name === '目标值');
    expect(links?.rows.length).toBeGreaterThan(100);
  });

  it.each([
    ['measures', '--status', '目标', 'target'],
    ['units', '--role', '牵头', 'lead'],
    ['deadlines', '--type', '截止', 'by'],
    ['measures', '--op', '不低于', '>='],
    ['compare', '--status', '目标', 'target'],
  ])('%s %s %s narrows as %s does', (command, option, chinese, english) => {
    const words = command === 'compare' ? [command, '护理型床位占比'] : [command];
    const shown = run(...words, option, chinese, '--json');
    expect(shown).toMatchObject({ status: 0, stdout: run(...words, option, english, '--json').stdout });
  });

  it('is for csv and xlsx alone', () => {
    expect(run('export', '--format', 'jsonl', '--headings', 'zh')).toMatchObject({ status: 2 });
  });

  it('knows every column of an export and a view, and calls no two of one alike', async () => {
    const library = openLibrary(join(folder, 'out/plans.db'));
    const views = (Object.keys(VIEWS) as (keyof typeof VIEWS)[]).map((view) => [
      ...library.viewColumns(view),
      ...MARKS,
    ]);
    library.close();
    await headIn('zh');
    for (const names of [...views, ...EXPORT_TABLES.map(({ columns }) => columns.map(({ name }) => name))]) {
      expect(names.filter((name) => heading(name) === name)).toEqual([]);
      expect(twiceIn(names.map(heading))).toEqual([]);
    }
    expect(heading('地区生产总值增长_low')).toBe('地区生产总值增长_下限');
    expect(heading('护理型床位占比_notice_value')).toBe('护理型床位占比_文件数值');
    expect(heading('人均GDP_low')).toBe('人均GDP_下限');
    expect(heading('𠮷祥床位_unknown')).toBe('𠮷祥床位_unknown');
    await headIn('en');
    expect(heading('value')).toBe('value');
  });
});
