import { COVERED_CELL } from '../../lexicon/table-columns.js';
import type { RowLayout } from '../layout.js';
import type { Line } from '../lines.js';
import { type RawCell, splitCells } from './cell.js';
import { columnsOf } from './columns.js';
import { delimitedHead, filled, isRule } from './delimited-head.js';
import { isGroupRow, isShifted, type RowForm, rowLayout } from './delimited-row.js';
import type { FoundTable } from './found-table.js';

const MAXIMUM_ROW = 20_000;

const AROUND = 60;
const TABS_BEFORE = new RegExp(`(?:${COVERED_CELL}?\\t){0,${AROUND}}$`, 'u');
const TABS_AFTER = new RegExp(`^(?:\\t${COVERED_CELL}?)*`, 'u');

/** Tabs around a line's words are empty cells, which the line's span leaves out. */
function tabsAround(text: string, line: Line): { readonly before: number; readonly after: number } {
  const { start, end } = line.span;
  const before = text[start - 1] === '\t' ? TABS_BEFORE.exec(text.slice(Math.max(0, start - AROUND), start)) : null;
  const after = text[end] === '\t' ? TABS_AFTER.exec(text.slice(end, end + AROUND)) : null;
  return { before: before?.[0].length ?? 0, after: after?.[0].length ?? 0 };
}

/** The cells of a line that is a row between tabs or upright bars; none when it is no row. */
function cellsOf(text: string, line: Line | undefined): readonly RawCell[] {
  if (!line || line.text.length > MAXIMUM_ROW) return [];
  const { start, end } = line.span;
  const { before, after } = tabsAround(text, line);
  const raw = text.slice(start - before, end + after);
  if (raw.includes('\t'))
    return splitCells(raw, ' '.repeat(before) + line.text + ' '.repeat(after), start - before, '\t');
  if (!line.text.includes('|')) return [];
  const cells = splitCells(line.text, line.text, start, '|');
  return cells.slice(line.text.startsWith('|') ? 1 : 0, line.text.endsWith('|') ? -1 : undefined);
}

/** A row that may be read: a line of cells, or a name that heads the rows below it. */
interface PrintedRow {
  readonly line: number;
  readonly cells: readonly RawCell[];
  readonly group: RawCell | null;
}

/** The table whose header stands in line `first`, or null; `closes` says which line cannot be in it. */
export function delimitedTable(
  text: string,
  lines: readonly Line[],
  first: number,
  closes: (index: number) => boolean = () => false,
): FoundTable | null {
  const cellsAt = (index: number): readonly RawCell[] => cellsOf(text, lines[index]);
  const head = delimitedHead(text, lines, first, cellsAt);
  if (!head) return null;
  const columns = columnsOf(head.names);
  const printed: PrintedRow[] = [];
  let last = head.last;
  for (let i = head.last + 1; i < lines.length && !closes(i); i++) {
    const { text: folded, span } = lines[i] as Line;
    const cells = cellsAt(i);
    if (cells.length === 0 && !(isGroupLine(folded) && cellsAt(i + 1).length > 2)) break;
    last = i;
    if (isRule(cells) || (printed.length > 0 && isHeadAgain(cells, head.names))) continue;
    if (cells.length === 0) printed.push({ line: i, cells, group: { span, text: folded } });
    else printed.push({ line: i, cells, group: isGroupRow(cells, columns) ? (filled(cells).at(-1) ?? null) : null });
  }
  const marksCovered = printed.some(({ cells }) => cells.some((cell) => cell.covered));
  const { rows, unread } = rowsOf(text, { columns, marksCovered }, printed);
  return rows.length > 0 ? { first, last, columns, rows, unread, title: head.title } : null;
}

function rowsOf(
  text: string,
  form: RowForm,
  printed: readonly PrintedRow[],
): { readonly rows: readonly RowLayout[]; readonly unread: readonly number[] } {
  const rows: RowLayout[] = [];
  const unread: number[] = [];
  let group: RawCell | null = null;
  for (const row of printed) {
    if (row.group) group = row.group;
    else if (row.cells.length > form.columns.length + 1 || isShifted(row.cells, form.columns)) unread.push(row.line);
    else rows.push(rowLayout(text, form, row.cells, rows.at(-1) ?? null, group));
  }
  return { rows, unread };
}

/** A line without separators inside a table heads the rows below it: 一、经济发展. */
const isGroupLine = (folded: string): boolean => folded.length <= 30 && !/[。;:!?]$/u.test(folded);

/** The head printed again at the top of a page. */
const isHeadAgain = (cells: readonly RawCell[], names: readonly string[]): boolean =>
  filled(cells).length > 1 && cells.length === names.length && cells.every((cell, i) => cell.text === names[i]);
