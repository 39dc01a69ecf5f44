import type { TableLayout } from '../../src/structure/layout.js';
import { structure } from '../../src/structure/structure.js';
import { cell, docxOf, inList, levelOf, paragraph, row, run, table } from './made-docx.js';
import { columnName, xlsxOf } from './made-xlsx.js';

/** How notices number their headings, and how Word does: each heading style has a list. */
const LEVELS = [
  { typed: /^(?<number>[一二三四五六七八九十]{1,3})、\s*/u, format: 'chineseCountingThousand', label: '%1、' },
  {
    typed: /^[(（](?<number>[一二三四五六七八九十]{1,3})[)）]\s*/u,
    format: 'chineseCountingThousand',
    label: '（%1）',
  },
  { typed: /^(?<number>\d{1,2})\.(?!\d)\s*/u, format: 'decimal', label: '%1.' },
] as const;

const DIGITS = '一二三四五六七八九';
const numberOf = (written: string): number => {
  if (/^\d/u.test(written)) return Number(written);
  const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['〇', written];
  return (tens === '' ? 1 : DIGITS.indexOf(tens) + 1) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones) + 1);
};

/** The list of the numbers of a table's rows. */
const ROW_NUMBERS = 1001;

const STYLES = LEVELS.map(
  (_, i) =>
    `<w:style w:type="paragraph" w:styleId="${i + 1}"><w:name w:val="heading ${i + 1}"/><w:pPr>${inList(i + 1, 0)}</w:pPr></w:style>`,
).join('');

/** The lists of a notice as they are made: for each kind of heading the one in use, and how far it has counted. */
interface Numbering {
  readonly lists: number[];
  readonly counts: number[];
  readonly restarted: string[];
}

/** A heading with its number taken out; the first list of its kind comes with its style, one that begins anew is named. */
function heading(line: string, { lists, counts, restarted }: Numbering): string | null {
  for (const [kind, { typed }] of LEVELS.entries()) {
    const match = typed.exec(line);
    if (!match) continue;
    const number = numberOf(match.groups?.number ?? '');
    if (number !== (counts[kind] ?? 0) + 1) {
      const list = LEVELS.length + restarted.length + 1;
      lists[kind] = list;
      restarted.push(
        `<w:num w:numId="${list}"><w:abstractNumId w:val="${kind}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${number}"/></w:lvlOverride></w:num>`,
      );
    }
    counts[kind] = number;
    const text = line.slice(match[0].length);
    const title = /^[^。]{2,40}。(?=.)/u.exec(text)?.[0] ?? '';
    const own = lists[kind] === undefined ? '' : inList(lists[kind], 0);
    return paragraph(run(title, '<w:b/>') + run(text.slice(title.length)), `<w:pStyle w:val="${kind + 1}"/>${own}`);
  }
  return null;
}

/** Rows with their cells as Word keeps them: a cell that spans rows begins in the first and goes on in those below. */
function tableOf({ columns, rows }: TableLayout, keys: readonly string[]): string {
  const properties = (goesOn: boolean, begins: boolean): string =>
    goesOn ? '<w:vMerge/>' : begins ? '<w:vMerge w:val="restart"/>' : '';
  return table(
    row(...columns.map((name) => cell(paragraph(run(name))))),
    ...rows.map((line, i) => {
      const cells = keys.map((key) => {
        const here = line.cells.filter((one) => one.column === key);
        const below = rows[i + 1]?.cells.some((one) => one.column === key && one.repeated) ?? false;
        const goesOn = here.some((one) => one.repeated);
        const text = goesOn ? '' : here.map((one) => one.text).join('\n');
        return cell(paragraph(run(text)), properties(goesOn, below));
      });
      const opens = line.cells.find((one) => one.column === 'category');
      const below = rows[i + 1]?.cells.some((one) => one.column === 'category' && one.repeated) ?? false;
      const numbered = opens?.repeated ? paragraph('') : paragraph('', inList(ROW_NUMBERS, 0));
      return row(cell(numbered, properties(opens?.repeated ?? false, below)), ...cells);
    }),
  );
}

const LISTS = [...LEVELS, { format: 'decimal', label: '%1' }];
const DEFINITIONS = LISTS.map(
  ({ format, label }, i) =>
    `<w:abstractNum w:abstractNumId="${i}">${levelOf(0, format, label, i < LEVELS.length ? `<w:pStyle w:val="${i + 1}"/><w:suff w:val="nothing"/>` : '')}</w:abstractNum>`,
).join('');
const NUMS = LISTS.map((_, i) => {
  const id = i < LEVELS.length ? i + 1 : ROW_NUMBERS;
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${i}"/></w:num>`;
}).join('');

/** The lines and tables of a notice in their order. */
export function* partsOf(text: string): Generator<string | TableLayout, void, void> {
  let at = 0;
  for (const found of structure(text, '').tables) {
    yield* text.slice(at, found.span.start).replace(/\n$/u, '').split('\n');
    yield found;
    at = found.span.end + 1;
  }
  yield* text.slice(at).split('\n');
}

/** The keys under which the cells of a task table are kept, its row numbers left aside. */
export const KEYS = ['category', 'task', 'target', 'allocation', 'responsible'];

/** A notice as a Word document: headings numbered by Word alone, their run-in titles bold, its table a table of Word's. */
export function asDocx(text: string): Uint8Array {
  const numbering: Numbering = { lists: [], counts: [], restarted: [] };
  const blocks: string[] = [];
  for (const part of partsOf(text))
    if (typeof part !== 'string') blocks.push(tableOf(part, KEYS));
    else blocks.push(heading(part.trim(), numbering) ?? paragraph(run(part)));
  return docxOf({
    body: blocks.join(''),
    numbering: DEFINITIONS + NUMS + numbering.restarted.join(''),
    styles: STYLES,
  });
}

/** The task table of a notice as a workbook: its title over the header, cells that span rows merged. */
export function tableAsXlsx(text: string): Uint8Array {
  const table = [...partsOf(text)].find((part) => typeof part !== 'string');
  if (table === undefined || typeof table === 'string') throw new Error('The notice has no table.');
  const { title, columns, rows } = table;
  const above = title === null ? [] : [[title]];
  const first = above.length + 2;
  const merged: string[] = above.map(() => `A1:${columnName(columns.length - 1)}1`);
  const lines = rows.map((row) =>
    KEYS.map((key) =>
      row.cells
        .filter((one) => one.column === key && !one.repeated)
        .map((one) => one.text)
        .join('\n'),
    ),
  );
  KEYS.forEach((key, column) => {
    for (let top = 0; top < rows.length; ) {
      let bottom = top;
      while (rows[bottom + 1]?.cells.some((one) => one.column === key && one.repeated)) bottom++;
      const letter = columnName(column + 1);
      if (bottom > top) merged.push(`${letter}${first + top}:${letter}${first + bottom}`);
      top = bottom + 1;
    }
  });
  return xlsxOf({
    sheets: [{ name: 'Sheet1', rows: [...above, columns, ...lines.map((line) => ['', ...line])], merged }],
  });
}
