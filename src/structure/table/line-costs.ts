import type { Look } from './cell-look.js';
import type { Column } from './columns.js';

/*
 * All costs are on one scale: 0 is as it should be, 1 is a little odd, 5 is what hardly occurs. They were set by reading tables, and hold as
 * long as the twelve of test/tables and the notices of test/notices are read rightly.
 */

/** More than reading the line as none of the table's. */
const NEVER = 20;

/** What a row without a cell in this column costs: it spans rows and was printed above, or is empty. */
export function absence(column: Column, hasCategory: boolean, { numbersTasks, broken, assisted }: Habits): number {
  if (column.role === 'category') return 0;
  if (column.role === 'task') return hasCategory || broken ? 1.5 : numbersTasks ? 2 : 3;
  if (column.role === 'target') return 6;
  switch (column.holds) {
    case 'serial':
      return 4;
    case 'bodies':
      return column.spans ? (assisted ? 1 : 0.5) : 0.8;
    case 'time':
    case 'person':
      return 1;
    case 'free':
      return 0.7;
    default:
      return 4;
  }
}

/** How long the lines of a column are where they fill it, and nearly all of them. */
export interface Width {
  readonly full: number;
  readonly most: number;
}

/** What is known of a table before its lines are set: whether its texts close with a stop, and how wide its columns are broken. */
export interface Habits {
  readonly closes: boolean;
  /** The names of tasks begin with their numbers: 1. 精准救助. */
  readonly numbersTasks: boolean;
  /** Its lines are broken at the width of their columns: a cell goes on in the next line without any sign. */
  readonly broken: boolean;
  /** A column of bodies that assist or guide stands beside that of the responsible: of the two that one is more likely to be empty. */
  readonly assisted: boolean;
  /** Null while they are unknown. */
  readonly widths: readonly Width[] | null;
}

/** Short of its column's width by more than this, a line was not broken there. */
const RAGGED = 2;

/** In a table that is broken at the width of its columns no line is wider than its column. */
export const tooWide = (place: number, look: Look, { widths }: Habits): number =>
  look.length > (widths?.[place]?.most ?? look.length) + RAGGED ? 3 : 0;

/** What it costs to read `look` as going on with the cell of `column` that `above` stands in. */
export function goingOn(column: Column, place: number, above: Look, look: Look, habits: Habits): number {
  if (look.serial !== null || look.heading) return NEVER;
  const surely = above.open || look.goesOn;
  const width = habits.widths?.[place]?.full;
  // A line that does not fill its column ends a paragraph: the cell goes on only with another one.
  const fills = habits.broken && (width === undefined || above.length >= width - RAGGED);
  switch (column.holds) {
    case 'serial':
    case 'group':
    case 'numbered-group':
      return NEVER;
    case 'figure':
    case 'unit':
      return surely ? 2 : 9;
    case 'bodies':
      if (!look.names && !look.goesOn) return 8;
      if (above.open) return 0;
      if (above.responsible && !above.parted && habits.broken && !look.goesOn) return 2.5;
      if (above.responsible && look.responsible) return habits.broken ? 1 : 0.3;
      return fills || look.goesOn ? 0.5 : 4;
    case 'person':
      return look.names && look.length <= 12 ? 2 : 8;
    case 'time':
      return surely || (fills && !above.closed) ? 1.5 : 6;
    case 'name':
      return surely ? 0 : above.closed ? 5 : fills ? 1.5 : 4.5;
    default:
      if (surely) return 0;
      if (look.number !== null && habits.numbersTasks) return 5;
      // 2. goes on with the list that 1. began, 1. begins one.
      if (look.number === 1) return above.closed ? 4 : 1;
      if (look.number !== null) return look.number === (above.number ?? 0) + 1 ? 0.3 : 0.8;
      if (above.closed) return 2.5;
      if (!fills) return 4;
      return column.holds === 'text' && habits.closes ? 0.5 : 1.5;
  }
}

/** What it costs to end a cell of `column` with this line. */
export function ending(column: Column, look: Look, habits: Habits): number {
  if (look.open) return 4;
  if (column.holds === 'bodies') return look.responsible ? 0 : 3;
  if (column.holds === 'text') return look.closed || !habits.closes ? 0 : 2;
  return look.closed && (column.holds === 'name' || column.holds === 'person') ? 0.5 : 0;
}
