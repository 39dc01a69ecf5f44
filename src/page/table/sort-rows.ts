import { byName } from '../records/region-order.js';
import type { CellValue, Column } from './column.js';

function byValue(a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return byName(String(a), String(b));
}

/** The rows by the column that `sort` names, `-` before it for downwards; rows without a value come last either way. */
export function sortRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: string): readonly Row[] {
  const downwards = sort.startsWith('-');
  const column = columns.find(({ name }) => name === sort.replace(/^-/, ''));
  if (!column) return rows;
  const valued = rows.map((row) => ({ row, value: column.of(row) }));
  const direction = downwards ? -1 : 1;
  return valued
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return direction * byValue(a.value, b.value);
    })
    .map(({ row }) => row);
}
