import { columnName, type Inference, type Span } from '../../model/index.js';
import type { Cell, List, ListRow, Row } from './export-table.js';

/** What parts the members of a list in one cell: names of bodies hold 、 and commas themselves. */
const BETWEEN = '; ';

const isList = (cell: Cell | List | undefined): cell is List => Array.isArray(cell);

const member = (one: string | Inference): string => (typeof one === 'string' ? one : `${one.field} (${one.by})`);

/** A list in one cell. */
export const listCell = (list: List): Cell => (list.length > 0 ? list.map(member).join(BETWEEN) : null);

/** A row whose lists are one text each. */
export function flatRow(row: ListRow): Row {
  const texts = Object.entries(row).flatMap(([column, cell]) => (isList(cell) ? [[column, listCell(cell)]] : []));
  return { ...row, ...Object.fromEntries(texts) };
}

/** The cells of a record under the names that `columnsOf` gives its columns: a span and what else has parts is a cell a part. */
export function cellsOf(record: object, prefix = ''): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const [field, value] of Object.entries(record) as [string, unknown][]) {
    const name = columnName(prefix + field);
    if (field === 'span') {
      const span = value as Span | null;
      cells.span_start = span?.start ?? null;
      cells.span_end = span?.end ?? null;
    } else if (value === null || typeof value !== 'object') cells[name] = value as Cell;
    else if (Array.isArray(value)) continue;
    else Object.assign(cells, cellsOf(value, `${name}_`));
  }
  return cells;
}
