import { MAXIMUM_COLUMN_NAME } from '../../lexicon/table-heads.js';
import type { Line } from '../lines.js';
import { alignLines } from './align-lines.js';
import { type Look, lookOf } from './cell-look.js';
import { type Column, columnsOf } from './columns.js';
import { flattenedHead } from './flattened-head.js';
import { type CellLine, rowLayouts } from './flattened-rows.js';
import type { FoundTable, RefusedTable } from './found-table.js';
import { isSound, soundRows } from './soundness.js';

const MAXIMUM_LINES = 20_000;

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

/** The lines of a table without its head, where that is printed again on every page. */
function cellLines(lines: readonly Line[], from: number, to: number, head: readonly Line[]): readonly CellLine[] {
  const cells: CellLine[] = [];
  for (let i = from; i < to; i++) {
    const { text, span } = lines[i] as Line;
    const again = text === head[0]?.text && head.every((line, k) => line.text === lines[i + k]?.text);
    if (again) i += head.length - 1;
    else cells.push({ text, span, line: i });
  }
  return cells;
}

/** The looks of all lines; the headings of groups are those that are due by their Chinese numbers. */
function looksOf(cells: readonly CellLine[], grouped: boolean): readonly Look[] {
  let due = 1;
  return cells.map(({ text }) => {
    const look = lookOf(text, grouped ? due : 0);
    if (look.heading) due++;
    return look;
  });
}

/** The line behind the table's last. 三、 after 一、 and 二、 in the table heads a group of it when a cell follows, not a sentence. */
function tableEnd(lines: readonly Line[], start: number, grouped: boolean, closes: (index: number) => boolean): number {
  let due = 1;
  let end = start;
  for (; end < lines.length && end < start + MAXIMUM_LINES; end++) {
    const next = lines[end + 1];
    const heading = grouped && lookOf((lines[end] as Line).text, due).heading && next !== undefined;
    if (heading && next.text.length <= LONGEST_CELL_BELOW && !/[。;]$/u.test(next.text)) due++;
    else if (closes(end)) break;
  }
  return end;
}
const LONGEST_CELL_BELOW = 30;

/** The columns that have lines: row numbers set by a word processor are lost in plain text. */
function columnsWithLines(columns: readonly Column[], looks: readonly Look[]): readonly Column[] {
  const serials = looks.filter((look) => look.serial !== null).length;
  return serials * 4 * columns.length >= looks.length ? columns : columns.filter((column) => column.role !== 'index');
}

/**
 * The table printed one cell a line whose head begins in line `first`; `closes` says which line cannot be in it. Refused when what should
 * be bodies, dates, figures and serial numbers is not: then no row can be believed, and its lines are text.
 */
export function flattenedTable(
  text: string,
  lines: readonly Line[],
  first: number,
  closes: (index: number) => boolean,
): FoundTable | RefusedTable | null {
  if ((lines[first]?.text.length ?? 0) > MAXIMUM_COLUMN_NAME) return null;
  const head = flattenedHead(text, lines, first);
  if (!head) return null;
  const printed = columnsOf(head.names);
  const grouped = !printed.some((column) => column.role === 'category');
  const end = tableEnd(lines, head.end, grouped, closes);
  if (end - head.end < head.names.length - 1) return null;
  const cells = cellLines(lines, head.end, end, lines.slice(first, head.end));
  const looks = looksOf(cells, grouped);
  const columns = [...(grouped ? [groupColumn(looks)] : []), ...columnsWithLines(printed, looks)];
  const aligned = alignLines(columns, looks);
  const rows = soundRows(columns, aligned, looks);
  const lastCell = rows.length < aligned.rows.length ? (rows.at(-1)?.at(-1)?.last ?? 0) : cells.length - 1;
  const unread = aligned.unread.filter((cell) => cell <= lastCell);
  if (!isSound(columns, rows, looks, unread.length)) return { first, last: end - 1, refused: true };
  const lineOf = (cell: number): number => cells[cell]?.line ?? end - 1;
  return {
    first,
    last: lineOf(lastCell),
    columns: printed,
    rows: rowLayouts(text, columns, rows, cells, looks),
    unread: unread.map(lineOf),
    title: null,
  };
}
