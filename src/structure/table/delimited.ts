import { COVERED_CELL } from '../../lexicon/table-columns.js';
import type { Line } from '../lines.js';
import { type RawCell, splitCells } from './cell.js';
import { columnsOf } from './columns.js';
import { delimitedHead, filled, isBorder, isRule } from './delimited-head.js';
import { isGroupRow } from './delimited-row.js';
import type { FoundTable } from './found-table.js';
import { ANYWHERE, isContinued, isGroupLine, isHeadAgain, type PrintedRow, rowsOf } from './printed-rows.js';

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

/** The cells of a line that is a row between tabs or upright bars; none when it is no row. `framed`: bars stand around rows, too. */
function cellsOf(text: string, line: Line | undefined, framed: boolean): readonly RawCell[] {
  if (!line || line.text.length > MAXIMUM_ROW) return [];
  const { start, end } = line.span;
  const { before, after } = tabsAround(text, line);
  const raw = text.slice(start - before, end + after);
  if (raw.includes('\t'))
    return splitCells(raw, ' '.repeat(before) + line.text + ' '.repeat(after), start - before, '\t');
  if (!line.text.includes('|')) return [];
  const cells = splitCells(line.text, line.text, start, '|');
  return framed ? cells.slice(line.text.startsWith('|') ? 1 : 0, line.text.endsWith('|') ? -1 : undefined) : cells;
}

/** The table whose header stands in line `first`, or null; `closes` says which line cannot be in it. */
export function delimitedTable(
  text: string,
  lines: readonly Line[],
  first: number,
  closes: (index: number) => boolean = () => false,
): FoundTable | null {
  const framed = /^\||\|$/u.test(lines[first]?.text ?? '');
  const cellsAt = (index: number): readonly RawCell[] => cellsOf(text, lines[index], framed);
  const head = delimitedHead(text, lines, first, cellsAt);
  if (!head) return null;
  const columns = columnsOf(head.names);
  const printed: PrintedRow[] = [];
  let last = head.last;
  for (let i = head.last + 1; i < lines.length && !closes(i); i++) {
    const { text: folded, span } = lines[i] as Line;
    const cells = cellsAt(i);
    const border = isBorder(folded);
    if (cells.length === 0 && !border && !(isGroupLine(folded) && cellsAt(i + 1).length > 2)) break;
    last = i;
    if (border || isContinued(folded) || isRule(cells) || (printed.length > 0 && isHeadAgain(cells, head.names)))
      continue;
    const heads =
      cells.length === 0 ? { span, text: folded } : isGroupRow(cells, columns) ? filled(cells).at(-1) : null;
    printed.push({ line: i, cells, group: heads ?? null, standing: ANYWHERE });
  }
  const marksCovered = printed.some(({ cells }) => cells.some((cell) => cell.covered));
  const { rows, unread } = rowsOf(text, { columns, marksCovered }, printed);
  const top = first > 0 && isBorder(lines[first - 1]?.text ?? '') ? first - 1 : first;
  return rows.length > 0 ? { first: top, last, columns, rows, unread, title: head.title } : null;
}
