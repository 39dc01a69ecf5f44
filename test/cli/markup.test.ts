import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Export } from '../../src/model/index.js';
import { planExtract } from '../fixtures/command-line.js';

const MARKUP = `<script>alert(1)</script>]]>"'&amp;\u001b[31m\u001b]0;owned\u0007\u009b2J\u202e\u2028`;
const NOTICE = `2015年${MARKUP}全省民政工作要点
一、=1+1${MARKUP}养老服务
（一）@SUM(A1)救助。6月底前新建=1+1${MARKUP}养老床位50张，护理型床位占比达到30%，责任处室：${MARKUP}福利处。
二、-2+3${MARKUP}社会救助
6月底前+1${MARKUP}城乡低保标准提高到每人每月500元以上，由=cmd|' /C calc'!A0${MARKUP}市民政局负责。
${'继续做好各项工作，切实提高服务水平。\n'.repeat(200)}`;
const HEADS = ['序号', '工作任务', '目标值', '责任单位'];
const ROW = ['1', `=1+1${MARKUP}新建社区"中心"`, `=30${MARKUP}个`, `@SUM(A1)${MARKUP}市民政局`];
const cells = (row: readonly string[]): string => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
const TABLE = `${[HEADS, ROW, ['2', '=1+1\n护理型床位', '达到30%', '福利处'], ['3', '培训社工', '50人', '民政局'], ...Array<string[]>(200).fill(['4', '继续做好各项工作', '10次', '办公室'])].map(cells).join('\r\n')}\r\n`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-extract-'));
  writeFileSync(join(folder, 'notice.txt'), NOTICE);
  writeFileSync(join(folder, 'table.csv'), TABLE);
  expect(planExtract(folder, ['ingest', 'notice.txt', 'table.csv']).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: readonly string[]): string => {
  const { status, stdout, stderr } = planExtract(folder, words);
  expect([words.join(' '), status, stderr]).toEqual([words.join(' '), 0, expect.any(String)]);
  return stdout;
};
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const documents = () => Export.parse(JSON.parse(run('export'))).documents;

describe('markup, formulas and escape sequences in a notice', () => {
  it('stay text in JSON, a document a line', () => {
    expect(documents().map(({ text }) => text.includes('<script>alert(1)</script>]]>'))).toEqual([true, true]);
    const lines = run('export', '--format', 'jsonl').trimEnd().split('\n');
    // A line says too by what it was read.
    const read = lines.map((line) => JSON.parse(line));
    expect(read.map(({ provenance, ...document }) => document)).toEqual(documents());
  });

  it('are no formulas in CSV', () => {
    run('export', '--format', 'csv', '--output', 'csv');
    const tables = readdirSync(join(folder, 'csv')).filter((name) => name.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(5);
    let harmful = 0;
    for (const name of tables)
      for (const row of parse(read(`csv/${name}`), { bom: true }) as string[][])
        for (const cell of row) if (/^[=@\t\r].|^[+-](?![\d.]+$)/u.test(cell)) harmful++;
    expect(harmful).toBe(0);
  });

  it('are no formulas in a workbook, and its parts are sound XML', async () => {
    run('export', '--format', 'xlsx', '--output', 'plans.xlsx');
    const bytes = readFileSync(join(folder, 'plans.xlsx'));
    for (const [name, part] of Object.entries(unzipSync(bytes)))
      expect([name, /<f[ >]|<script/u.test(strFromU8(part))]).toEqual([name, false]);
    const { sheets } = await readXlsx(bytes);
    expect(JSON.stringify(sheets)).toContain('<script>alert(1)</script>]]>');
  });

  it('keep brat at a line a note, each where it says', () => {
    run('export', '--format', 'brat', '--output', 'brat');
    const annotated = readdirSync(join(folder, 'brat')).filter((name) => name.endsWith('.ann'));
    expect(annotated).toHaveLength(2);
    for (const name of annotated)
      for (const line of read(`brat/${name}`).trimEnd().split('\n')) expect(line).toMatch(/^(?:[TRAE*#]\d*)\t/u);
  });

  it('cannot end the script of a report', () => {
    run('report', '--output', 'report.html');
    const html = read('report.html');
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('\u001b');
  });

  it('do not steer a terminal', () => {
    const id = documents()[0]?.id ?? '';
    const lists = [
      'measures',
      'tasks',
      'units',
      'references',
      'deadlines',
      'documents',
      'metadata',
      'ledger',
      'compare',
    ];
    const outputs = [
      ...lists.map((list) => [list]),
      ['search', '养老床位'],
      ['show', id],
      ['explain', id],
      ['keywords', id],
      ['segment', 'notice.txt'],
      ['export', '--format', 'facts'],
      ['ingest', 'notice.txt', '--force'],
    ];
    for (const words of outputs) {
      const { stdout, stderr } = planExtract(folder, words);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
      const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u202e]/u.exec(stdout + stderr)?.[0] ?? '';
      expect([words.join(' '), steering]).toEqual([words.join(' '), '']);
    }
  });
});
