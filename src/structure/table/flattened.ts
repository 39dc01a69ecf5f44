import { MAXIMUM_COLUMN_NAME } from '../../lexicon/table-heads.js';
import type { Line } from '../lines.js';
import { type AlignedCell, alignLines } from './align-lines.js';
import { type Look, lookOf } from './cell-look.js';
import { type Column, columnsOf } from './columns.js';
import { flattenedHead } from './flattened-head.js';
import { rowLayouts } from './flattened-rows.js';
import type { FoundTable, RefusedTable } from './found-table.js';
import { isContinued } from './printed-rows.js';
import { isSound, soundRows } from './soundness.js';

const MAXIMUM_LINES = 20_000;
const LONGEST_CELL_BELOW = 30;

/** A line as far as it matters where its table's cells begin and end: folded, trimmed. */
export interface Printed {
  readonly text: string;
}

/** The lines of a table set into rows. Cells count the lines of `places`, which says where they stand among all lines. */
export interface Flattened {
  readonly printed: readonly Column[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly AlignedCell[])[];
  readonly looks: readonly Look[];
  readonly places: readonly number[];
  readonly unread: readonly number[];
  readonly last: number;
}

/** The looks of all lines; the headings of groups are those that are due by their Chinese numbers. */
function looksOf(cells: readonly Printed[], grouped: boolean): readonly Look[] {
  let due = 1;
  return cells.map(({ text }) => {
    const look = lookOf(text, grouped ? due : 0);
    if (look.heading) due++;
    return look;
  });
}

/** The line behind the table's last. 三、 after 一、 and 二、 in the table heads a group of it when a cell follows, not a sentence. */
function tableEnd(
  lines: readonly Printed[],
  start: number,
  grouped: boolean,
  closes: (index: number) => boolean,
): number {
  let due = 1;
  let end = start;
  for (; end < lines.length && end < start + MAXIMUM_LINES; end++) {
    const next = lines[end + 1];
    const heading = grouped && lookOf(lines[end]?.text ?? '', due).heading && next !== undefined;
    if (heading && next.text.length <= LONGEST_CELL_BELOW && !/[。;]$/u.test(next.text)) due++;
    else if (closes(end)) break;
  }
  return end;
}

/** How many lines of the head are printed again here; its first may have gone with the page's number. */
function headAgain(lines: readonly Printed[], head: number, height: number, at: number): number {
  for (const from of [0, 1]) {
    let count = 0;
    while (from + count < height && lines[head + from + count]?.text === lines[at + count]?.text) count++;
    if (from + count === height && count > 1) return count;
  }
  return 0;
}

/** The lines of cells: all but the head and 续表, where they are printed on every page. */
function cellPlaces(lines: readonly Printed[], head: number, start: number, end: number): readonly number[] {
  const places: number[] = [];
  const height = start - head;
  for (let i = start; i < end; i++) {
    const again = headAgain(lines, head, height, i);
    if (again > 0) i += again - 1;
    else if (!isContinued(lines[i]?.text ?? '')) places.push(i);
  }
  return places;
}

/**
 * A table without a column for it may have lines between its rows that head them: 一、骨干水源工程. Where they are numbered, no other
 * line is one.
 */
const groupColumn = (looks: readonly Look[]): Column => ({
  name: '',
  role: 'category',
  holds: looks.some((look) => look.heading) ? 'numbered-group' : 'group',
  key: 'category',
  spans: true,
});

/** The columns that have lines: row numbers set by a word processor are lost in plain text. */
function columnsWithLines(columns: readonly Column[], looks: readonly Look[]): readonly Column[] {
  const serials = looks.filter((look) => look.serial !== null).length;
  return serials * 4 * columns.length >= looks.length ? columns : columns.filter((column) => column.role !== 'index');
}

/**
 * The lines of the table whose head begins in line `first`, set into rows; `closes` says which line cannot be in it, `nameOf` how a line
 * is printed. Refused when what should be bodies, dates, figures and serial numbers is not: then no row can be believed.
 */
export function flattened(
  lines: readonly Printed[],
  first: number,
  nameOf: (index: number) => string,
  closes: (index: number) => boolean,
): Flattened | RefusedTable | null {
  if ((lines[first]?.text.length ?? 0) > MAXIMUM_COLUMN_NAME) return null;
  const head = flattenedHead(lines, first, nameOf);
  if (!head) return null;
  const printed = columnsOf(head.names);
  const grouped = !printed.some((column) => column.role === 'category');
  const end = tableEnd(lines, head.end, grouped, closes);
  if (end - head.end < head.names.length - 1) return null;
  const places = cellPlaces(lines, first, head.end, end);
  const looks = looksOf(
    places.map((place) => lines[place] as Printed),
    grouped,
  );
  const columns = [...(grouped ? [groupColumn(looks)] : []), ...columnsWithLines(printed, looks)];
  const aligned = alignLines(columns, looks);
  const rows = soundRows(columns, aligned, looks);
  const lastCell = rows.length < aligned.rows.length ? (rows.at(-1)?.at(-1)?.last ?? 0) : places.length - 1;
  const unread = aligned.unread.filter((cell) => cell <= lastCell);
  if (!isSound(columns, rows, looks, { ...aligned, unread }, places.length - 1 - lastCell))
    return { first, last: end - 1, refused: true };
  return { printed, columns, rows, looks, places, unread, last: places[lastCell] ?? end - 1 };
}

/** The table printed one cell a line whose head begins in line `first`; `closes` says which line cannot be in it. */
export function flattenedTable(
  text: string,
  lines: readonly Line[],
  first: number,
  closes: (index: number) => boolean,
): FoundTable | RefusedTable | null {
  const nameOf = (index: number): string => {
    const { start, end } = lines[index]?.span ?? { start: 0, end: 0 };
    return text.slice(start, end);
  };
  const table = flattened(lines, first, nameOf, closes);
  if (table === null || 'refused' in table) return table;
  const { printed, columns, rows, looks, places, unread, last } = table;
  const cells = places.map((line) => ({ ...(lines[line] as Line), line }));
  return {
    first,
    last,
    columns: printed,
    rows: rowLayouts(text, columns, rows, cells, looks),
    unread: unread.map((cell) => places[cell] ?? last),
    title: null,
  };
}
