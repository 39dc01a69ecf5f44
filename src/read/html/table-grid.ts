import { COVERED_CELL } from '../../lexicon/table-columns.js';

/** A cell as the page's source gives it. */
export interface SourceCell {
  readonly text: string;
  /** How many of its characters are links. */
  readonly linked: number;
  readonly columns: number;
  readonly rows: number;
}

/** A row of a table with its cells set into columns: a cell that covers several places stands in the first. */
export interface GridRow {
  readonly cells: readonly string[];
  readonly linked: number;
  /** Columns that the only cell of the row covers; 0 where there are several cells. */
  readonly covered: number;
}

/** Wider tables are none that notices have; a source that claims thousands of columns is damaged or hostile. */
const MOST_COLUMNS = 60;

/** Sets the cells of a table into columns, `rowspan` and `colspan` resolved. */
export function gridOf(rows: readonly (readonly SourceCell[])[]): readonly GridRow[] {
  /** For each column, how many rows from here on are covered from above. */
  const covered: number[] = [];
  const grid = rows.map((row): GridRow => {
    const cells: string[] = [];
    let linked = 0;
    let at = 0;
    const skip = (): void => {
      for (; (covered[at] ?? 0) > 0; at++) {
        covered[at] = (covered[at] ?? 0) - 1;
        cells[at] = COVERED_CELL;
      }
    };
    for (const cell of row) {
      skip();
      if (at >= MOST_COLUMNS) {
        cells[MOST_COLUMNS - 1] = `${cells[MOST_COLUMNS - 1] ?? ''} ${cell.text}`.trim();
        continue;
      }
      linked += cell.linked;
      for (let k = 0; k < cell.columns && at < MOST_COLUMNS; k++, at++) {
        if (k > 0 && (covered[at] ?? 0) > 0) break;
        cells[at] = k === 0 ? cell.text : '';
        covered[at] = cell.rows - 1;
      }
    }
    skip();
    for (let k = at; k < covered.length; k++) if ((covered[k] ?? 0) > 0) covered[k] = (covered[k] ?? 0) - 1;
    return {
      cells: Array.from(cells, (text) => text ?? ''),
      linked,
      covered: row.length === 1 ? (row[0]?.columns ?? 1) : 0,
    };
  });
  return grid;
}

/**
 * The header of a table as one row: where one cell stands over several (目标值 over 2020年 and 2025年), both names make the column's:
 * 目标值(2020年). `height` is how many rows the header has.
 */
export function headerOf(
  rows: readonly (readonly SourceCell[])[],
  grid: readonly GridRow[],
): { readonly cells: readonly string[]; readonly height: number } {
  const first = rows[0] ?? [];
  const top = grid[0]?.cells ?? [];
  const height = first.reduce((most, cell) => Math.max(most, cell.rows), 1);
  const below = grid[1]?.cells ?? [];
  if (height !== 2 || !first.some((cell) => cell.columns > 1) || grid.length < 3) return { cells: top, height: 1 };
  let over = '';
  const cells = Array.from({ length: Math.max(top.length, below.length) }, (_, i) => {
    const under = (below[i] ?? '').trim();
    over = top[i] || (under ? over : '');
    if (!under) return top[i] ?? '';
    return over ? `${over}(${under})` : under;
  });
  return { cells, height };
}
