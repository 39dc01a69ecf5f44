import { joined } from './joined.js';
import type { Line, Piece } from './lines.js';
import type { TableCell, TablePart } from './ruled-table.js';

/** Fewer columns or rows that stand under each other may do so by chance: a letterhead, signatures side by side. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 3;
const FULL_ROWS = 0.6;

interface Column {
  left: number;
  right: number;
}

const overlap = (column: Column, piece: Piece): number =>
  Math.min(column.right, piece.right) - Math.max(column.left, piece.left);

/** The column that each piece of a line stands in; null where one stands in two or none, as running text does. */
function columnsOf(line: Line, columns: readonly Column[]): readonly number[] | null {
  const found = line.pieces.map((piece) => {
    const over = columns.flatMap((column, i) => (overlap(column, piece) > 0 ? [i] : []));
    return over.length === 1 ? (over[0] ?? -1) : -1;
  });
  return found.includes(-1) || new Set(found).size < found.length ? null : found;
}

/**
 * The table that begins with this line: lines whose pieces stand under each other, each under one of the first line. A line without
 * the first column goes on with the row above. Null where too little is aligned to be sure.
 */
export function alignedTable(lines: readonly Line[]): { readonly table: TablePart; readonly lines: number } | null {
  const [header] = lines;
  if (!header || header.pieces.length < FEWEST_COLUMNS) return null;
  const columns: Column[] = header.pieces.map(({ left, right }) => ({ left, right }));
  const rows: string[][] = [];
  let full = 0;
  let count = 0;
  for (const line of lines) {
    const at = columnsOf(line, columns);
    if (!at) break;
    const above = rows.at(-1);
    const goesOn = above !== undefined && !at.includes(0);
    const row = goesOn ? above : columns.map(() => '');
    line.pieces.forEach((piece, i) => {
      const column = at[i] ?? 0;
      row[column] = joined(row[column] ?? '', piece.text);
      const edges = columns[column];
      if (edges)
        Object.assign(edges, { left: Math.min(edges.left, piece.left), right: Math.max(edges.right, piece.right) });
    });
    if (!goesOn) rows.push(row);
    if (line.pieces.length === columns.length) full++;
    count++;
  }
  if (rows.length < FEWEST_ROWS || full < FULL_ROWS * rows.length) return null;
  return { table: partOf(rows, columns, lines.slice(0, count)), lines: count };
}

function partOf(rows: readonly (readonly string[])[], columns: readonly Column[], lines: readonly Line[]): TablePart {
  const edges = columns.map((column, i) => ((columns[i - 1]?.right ?? column.left) + column.left) / 2);
  const end = columns.at(-1)?.right ?? 0;
  const cells = (row: readonly string[]): readonly TableCell[] =>
    row.map((text, i) => ({ x0: edges[i] ?? 0, x1: edges[i + 1] ?? end, text, full: false, continues: false }));
  return {
    x0: edges[0] ?? 0,
    x1: end,
    y0: lines[0]?.baseline ?? 0,
    y1: lines.at(-1)?.baseline ?? 0,
    rows: rows.map(cells),
  };
}
