import type { RawCell } from './cell.js';
import { columnsOf } from './columns.js';
import { isBorder } from './delimited-head.js';
import { isNumberedGroup } from './delimited-row.js';
import type { FoundTable, RefusedTable } from './found-table.js';
import type { Extent, Standing } from './placed-cells.js';
import { isContinued, isGroupLine, isHeadAgain, type PrintedRow, rowsOf } from './printed-rows.js';
import { extentsOf, type SpacedHead, type SpacedLine, type SpacedRow, spacedHead, spacedRow } from './spaced-cells.js';

/** With a larger share of lines that fit no column the table was not understood. */
const MOST_UNREAD = 0.2;
/** So many lines may go on with the cells of a row. */
const MOST_GOING_ON = 3;

interface PlacedRow extends SpacedRow {
  readonly line: number;
  /** What heads the rows below it. */
  readonly group: RawCell | null;
}

/** The lines of a table whose cells white space parts, as far as its head and the number of cells tell. */
export interface SpacedLines {
  readonly head: SpacedHead;
  readonly rows: readonly PlacedRow[];
  readonly last: number;
}

/** The lines of the table whose head stands in line `first`; `closes` says which line cannot be in it. */
export function spacedLines(
  text: string,
  lines: readonly SpacedLine[],
  first: number,
  closes: (index: number) => boolean,
): SpacedLines | null {
  const head = spacedHead(text, lines, first);
  if (!head) return null;
  const count = head.names.length;
  const fewest = Math.max(2, Math.ceil(count / 2));
  const rowAt = (i: number): SpacedRow | null => {
    const line = lines[i];
    const row = line ? spacedRow(text, line, head.spacing, count) : null;
    return row && row.cells.length >= fewest && !closes(i) ? row : null;
  };
  const rows: PlacedRow[] = [];
  let last = first;
  let goingOn: PlacedRow[] = [];
  for (let i = first + head.height; i < lines.length && goingOn.length <= MOST_GOING_ON; i++) {
    const line = lines[i] as SpacedLine;
    if (isBorder(line.text) || isContinued(line.text)) continue;
    const row = rowAt(i);
    if (row) {
      const again = isHeadAgain(row.cells, head.names);
      // Heads alone are no table: from each of a long run of them the lines would be gone through anew.
      if (again && rows.length === 0) break;
      if (!again) rows.push(...goingOn, { ...row, line: i, group: null });
      goingOn = [];
      last = i;
      continue;
    }
    const { cells, indent } = spacedRow(text, line, head.spacing, count);
    const heads = cells.length === 1 ? isGroupLine(line.text) : isNumberedGroup(cells);
    if (heads && indent <= head.indent && rowAt(i + 1))
      rows.push({ cells, indent, line: i, group: cells.at(-1) ?? null });
    else if (head.spacing.wide && indent > head.indent && !closes(i))
      goingOn.push({ cells, indent, line: i, group: null });
    else break;
  }
  return rows.length > 0 ? { head, rows, last } : null;
}

/**
 * The table whose head stands in line `first`, its cells parted by white space. A gap does not tell whether a cell between two others was
 * left out: columns of fixed width do, or gaps that are all alike, or what the cells look like; a table whose rows none of them tells is refused.
 */
export function spacedTable(
  text: string,
  lines: readonly SpacedLine[],
  first: number,
  closes: (index: number) => boolean,
): FoundTable | RefusedTable | null {
  const found = spacedLines(text, lines, first, closes);
  if (!found) return null;
  const { head, last } = found;
  const columns = columnsOf(head.names);
  const widths = columnExtents(text, lines, first, found);
  const printed = found.rows.map(({ line, cells, group, indent }): PrintedRow => {
    const extents = widths && { columns: widths, cells: extentsOf(text, lines[line], cells) };
    const standing: Standing = { indented: indent > head.indent, trailing: false, extents };
    return { line, cells, group, standing };
  });
  const { rows, unread } = rowsOf(text, { columns, marksCovered: false }, printed);
  if (rows.length === 0 || unread.length > printed.length * MOST_UNREAD) return { first, last, refused: true };
  return { first, last, columns, rows, unread, title: null };
}

/** Where the columns stand, if they have fixed widths: the cells of rows that have all of them stand under the names. */
function columnExtents(
  text: string,
  lines: readonly SpacedLine[],
  first: number,
  { head, rows }: SpacedLines,
): readonly Extent[] | null {
  if (!head.spacing.wide || head.spacing.gap !== null || head.printed.length !== head.names.length) return null;
  const full = rows.filter(({ cells }) => cells.length === head.names.length);
  if (full.length === 0) return null;
  let columns = extentsOf(text, lines[first], head.printed);
  for (const { line, cells } of full) {
    const own = extentsOf(text, lines[line], cells);
    if (own.some(({ from, to }, i) => from >= (columns[i]?.to ?? 0) || to <= (columns[i]?.from ?? 0))) return null;
    columns = columns.map(({ from, to }, i) => ({
      from: Math.min(from, own[i]?.from ?? from),
      to: Math.max(to, own[i]?.to ?? to),
    }));
  }
  return columns;
}
