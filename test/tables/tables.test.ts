import { describe, expect, it } from 'vitest';
import { judgeTables } from '../../src/evaluate/judge-tables.js';
import type { Document } from '../../src/model/index.js';
import { extract } from '../../src/pipeline.js';
import { FIGURE_TABLES } from './figure-tables.js';
import { expectedRows, type MadeTable } from './made-table.js';
import { asBrokenLines, asDocx, asFixedWidths, asGaps, asHtml, asLeftOut, asLines, asPiped } from './printed.js';
import { TASK_TABLES } from './task-tables.js';

const TABLES: readonly MadeTable[] = [...TASK_TABLES, ...FIGURE_TABLES];
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Each form that a table comes in, and the share of cells that must be right over all twelve. */
const FORMS: readonly (readonly [form: string, floor: number, read: (table: MadeTable) => Document])[] = [
  ['html', 97, (table) => extract(encoded(asHtml(table)), 'table.html')],
  ['docx', 97, (table) => extract(asDocx(table), 'table.docx')],
  ['between bars', 97, (table) => extract(encoded(asPiped(table)), 'table.txt')],
  ['in a drawn box', 97, (table) => extract(encoded(asFixedWidths(table, true)), 'table.txt')],
  ['in columns of fixed width', 97, (table) => extract(encoded(asFixedWidths(table, false)), 'table.txt')],
  ['between wide gaps', 97, (table) => extract(encoded(asGaps(table, '    ')), 'table.txt')],
  ['between gaps, merged cells left out', 95, (table) => extract(encoded(asLeftOut(table, '  ')), 'table.txt')],
  ['between bars, merged cells left out', 95, (table) => extract(encoded(asLeftOut(table, '|')), 'table.txt')],
  ['one cell a line', 93, (table) => extract(encoded(asLines(table)), 'table.txt')],
  [
    'lines broken in the cells',
    93,
    (table) => extract(encoded(asBrokenLines(table, [3, 8, 16, 8, 9, 8, 8, 8])), 'table.txt'),
  ],
];

describe('the twelve tables', () => {
  it.each(FORMS)('%s: at least %d of a hundred cells', (_, floor, read) => {
    let right = 0;
    let all = 0;
    const differences: string[] = [];
    for (const made of TABLES) {
      const rows = expectedRows(made);
      const { tables } = read(made);
      const { counted, differences: found } = judgeTables(tables, [{ title: made.title, columns: [], rows } as never]);
      right += counted.right;
      all += counted.all;
      if (tables.length !== 1 || tables[0]?.rows.length !== rows.length)
        differences.push(
          `${made.name}: ${tables.length} tables, ${tables.map((t) => t.rows.length)} rows of ${rows.length}`,
        );
      differences.push(...found.map(({ message }) => `${made.name}: ${message}`));
    }
    expect((100 * right) / all, differences.slice(0, 12).join('\n')).toBeGreaterThanOrEqual(floor);
  });
});
