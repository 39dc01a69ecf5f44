import { SourceError } from '../../model/index.js';
import type { Range } from './cell-range.js';
import type { GridCell, GridRow } from './grid.js';

/** The filled cells of a sheet, and what lies over them. */
export interface Sheet {
  /** By the numbers of rows and columns in the sheet. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly hiddenColumns: readonly Range[];
  readonly merged: readonly Range[];
}

/** A row of a sheet that has something in it, by its number in the sheet. */
export interface SheetRow {
  readonly number: number;
  readonly cells: GridRow;
}

/** Rows times columns; with cells strewn over a sheet there are far more places than cells. */
const MOST_PLACES = 2_000_000;

/**
 * The rows of a sheet in order, with a cell for each column that is used anywhere; a merged cell stands where it begins.
 * Throws SourceError `too-large`.
 */
export function gridOf({ rows, hiddenColumns, merged }: Sheet, name: string): readonly SheetRow[] {
  const used = shownColumns(rows, hiddenColumns);
  if (used.length * rows.size > MOST_PLACES)
    throw new SourceError(
      'too-large',
      `${name} has cells strewn over ${rows.size} rows and ${used.length} columns: that is no task list. Save the task list as a workbook of its own.`,
    );
  const covering = coverage(merged, rows);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([number, cells]) => ({ number, cells: cellsOf(number, cells, used, covering.get(number) ?? []) }))
    .filter(({ cells }) => cells.some((cell) => cell.text !== '' || cell.continues));
}

function shownColumns(rows: Sheet['rows'], hidden: readonly Range[]): readonly number[] {
  const used = new Set<number>();
  for (const cells of rows.values()) for (const column of cells.keys()) used.add(column);
  const ranges = [...hidden].sort((a, b) => a.left - b.left);
  let [next, end] = [0, 0];
  return [...used]
    .sort((a, b) => a - b)
    .filter((column) => {
      for (; next < ranges.length && (ranges[next] as Range).left <= column; next++)
        end = Math.max(end, (ranges[next] as Range).right);
      return column > end;
    });
}

/** The cells of one row; `ranges` are the merged cells in it, from left to right. */
function cellsOf(
  row: number,
  cells: ReadonlyMap<number, string>,
  used: readonly number[],
  ranges: readonly Range[],
): GridRow {
  let next = 0;
  return used.flatMap((column): GridCell[] => {
    while (ranges[next] && (ranges[next] as Range).right < column) next++;
    const range = ranges[next];
    const text = cells.get(column) ?? '';
    if (!range || column < range.left) return [{ column, columns: 1, text, continues: false }];
    const columns = range.right - range.left + 1;
    // Beside the first column of a merged cell there is no cell; below its first row it goes on.
    if (range.left !== column) return [];
    return [
      range.top === row ? { column, columns, text, continues: false } : { column, columns, text: '', continues: true },
    ];
  });
}

/** The merged cells that each filled row has a part in. */
function coverage(merged: readonly Range[], rows: Sheet['rows']): ReadonlyMap<number, readonly Range[]> {
  const byRow = new Map<number, Range[]>();
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  let places = 0;
  for (const range of [...merged].sort((a, b) => a.left - b.left)) {
    let at = lowerBound(numbers, range.top);
    for (; at < numbers.length && (numbers[at] as number) <= range.bottom; at++) {
      // Merged cells do not lie over each other; a file that says so is not followed for ever.
      if (++places > MOST_PLACES) return byRow;
      const ranges = byRow.get(numbers[at] as number);
      if (ranges) ranges.push(range);
      else byRow.set(numbers[at] as number, [range]);
    }
  }
  return byRow;
}

/** Where the first number that is not below `least` stands in a sorted list. */
function lowerBound(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
