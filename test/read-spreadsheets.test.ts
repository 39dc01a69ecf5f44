import { utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../src/model/index.js';
import { xlsRecords } from '../src/read/office/xls-records.js';
import { readSource } from '../src/read/read.js';
import { odsCell, odsOf, odsRow, odsSheet } from './office/made-ods.js';

const linesOf = (bytes: Uint8Array, name: string): readonly string[] =>
  readSource(bytes, name).text.replace(/\n+$/u, '').split('\n');
const codeOf = (bytes: Uint8Array, name: string): string => {
  try {
    return `read: ${readSource(bytes, name).text}`;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return error.code;
  }
};

type Made = readonly (readonly (string | number | null)[])[];
const sheetOf = (rows: Made, more: Partial<WorkSheet> = {}): WorkSheet => ({
  ...utils.aoa_to_sheet(rows.map((row) => [...row])),
  ...more,
});
const xlsOf = (sheets: Readonly<Record<string, WorkSheet>>, more: Partial<WorkBook> = {}): Uint8Array =>
  new Uint8Array(
    write({ SheetNames: Object.keys(sheets), Sheets: sheets, ...more }, { type: 'array', bookType: 'biff8' }),
  );

/** Where the first record of this type begins in the file of a workbook. */
function recordIn(bytes: Uint8Array, head: readonly number[]): number {
  for (let at = 512; at < bytes.length; at++) if (head.every((byte, i) => bytes[at + i] === byte)) return at;
  throw new Error('there is no such record');
}

const TASKS: Made = [
  ['2031年重点任务分解表', null, null, null],
  ['序号', '工作任务', '目标值', '责任单位'],
  [1, '新建社区食堂', '12个', '民政局'],
  [2, '改造\r\n老旧管网', '30公里', null],
];

describe('an old Excel workbook', () => {
  it('is read sheet by sheet, with merged cells printed once, under any name', () => {
    const merged = [
      { s: { r: 0, c: 0 }, e: { r: 0, c: 3 } },
      { s: { r: 2, c: 3 }, e: { r: 3, c: 3 } },
    ];
    const bytes = xlsOf({ 任务: sheetOf(TASKS, { '!merges': merged }), Sheet2: sheetOf([['说明：本表按季度更新。']]) });
    const lines = [
      '任务',
      '2031年重点任务分解表',
      '序号\t工作任务\t目标值\t责任单位',
      '1\t新建社区食堂\t12个\t民政局',
      '2\t改造 老旧管网\t30公里\t　',
      '',
      '说明：本表按季度更新。',
    ];
    for (const name of ['a.xls', 'a.et', 'a.2031年']) expect(linesOf(bytes, name)).toEqual(lines);
    const { mediaType, places } = readSource(bytes, 'a.xls');
    expect(mediaType).toBe('application/vnd.ms-excel');
    expect(places.map(({ where }) => where)).toContain('sheet 任务, row 4');
  });

  it.each([
    [48029, 'yyyy"年"m"月"d"日"', '2031年6月30日'],
    [48029, 'yyyy"年"m"月"', '2031年6月'],
    [48029, 'yyyy-mm-dd', '2031-06-30'],
    [48029, 'm/d/yy', '2031/6/30'],
    [0.285, '0.0%', '28.5%'],
    [12345.678, '#,##0.00', '12,345.68'],
    [4111010001, '@', '4111010001'],
    [12.5, 'General', '12.5'],
  ])('shows %d in the format %s', (v, z, shown) => {
    const sheet = sheetOf(
      [
        ['完成时间', '指标', '甲'],
        ['x', '乙', '丙'],
      ],
      {},
    );
    sheet.A2 = { t: 'n', v, z };
    expect(linesOf(xlsOf({ Sheet1: sheet }), 'a.xls')[1]).toBe(`${shown}\t乙\t丙`);
  });

  it('shows no sheet that is hidden', () => {
    const bytes = xlsOf(
      { 草稿: sheetOf([['不公开的内容']]), 任务: sheetOf(TASKS) },
      { Workbook: { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] } },
    );
    expect(linesOf(bytes, 'a.xls')).not.toContain('不公开的内容');
    expect(linesOf(bytes, 'a.xls')[0]).toBe('任务');
  });

  it('hides rows and columns that are hidden in it, and its cells stand where they stood', () => {
    const record = (type: number, ...words: readonly number[]): readonly number[] =>
      [type, 2 * words.length, ...words].flatMap((word) => [word & 0xff, word >> 8]);
    const globals = record(0x0809, 0x0500, 5);
    const listed = record(0x0085, globals.length + 16, 0, 0, 0x4101);
    const end = record(0x000a);
    const drawing = record(0x00ec, 1, 2, 3);
    const sheet = [
      ...record(0x0809, 0x0500, 16),
      ...record(0x0208, 4, 0, 0, 0, 0, 0, 0x20),
      ...record(0x007d, 2, 3, 0, 0, 1),
      ...record(0x00e5, 1, 0, 1, 0, 2),
    ];
    const { stream, sheets } = xlsRecords(
      Uint8Array.from([...globals, ...listed, ...end, ...sheet, ...drawing, ...end]),
      'a.xls',
    );
    expect(sheets).toMatchObject([
      {
        hiddenRows: new Set([5]),
        hiddenColumns: [{ left: 3, right: 4 }],
        merged: [{ top: 1, bottom: 2, left: 1, right: 3 }],
      },
    ]);
    expect(stream.length).toBe(globals.length + listed.length + 2 * end.length + 8);
  });

  it('with a password, or damaged, is a named error', () => {
    const bytes = xlsOf({ Sheet1: sheetOf(TASKS) });
    const codepage = recordIn(bytes, [0x42, 0x00, 0x02, 0x00]);
    const locked = bytes.slice();
    locked[codepage] = 0x2f;
    expect(codeOf(locked, 'a.xls')).toBe('encrypted');
    expect(codeOf(bytes.subarray(0, bytes.length - 2048), 'a.xls')).toBe('damaged-document');
  });

  it('with more cells than any plan has is refused before they are read', () => {
    const record = (type: number, length: number): readonly number[] => [
      ...[type & 0xff, type >> 8, length, 0],
      ...new Array<number>(length).fill(0),
    ];
    const [begin, number] = [record(0x0809, 16), record(0x0203, 14)];
    const stream = new Uint8Array(2 * begin.length + 500_001 * number.length);
    stream.set([...begin, ...begin]);
    for (let at = 2 * begin.length; at < stream.length; at += number.length) stream.set(number, at);
    expect(() => xlsRecords(stream, 'a.xls')).toThrow(/more than 500000 filled cells/u);
    expect(() => xlsRecords(stream.subarray(0, stream.length - number.length), 'a.xls')).not.toThrow();
  });
});

