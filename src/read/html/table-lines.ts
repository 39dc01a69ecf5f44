import { labelLines } from './label-table.js';
import type { PageLine } from './page-line.js';
import { type GridRow, gridOf, headerOf, type SourceCell } from './table-grid.js';

type TableLine = Pick<PageLine, 'text' | 'kind' | 'linked'>;

/** A table's rows as lines: particulars as labels with their values, other tables as cells between tabs. */
export function tableLines(rows: readonly (readonly SourceCell[])[]): readonly TableLine[] {
  const labels = labelLines(rows.map((row) => row.map((cell) => cell.text)));
  if (labels) return labels.map((text) => ({ text, kind: 'label', linked: 0 }));
  const grid = gridOf(rows);
  const width = grid.reduce((most, row) => Math.max(most, row.cells.length), 0);
  // A title across the whole table above its header, a note across it below: lines of their own.
  const across = (row: GridRow | undefined): boolean => row !== undefined && row.covered >= width;
  let first = 0;
  while (first < grid.length && across(grid[first])) first++;
  let last = grid.length;
  while (last > first && across(grid[last - 1])) last--;
  const header = headerOf(rows.slice(first, last), grid.slice(first, last));
  return grid.flatMap(({ cells: own, linked }, i): readonly TableLine[] => {
    const cells = i === first ? header.cells : own;
    if ((i > first && i < first + header.height) || cells.every((cell) => cell.trim() === '')) return [];
    return i < first || i >= last || width === 1
      ? [{ text: cells.join(''), kind: 'text', linked }]
      : [{ text: cells.join('\t'), kind: 'row', linked }];
  });
}
