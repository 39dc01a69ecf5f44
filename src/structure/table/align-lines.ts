import { type Look, misfit } from './cell-look.js';
import type { Column } from './columns.js';
import { absence, ending, goingOn, type Habits, tooWide } from './line-costs.js';

/** A cell of a row as it lies in the lines, first and last. */
export interface AlignedCell {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}
export interface Alignment {
  readonly rows: readonly (readonly AlignedCell[])[];
  /** Lines that no cell takes. */
  readonly unread: readonly number[];
}

const SKIPPED_LINE = 9;
const WRONG_NUMBER = 2;
const WRONG_SERIAL = 7;
const MOST = 0.75;
const SOME = 0.25;

type Move = 'start' | 'row' | 'cell' | 'line' | 'skip';

/** The cheapest way to have read the lines up to one that stands in a column. */
interface State {
  readonly cost: number;
  readonly move: Move;
  readonly column: number;
  readonly before: State | null;
  /** The last line that was read, which a skipped one is not. */
  readonly look: Look | null;
  /** The last serial number of a row. */
  readonly serial: number;
  /** The row begins a category. */
  readonly opens: boolean;
}

/**
 * Sets the lines of a table, printed one cell a line, into rows and columns: every line begins a row, begins the next cell, or goes on
 * with the cell above it, and the cheapest way through all lines is taken. Its time is proportional to the number of lines.
 */
export function alignLines(columns: readonly Column[], looks: readonly Look[]): Alignment {
  const habits = habitsOf(columns, looks);
  const first = aligned(columns, looks, habits);
  // The widths at which a PDF broke the lines of each column are known once they have been set, roughly.
  return aligned(columns, looks, { ...habits, widths: widthsOf(columns, looks, first), broken: isBroken(first) });
}

/** What the lines say before any is set into a row. */
function habitsOf(columns: readonly Column[], looks: readonly Look[]): Habits {
  const rows = looks.length / columns.length;
  const has = (test: (look: Look) => boolean): boolean => looks.filter(test).length * 2 >= rows;
  return {
    closes: has((look) => look.closed),
    numbersTasks: !columns.some((column) => column.holds === 'serial') && has((look) => look.number !== null),
    widths: null,
    broken: false,
  };
}

/** Do many cells have several lines? */
const isBroken = ({ rows }: Alignment): boolean => {
  const cells = rows.flat();
  return cells.reduce((sum, { first, last }) => sum + last - first, 0) > cells.length * SOME;
};

function widthsOf(columns: readonly Column[], looks: readonly Look[], { rows }: Alignment): readonly number[] {
  const lengths = columns.map((): number[] => []);
  for (const { column, first, last } of rows.flat())
    for (let line = first; line <= last; line++) lengths[column]?.push(looks[line]?.length ?? 0);
  // Not the longest: a line set wrongly would hide how narrow the others are.
  return lengths.map((all) => all.sort((a, b) => a - b)[Math.ceil(all.length * MOST) - 1] ?? 0);
}

function aligned(columns: readonly Column[], looks: readonly Look[], habits: Habits): Alignment {
  const width = columns.length;
  const hasCategory = columns.some((column) => column.role === 'category' && column.holds === 'name');
  const category = columns.findIndex((column) => column.role === 'category');
  const task = columns.findIndex((column) => column.role === 'task');
  // absent[a] is what it costs to have no cell in the columns before a.
  const absent = [0];
  for (const column of columns) absent.push((absent.at(-1) ?? 0) + absence(column, hasCategory));
  const missing = (from: number, to: number): number => (absent[to] ?? 0) - (absent[from] ?? 0);
  const start: State = { cost: 0, move: 'start', column: width, before: null, look: null, serial: 0, opens: false };
  let states: readonly State[] = [start];
  for (const look of looks) {
    const next: (State | undefined)[] = new Array(width + 1);
    const fits = columns.map((column) => misfit(column, look, habits.numbersTasks));
    const offer = (state: State): void => {
      const known = next[state.column];
      if (!known || state.cost < known.cost) next[state.column] = state;
    };
    for (const state of states) {
      const { column: at, cost } = state;
      offer({ ...state, cost: cost + SKIPPED_LINE, move: 'skip', before: state });
      const above = columns[at];
      if (above && state.look) {
        const more = goingOn(above, at, state.look, look, habits) + tooWide(at, look, habits);
        offer({ ...state, cost: cost + more, move: 'line', before: state, look });
      }
      const left = cost + (above && state.look ? ending(above, state.look, habits) : 0);
      for (let to = 0; to < width; to++) {
        const price = (fits[to] ?? 0) + tooWide(to, look, habits);
        // A new category always has a new task.
        const jumps = state.opens && at < task && to > task;
        if (to > at && !jumps && !look.heading)
          offer(entered(state, 'cell', to, left + missing(at + 1, to) + price, look));
        const first = at === width ? firstRow(columns, to) : missing(at + 1, width) + missing(0, to);
        if (!state.opens || at >= task) offer(entered(state, 'row', to, left + first + price, look));
      }
    }
    states = next.filter((state) => state !== undefined);
  }
  function entered(state: State, move: 'row' | 'cell', to: number, cost: number, look: Look): State {
    const column = columns[to] as Column;
    const opens = column.role === 'category' || (move === 'cell' && state.opens);
    const wrong =
      (to === task && category >= 0 && hasCategory && look.number !== null && opens !== (look.number === 1)
        ? WRONG_NUMBER
        : 0) +
      (column.holds === 'serial' && look.serial !== state.serial + 1 ? (look.serial === 1 ? 2 : WRONG_SERIAL) : 0);
    const serial = column.holds === 'serial' ? (look.serial ?? state.serial) : state.serial;
    return { cost: cost + wrong, move, column: to, before: state, look, serial, opens };
  }
  const finish = ({ column, look, cost }: State): number =>
    cost + missing(column + 1, width) + (look && columns[column] ? ending(columns[column] as Column, look, habits) : 0);
  return rowsOf([...states].sort((a, b) => finish(a) - finish(b))[0] ?? start, looks.length);
}

/** Nothing stands above the first row that it could go on with. */
const firstRow = (columns: readonly Column[], to: number): number =>
  columns.slice(0, to).reduce((sum, column) => sum + (column.name === '' ? 0 : 5), 0);

/** The way that ends in a state, from its first line on. */
function rowsOf(end: State, lines: number): Alignment {
  const rows: AlignedCell[][] = [];
  const unread: number[] = [];
  const path: State[] = [];
  for (let state: State | null = end; state && state.move !== 'start'; state = state.before) path.push(state);
  path.reverse().forEach(({ move, column }, line) => {
    const cell = rows.at(-1)?.at(-1);
    if (move === 'skip') unread.push(line);
    else if (move === 'row') rows.push([{ column, first: line, last: line }]);
    else if (move === 'cell') rows.at(-1)?.push({ column, first: line, last: line });
    else if (cell) rows.at(-1)?.splice(-1, 1, { ...cell, last: line });
  });
  return { rows, unread: path.length === lines ? unread : [...unread] };
}
