import { columnRole, MAXIMUM_COLUMN_NAME } from '../../lexicon/table-columns.js';
import type { Span } from '../../model/index.js';
import type { Cell, RowLayout } from '../layout.js';
import type { Line } from '../lines.js';
import { alignRows, type Step } from './align-rows.js';
import { lookOf } from './cell-look.js';
import { type Column, columnsOf, isHeader } from './columns.js';
import type { FoundTable } from './found-table.js';
import { type GroupHeading, type PrintedCell, printedCells } from './printed-cells.js';
import { absenceOf } from './row-patterns.js';

const MAXIMUM_COLUMNS = 10;
const MAXIMUM_CELLS = 20_000;

/** The header of a table printed one cell a line: at least three column names in a row. */
function headerOf(lines: readonly Line[], first: number): readonly string[] {
  const names: string[] = [];
  for (let i = first; i < lines.length && names.length < MAXIMUM_COLUMNS; i++) {
    const text = (lines[i] as Line).text;
    if (text.length > MAXIMUM_COLUMN_NAME || columnRole(text) === null) break;
    if (names.includes(text)) break;
    names.push(text);
  }
  return names.length >= 3 && isHeader(names) ? names : [];
}

function rowsOf(
  text: string,
  columns: readonly Column[],
  printed: readonly PrintedCell[],
  headings: readonly GroupHeading[],
  path: readonly Step[],
): { rows: RowLayout[]; unread: number[] } {
  const rows: RowLayout[] = [];
  const unread: number[] = [];
  for (const step of path) {
    if (!step.pattern) {
      unread.push((printed[step.from] as PrintedCell).line);
      continue;
    }
    const own = step.pattern.columns.flatMap((column, i): Cell[] =>
      column.role === 'index' ? [] : [cellAt(text, column.key, printed[step.from + i] as PrintedCell)],
    );
    const last = step.pattern.columns.at(-1) as Column;
    const length = step.pattern.columns.length;
    for (let i = 0; i < step.extra; i++)
      own.push(cellAt(text, last.key, printed[step.from + length + i] as PrintedCell));
    const above = rows.at(-1);
    const cells = columns.flatMap((column): readonly Cell[] => {
      const mine = own.filter((cell) => cell.column === column.key);
      const spans = absenceOf(column, true).spans;
      if (mine.length > 0 || column.role === 'index' || !above || !spans) return mine;
      return above.cells.filter((cell) => cell.column === column.key).map((cell) => ({ ...cell, repeated: true }));
    });
    const { start } = (printed[step.from] as PrintedCell).span;
    const { end } = (printed[step.from + length + step.extra - 1] as PrintedCell).span;
    const group = headings.findLast(({ before }) => before <= step.from);
    const category = group ? [{ ...cellAt(text, 'category', group), repeated: true }] : [];
    rows.push({ span: { start, end }, cells: [...category, ...cells] });
  }
  return { rows, unread };
}

const cellAt = (text: string, column: string, { span }: { readonly span: Span }): Cell => ({
  column,
  text: text.slice(span.start, span.end),
  span,
  repeated: false,
});

/** The table printed one cell a line whose header begins in line `first`; `closes` says which line cannot be in it. */
export function flattenedTable(
  text: string,
  lines: readonly Line[],
  first: number,
  closes: (index: number) => boolean,
): FoundTable | null {
  const names = headerOf(lines, first);
  if (names.length === 0) return null;
  const start = first + names.length;
  let end = start;
  while (end < lines.length && end < start + MAXIMUM_CELLS && !closes(end)) end++;
  if (end - start < names.length - 1) return null;
  const printed = names.map((_, i) =>
    text.slice((lines[first + i] as Line).span.start, (lines[first + i] as Line).span.end),
  );
  const all = columnsOf(printed);
  const grouped = !all.some((column) => column.role === 'category');
  const { cells, headings } = printedCells(lines, start, end, grouped);
  const looks = cells.map((cell) => lookOf(cell.text));
  // Row numbers set by a word processor are lost in plain text: then the column has no lines.
  const numbered = looks.filter((look) => look.bareNumber).length * (names.length + 1) >= looks.length;
  const columns = numbered ? all : all.filter((column) => column.role !== 'index');
  const { rows, unread } = rowsOf(text, columns, cells, headings, alignRows(columns, looks));
  return { first, last: end - 1, columns: all, rows, unread };
}
