import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/index.js';
import { extract } from '../../src/pipeline.js';
import type { MadeTable } from './made-table.js';
import { asBrokenLines, asHtml, asLines } from './printed.js';
import { TASK_TABLES } from './task-tables.js';

const read = (text: string, name = 'table.txt'): Document => extract(new TextEncoder().encode(text), name);
const made = (name: string): MadeTable => TASK_TABLES.find((table) => table.name.startsWith(name)) as MadeTable;
const bodies = ({ responsibleUnits }: Document, role: string): readonly string[] =>
  responsibleUnits.filter((record) => record.role === role && record.formal).map(({ unit }) => unit);

describe('a table in a plan', () => {
  it.each([
    ['html', asHtml, 'table.html'],
    ['one cell a line', asLines, 'table.txt'],
  ] as const)('gives its bodies by the roles of their columns, %s', (_, printed, name) => {
    const reforms = read(printed(made('reforms')), name);
    expect(bodies(reforms, 'guide')).toEqual(
      expect.arrayContaining(['省市场监管局', '省税务局', '省科技厅', '省财政厅', '省教育厅']),
    );
    const measures = read(printed(made('measures')), name);
    expect(bodies(measures, 'lead')).toHaveLength(7);
    expect(bodies(measures, 'responsible')).toEqual(expect.arrayContaining(['市公安局', '市税务局', '市人社局']));
    expect(bodies(read(printed(made('offices')), name), 'support')).toContain('安全管理股');
  });

  it.each([
    ['html', asHtml, 'table.html'],
    ['one cell a line', asLines, 'table.txt'],
  ] as const)('gives its time limits with the days that they come to, %s', (_, printed, name) => {
    const { deadlines } = read(printed(made('measures')), name);
    const of = (text: string): readonly (string | null)[] =>
      deadlines.filter((deadline) => deadline.text === text).map(({ to }) => to);
    expect(of('6月底前')).toEqual(['2024-06-30']);
    expect(of('10月底前')).toEqual(['2024-10-31']);
    expect(of('全年')).toEqual(['2024-12-31']);
    const rectified = read(printed(made('rectification')), name);
    expect(rectified.deadlines.map(({ to }) => to)).toEqual(expect.arrayContaining(['2024-06-30', '2025-12-31']));
  });

  it('gives a body whole whose name a PDF has broken', () => {
    const { responsibleUnits } = read(asBrokenLines(made('safety'), [4, 3, 8, 12, 6, 7, 8]));
    expect(responsibleUnits.map(({ unit }) => unit)).toEqual(
      expect.arrayContaining(['住房和城乡建设局', '市场监督管理局']),
    );
  });

  it('has no rows when its cells cannot be told apart: they stay text, and a diagnostic says so', () => {
    const shuffled = ['序号', '工作任务', '责任单位', '完成时限', '责任人'];
    const cells = [
      '建设三座泵站。',
      '张某',
      '5',
      '疏浚河道二十公里，恢复行洪断面，',
      '6月',
      '3',
      '李某',
      '新建堤防。',
      '12月',
      '县水利局',
      '7',
      '王某',
    ];
    const { tables, diagnostics } = read(
      `某县2024年工作要点\n一、任务\n${[...shuffled, ...cells, ...cells.toReversed()].join('\n')}\n`,
    );
    expect(tables).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain('table-not-rebuilt');
  });

  it('leaves out a row between bars that a missing cell has shifted, and says so', () => {
    const { tables, diagnostics } = read(
      '某县2024年工作要点\n一、任务\n| 序号 | 工作任务 | 责任单位 | 完成时限 |\n|---|---|---|---|\n| 1 | 修堤 | 县水利局 | 6月底前 |\n| 2 | 县水利局 | 9月底前 |\n| 3 | 疏浚 | 县水利局 | 12月底前 |\n',
    );
    expect(tables[0]?.rows.map(({ task }) => task)).toEqual(['修堤', '疏浚']);
    expect(diagnostics.map(({ code }) => code)).toContain('table-cell-unread');
  });

  it('takes no row of figures for a head', () => {
    const { tables } = read(
      '某省1996年招生计划\n一、任务\n地区\t合计\t新增\n总计\t1445\t1600\t1800\t2000\n甲市\t100\t120\t140\t200\n',
    );
    expect(tables).toEqual([]);
  });
});
