import type { RawCell } from './cell.js';
import { lookOf, misfit } from './cell-look.js';
import type { Column } from './columns.js';
import { absence, type Habits } from './line-costs.js';

/** More blanks than this are no row with cells left out. */
const MOST_BLANK = 3;
const MOST_COLUMNS = 12;
/** What a row costs, for each of its cells, that cannot be told from one that is shifted. */
const MOST_COST = 1.5;
/** The next best way to place the cells has to be so much worse. */
const CLEARLY = 0.75;
/** A cell that does not stand under the name of its column, in a table whose others do. */
const BESIDE = 6;

/** Where a column or cell stands in its line, from and to, in half-widths. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** What is known of where the cells of a row stand. */
export interface Standing {
  /** The row begins further in than the head: its first cell is blank. */
  readonly indented: boolean;
  /** Blanks at its end may have been left out, as those between bars and tabs are. */
  readonly trailing: boolean;
  /** By column and by cell, where columns have fixed widths. */
  readonly extents: { readonly columns: readonly Extent[]; readonly cells: readonly Extent[] } | null;
}

/**
 * A row that has fewer cells than its table has columns, with blanks where cells were left out because the one above reaches into the row,
 * or are empty. By what the cells look like and where they stand; null where that does not tell.
 */
export function placedCells(
  columns: readonly Column[],
  cells: readonly RawCell[],
  { indented, extents }: Standing,
): readonly RawCell[] | null {
  const blanks = columns.length - cells.length;
  if (blanks < 1 || blanks > MOST_BLANK || columns.length > MOST_COLUMNS) return null;
  const hasCategory = columns.some(({ role, holds }) => role === 'category' && holds === 'name');
  const habits = habitsOf(columns);
  const absent = columns.map((column, i) => (i === 0 && indented ? 0 : absence(column, hasCategory, habits)));
  const looks = cells.map(({ text }) => lookOf(text));
  const standing = (place: number, cell: number): number => {
    const [column, own] = [extents?.columns[place], extents?.cells[cell]];
    return column && own && (own.from >= column.to || own.to <= column.from) ? BESIDE : 0;
  };
  const fits = columns.map((column, i) =>
    looks.map((look, k) => (look.length === 0 ? 0 : misfit(column, look, false)) + standing(i, k)),
  );
  let [best, second]: [Way, Way] = [NO_WAY, NO_WAY];
  const go = (place: number, cell: number, cost: number, blank: readonly number[]): void => {
    if (cost >= second.cost) return;
    if (place === columns.length) {
      if (cost < best.cost) [best, second] = [{ cost, blank }, best];
      else second = { cost, blank };
      return;
    }
    if (cell < cells.length && !(indented && place === 0))
      go(place + 1, cell + 1, cost + (fits[place]?.[cell] ?? 0), blank);
    if (blank.length < blanks) go(place + 1, cell, cost + (absent[place] ?? 0), [...blank, place]);
  };
  go(0, 0, 0, []);
  const told = best.cost <= MOST_COST * columns.length && second.cost - best.cost >= CLEARLY;
  return told ? withBlanks(columns.length, cells, best.blank) : null;
}

interface Way {
  readonly cost: number;
  /** The columns that have no cell. */
  readonly blank: readonly number[];
}
const NO_WAY: Way = { cost: Number.POSITIVE_INFINITY, blank: [] };

const habitsOf = (columns: readonly Column[]): Habits => ({
  closes: false,
  numbersTasks: false,
  broken: false,
  assisted: columns.some((column) => column.holds === 'bodies' && !column.spans),
  widths: null,
});

function withBlanks(count: number, cells: readonly RawCell[], blank: readonly number[]): readonly RawCell[] {
  let next = 0;
  return Array.from({ length: count }, (_, place): RawCell => {
    if (!blank.includes(place)) return cells[next++] as RawCell;
    const at = (cells[next] ?? cells.at(-1))?.span.start ?? 0;
    return { span: { start: at, end: at }, text: '' };
  });
}
