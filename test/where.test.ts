import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';
import { cell, docxOf, paragraph, row, run, table } from './office/made-docx.js';
import { xlsxOf } from './office/made-xlsx.js';

const PLAN = [
  '2024年全市民政工作要点',
  '',
  '一、发展养老服务',
  '全市新增养老床位2000张，护理型床位占比达到60%以上，各县（市、区）都要建成一所失能老年人照护机构。',
  '二、加强社会救助',
  '低保标准提高5%。',
];
const ROWS = [
  ['序号', '工作任务', '目标值', '责任单位'],
  ['1', '新增养老床位', '2000张', '养老处'],
  ['2', '提高低保标准', '5%', '救助处'],
  ['3', '改造敬老院', '20所', '养老处'],
];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Each block's first words, and where it is said to come from. */
const told = (bytes: Uint8Array, name: string): (readonly [string, string | null])[] => {
  const { text, blocks } = extract(bytes, name);
  return blocks.map(({ span, where }) => [text.slice(span.start, span.end).slice(0, 8), where]);
};

describe('where in its source a block comes from', () => {
  it('is its line in a text file, blank lines counted', () => {
    expect(told(utf8(PLAN.join('\r\n')), 'a.txt')).toEqual([
      ['2024年全市民', 'line 1'],
      ['一、发展养老服务', 'line 3'],
      ['全市新增养老床位', 'line 4'],
      ['二、加强社会救助', 'line 5'],
      ['低保标准提高5%', 'line 6'],
    ]);
  });

  it('is its paragraph, or its table and rows, in a Word document', () => {
    const body = [
      ...PLAN.map((line) => paragraph(run(line))),
      table(...ROWS.map((cells) => row(...cells.map((text) => cell(paragraph(run(text))))))),
    ].join('');
    expect(told(docxOf({ body }), 'a.docx')).toEqual([
      ['2024年全市民', 'paragraph 1'],
      ['一、发展养老服务', 'paragraph 3'],
      ['全市新增养老床位', 'paragraph 4'],
      ['二、加强社会救助', 'paragraph 5'],
      ['低保标准提高5%', 'paragraph 6'],
      ['序号\t工作任务\t', 'table 1, row 1-4'],
    ]);
  });

  it('is its sheet and rows in a workbook', () => {
    const rows = [['2024年任务分解表'], [], ...ROWS];
    expect(told(xlsxOf({ sheets: [{ name: '任务', rows }] }), 'a.xlsx')).toEqual([
      ['任务', 'sheet 任务'],
      ['2024年任务分', 'sheet 任务, row 1'],
      ['序号\t工作任务\t', 'sheet 任务, row 3-6'],
    ]);
    expect(told(utf8(ROWS.map((row) => row.join(',')).join('\n')), 'a.csv')).toEqual([['序号\t工作任务\t', 'row 1-4']]);
  });

  it('is null in a web page, which has nothing to count', () => {
    const html = `<html><body><div>${PLAN.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`;
    expect(new Set(told(utf8(html), 'a.html').map(([, where]) => where))).toEqual(new Set([null]));
  });
});
