import { type Look, misfit } from './cell-look.js';
import type { Column } from './columns.js';
import { absence, ending, goingOn, type Habits, tooWide, type Width } from './line-costs.js';

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
  /** How badly the lines fit. */
  readonly cost: number;
}

const SKIPPED_LINE = 9;
const WRONG_NUMBER = 2;
const WRONG_SERIAL = 7;
const PASSES = 3;
/** Lines that are whole cells cost no more than this each, on average. */
const EASY = 0.35;
/** Lines that were broken fit so much better when they are read so. */
const BETTER = 0.75;
const WIDEST_COLUMN = 26;
const FEWEST_TASKS = 3;
const FULL = 0.75;
const MOST = 0.95;

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
  const whole = aligned(columns, looks, habits);
  if (whole.cost <= looks.length * EASY || !mayBeBroken(looks)) return whole;
  let broken = aligned(columns, looks, { ...habits, broken: true });
  // The widths at which a PDF broke the lines of each column are known once they have been set, roughly; then better.
  for (let pass = 1; pass < PASSES; pass++)
    broken = aligned(columns, looks, { ...habits, broken: true, widths: widthsOf(columns, looks, broken) });
  return broken.cost < whole.cost * BETTER ? broken : whole;
}

/** What the lines say before any is set into a row. */
function habitsOf(columns: readonly Column[], looks: readonly Look[]): Habits {
  const rows = looks.length / columns.length;
  const has = (test: (look: Look) => boolean): boolean => looks.filter(test).length * 2 >= rows;
  return {
    closes: has((look) => look.closed),
    numbersTasks: numbersTasks(columns, looks, rows),
    broken: false,
    assisted: columns.some((column) => column.holds === 'bodies' && !column.spans),
    widths: null,
  };
}

/** Do the numbers that lines begin with count the tasks? In a table that numbers its rows as well they go on from the first to the last. */
function numbersTasks(columns: readonly Column[], looks: readonly Look[], rows: number): boolean {
  const numbers = looks.flatMap(({ number }) => number ?? []);
  if (!columns.some((column) => column.holds === 'serial')) return numbers.length * 2 >= rows;
  const onward = numbers.filter((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1).length;
  return onward >= FEWEST_TASKS && onward * 10 >= numbers.length * 9;
}

/** May a PDF's columns have broken the lines? Then nearly none is long. */
const mayBeBroken = (looks: readonly Look[]): boolean =>
  looks.filter(({ length }) => length > WIDEST_COLUMN).length * 20 <= looks.length;

/** A share of the lines of each column is not longer than this. */
function widthsOf(columns: readonly Column[], looks: readonly Look[], { rows }: Alignment): readonly Width[] {
  const lengths = columns.map((): number[] => []);
  for (const { column, first, last } of rows.flat())
    for (let line = first; line <= last; line++) lengths[column]?.push(looks[line]?.length ?? 0);
  return lengths.map((all) => {
    all.sort((a, b) => a - b);
    const within = (share: number): number => all[Math.ceil(all.length * share) - 1] ?? 0;
    // Not the longest: a line set wrongly would hide how narrow the others are.
    return { full: within(FULL), most: within(MOST) };
  });
}

function aligned(columns: readonly Column[], looks: readonly Look[], habits: Habits): Alignment {
  const width = columns.length;
  const hasCategory = columns.some((column) => column.role === 'category' && column.holds === 'name');
  const category = columns.findIndex((column) => column.role === 'category');
  const task = columns.findIndex((column) => column.role === 'task');
  // absent[a] is what it costs to have no cell in the columns before a.
  const absent = [0];
  for (const column of columns) absent.push((absent.at(-1) ?? 0) + absence(column, hasCategory, habits));
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
  const best = [...states].sort((a, b) => finish(a) - finish(b))[0] ?? start;
  return { ...rowsOf(best), cost: finish(best) };
}

/** Nothing stands above the first row that it could go on with. */
const firstRow = (columns: readonly Column[], to: number): number =>
  columns.slice(0, to).reduce((sum, column) => sum + (column.name === '' ? 0 : 5), 0);

/** The way that ends in a state, from its first line on. */
function rowsOf(end: State): Pick<Alignment, 'rows' | 'unread'> {
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
  return { rows, unread };
}
