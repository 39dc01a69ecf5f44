import { COVERED_CELL } from '../../lexicon/table-columns.js';
import type { Cell, RowLayout } from '../layout.js';
import type { Line } from '../lines.js';
import { type RawCell, splitCells } from './cell.js';
import { type Column, columnsOf, isHeader } from './columns.js';
import type { FoundTable } from './found-table.js';

/** Repeated for the rows below when a cell spans them and is left empty there. */
const SPANNING: readonly string[] = ['category', 'task', 'responsible'];

const MAXIMUM_ROW = 20_000;
const MAXIMUM_COLUMNS = 30;

const AROUND = 2 * MAXIMUM_COLUMNS;
const TABS_BEFORE = new RegExp(`(?:${COVERED_CELL}?\\t)*$`, 'u');
const TABS_AFTER = new RegExp(`^(?:\\t${COVERED_CELL}?)*`, 'u');

/** Tabs around a line's words are empty cells, which the line's span leaves out. */
function tabsAround(text: string, line: Line): { readonly before: number; readonly after: number } {
  const { start, end } = line.span;
  const before = text[start - 1] === '\t' ? TABS_BEFORE.exec(text.slice(Math.max(0, start - AROUND), start)) : null;
  const after = text[end] === '\t' ? TABS_AFTER.exec(text.slice(end, end + AROUND)) : null;
  return { before: before?.[0].length ?? 0, after: after?.[0].length ?? 0 };
}

/** The cells of a line that is a row between tabs or upright bars; none when it is no row. */
function cellsOf(text: string, line: Line): readonly RawCell[] {
  if (line.text.length > MAXIMUM_ROW) return [];
  const { start, end } = line.span;
  const { before, after } = tabsAround(text, line);
  const raw = text.slice(start - before, end + after);
  if (raw.includes('\t'))
    return splitCells(raw, ' '.repeat(before) + line.text + ' '.repeat(after), start - before, '\t');
  if (!line.text.includes('|')) return [];
  const cells = splitCells(line.text, line.text, start, '|');
  return cells.slice(line.text.startsWith('|') ? 1 : 0, line.text.endsWith('|') ? -1 : undefined);
}

const isRule = (cells: readonly RawCell[]): boolean =>
  cells.length > 0 && cells.every((cell) => /^:?-*:?$/u.test(cell.text)) && cells.some((cell) => cell.text);
const filled = (cells: readonly RawCell[]): readonly RawCell[] => cells.filter((cell) => cell.text);

/** The table whose header stands in line `first`, or null; `closes` says which line cannot be in it. */
export function delimitedTable(
  text: string,
  lines: readonly Line[],
  first: number,
  closes: (index: number) => boolean = () => false,
): FoundTable | null {
  const header = cellsOf(text, lines[first] as Line);
  if (header.length < 2 || header.length > MAXIMUM_COLUMNS || !isHeader(header.map((cell) => cell.text))) return null;
  const columns = columnsOf(header.map((cell) => text.slice(cell.span.start, cell.span.end)));
  const rows: RowLayout[] = [];
  const unread: number[] = [];
  let last = first;
  let group: RawCell | null = null;
  for (let i = first + 1; i < lines.length && !closes(i); i++) {
    const line = lines[i] as Line;
    const cells = cellsOf(text, line);
    const alone = cells.length === 0 ? groupLine(lines, i, text) : groupRow(cells, columns);
    if (cells.length === 0 && !alone) break;
    last = i;
    if (isRule(cells)) continue;
    if (alone) group = filled(cells).at(-1) ?? { span: line.span, text: line.text };
    else if (cells.length > columns.length + 1) unread.push(i);
    else rows.push(rowOf(text, columns, cells, rows.at(-1) ?? null, group));
  }
  return rows.length > 0 ? { first, last, columns, rows, unread } : null;
}

/** A row that is nothing but a name, at most with a Chinese number before it, heads the rows below it: 一 | 经济发展 | | |. */
function groupRow(cells: readonly RawCell[], columns: readonly Column[]): boolean {
  const [first, second, ...others] = filled(cells);
  if (!first || others.length > 0 || cells.length > columns.length || cells.some((cell) => cell.covered)) return false;
  if (second) return /^[一二三四五六七八九十]{1,3}、?$/u.test(first.text);
  return cells.indexOf(first) <= (columns[0]?.role === 'index' ? 1 : 0);
}

/** A line without separators inside a table heads the rows below it: 一、经济发展. */
function groupLine(lines: readonly Line[], index: number, text: string): boolean {
  const line = lines[index] as Line;
  const next = lines[index + 1];
  return (
    line.text.length <= 30 && !/[。;:!?]$/u.test(line.text) && next !== undefined && cellsOf(text, next).length > 2
  );
}

function rowOf(
  text: string,
  columns: readonly Column[],
  raw: readonly RawCell[],
  above: RowLayout | null,
  group: RawCell | null,
): RowLayout {
  const cells: Cell[] = [];
  const printed = filled(raw);
  const span = {
    start: printed[0]?.span.start ?? raw[0]?.span.start ?? 0,
    end: printed.at(-1)?.span.end ?? raw.at(-1)?.span.end ?? 0,
  };
  const hasCategory = columns.some((column) => column.key === 'category');
  if (group && !hasCategory)
    cells.push(
      cell(
        text,
        'category',
        group,
        group.span.end <= span.start &&
          above?.cells.some((c) => c.column === 'category' && c.span.start === group.span.start) === true,
      ),
    );
  const own = (key: string): string => raw[columns.findIndex((column) => column.key === key)]?.text ?? '';
  const repeatsTask = own('task') === '';
  // A new category has bodies of its own, or none: a merged cell does not reach into it.
  const opensCategory = hasCategory ? own('category') !== '' : cells[0]?.repeated === false;
  columns.forEach((column, i) => {
    if (column.role === 'index') return;
    const here = raw[i];
    if (here?.text) {
      cells.push(cell(text, column.key, here, false));
      return;
    }
    const spans = SPANNING.includes(column.key) && (column.key !== 'responsible' || repeatsTask || !opensCategory);
    const repeated = spans ? above?.cells.filter((c) => c.column === column.key) : undefined;
    if (repeated) cells.push(...repeated.map((c) => ({ ...c, repeated: true })));
  });
  return { span, cells };
}

const cell = (text: string, column: string, raw: RawCell, repeated: boolean): Cell => ({
  column,
  text: text.slice(raw.span.start, raw.span.end),
  span: raw.span,
  repeated,
});