describe('an OpenDocument spreadsheet', () => {
  it('is read as its cells show themselves, with merged cells printed once and blank ones to the end of the sheet left out', () => {
    const table = odsSheet(
      '任务',
      odsRow(
        odsCell('2031年任务表', 'table:number-columns-spanned="3"'),
        '<table:covered-table-cell table:number-columns-repeated="2"/>',
      ) +
        odsRow(odsCell('任务'), odsCell('时限'), odsCell('责任单位')) +
        odsRow(
          odsCell('建设<text:s text:c="2"/>书屋</text:p><text:p>5家'),
          odsCell('2031年6月30日', 'office:value-type="date" office:date-value="2031-06-30"'),
          odsCell('文旅局', 'table:number-rows-spanned="2"'),
        ) +
        odsRow(odsCell('培训馆员'), odsCell('', 'office:value="0.5"'), '<table:covered-table-cell/>') +
        '<table:table-row table:visibility="collapse"><table:table-cell><text:p>隐藏的行</text:p></table:table-cell></table:table-row>' +
        '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
    );
    const hidden = odsSheet('草稿', odsRow(odsCell('不公开')), 'ta1');
    const style = '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>';
    expect(linesOf(odsOf(table + hidden, style), 'a.ods')).toEqual([
      '任务',
      '2031年任务表',
      '任务\t时限\t责任单位',
      '建设 书屋 5家\t2031年6月30日\t文旅局',
      '培训馆员\t0.5\t　',
    ]);
  });

  it('that repeats a filled cell over the whole sheet is refused', () => {
    const wide = odsRow(odsCell('要', 'table:number-columns-repeated="16384"'));
    const bomb = wide.replace('<table:table-row>', '<table:table-row table:number-rows-repeated="1048576">');
    expect(codeOf(odsOf(odsSheet('甲', bomb)), 'a.ods')).toBe('too-large');
    expect(codeOf(odsOf(odsSheet('甲', wide.repeat(40))), 'a.ods')).toBe('too-large');
  });

  it('with a password, or with entities of its own, is a named error', () => {
    const manifest = { 'META-INF/manifest.xml': '<manifest:encryption-data/>' };
    expect(codeOf(odsOf(odsSheet('甲', odsRow(odsCell('乙'))), '', manifest), 'a.ods')).toBe('encrypted');
    const declared = { 'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' };
    expect(codeOf(odsOf('', '', declared), 'a.ods')).toBe('entity-expansion');
  });
});
