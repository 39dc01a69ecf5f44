import type { WrittenTable } from '../export/tables/written-table.js';
import type { ColumnDescription } from '../model/index.js';
import type { Judged } from './check.js';
import type { CodedTable } from './coded-table.js';
import { cellUnderHeads, heading } from './language/headings.js';
import { quoteOf } from './quote.js';
import { writtenValue } from './value-text.js';

/** What is told of a cell, under the names that it has in every output. */
export const cellsOf = ({ cell, checked, statement }: Judged) => ({
  verdict: checked?.verdict ?? 'unknown indicator',
  note: checked?.note ?? null,
  notice_value: checked?.row ? writtenValue(checked.row.measure) : null,
  quote: checked?.row ? quoteOf(checked.row) : null,
  path: checked?.row?.plan.path ?? statement?.plans[0]?.path ?? null,
  id: checked?.row?.measure.id ?? null,
  cell,
});

const ADDED = ['verdict', 'note', 'notice_value', 'quote', 'path', 'id'] as const;

const textColumn = (name: string, description: string): ColumnDescription => ({
  name,
  type: 'text',
  nullable: true,
  description,
});

/** A name that no column has yet. */
function free(name: string, taken: Set<string>): string {
  let own = name || 'column';
  for (let i = 2; taken.has(own); i++) own = `${name || 'column'}_${i}`;
  taken.add(own);
  return own;
}

/** A number stays one in a workbook; a code that begins with 0 stays text. */
const asWritten = (cell: string | null): string | number | null =>
  cell !== null && String(Number(cell)) === cell ? Number(cell) : cell;

/**
 * The same table with what was found behind each row; of a table with a column an indicator, behind each for every one of them. Only what is
 * added is worded as the user asks (`--headings`): the heads and cells of the table itself are the user's.
 */
export function checkedTable({ rows, head }: CodedTable, judged: readonly Judged[]): WrittenTable {
  const taken = new Set<string>();
  const widest = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const own = Array.from({ length: widest }, (_, i) => free(rows[head]?.cells[i]?.trim() ?? '', taken));
  const several = new Set(judged.map(({ cell }) => cell.column)).size > 1;
  const added = new Map<string, string>();
  const columnFor = (indicator: string, field: string): string => {
    const name = several ? `${indicator}_${heading(field)}` : heading(field);
    const known = added.get(name) ?? free(name, taken);
    added.set(name, known);
    return known;
  };
  const byRow = new Map<number, Record<string, string | null>>();
  for (const one of judged) {
    const told = cellsOf(one);
    const cells = byRow.get(one.cell.row) ?? {};
    for (const field of ADDED) cells[columnFor(one.cell.indicator, field)] = cellUnderHeads(field, told[field]);
    byRow.set(one.cell.row, cells);
  }
  return {
    name: 'checked',
    columns: [...own, ...added.values()].map((name) => textColumn(name, '')),
    rows: rows.slice(head + 1).map(({ cells: row }, i) => ({
      ...Object.fromEntries(own.map((name, at) => [name, asWritten(row[at] ?? null)])),
      ...byRow.get(head + 1 + i),
    })),
  };
}
