import type { Span } from '../../model/index.js';
import type { Cell, RowLayout } from '../layout.js';
import type { AlignedCell } from './align-lines.js';
import type { Look } from './cell-look.js';
import type { Column } from './columns.js';

/** A line of the table that holds a cell or a piece of one. */
export interface CellLine {
  readonly span: Span;
  readonly text: string;
  /** Which of the document's lines it is. */
  readonly line: number;
}

/** The rows as they lie in the text. A cell in pieces, over a page's end or a body a line, is several. */
export function rowLayouts(
  text: string,
  columns: readonly Column[],
  rows: readonly (readonly AlignedCell[])[],
  lines: readonly CellLine[],
  looks: readonly Look[],
): readonly RowLayout[] {
  const layouts: RowLayout[] = [];
  for (const row of rows) {
    const above = layouts.at(-1);
    const own = row.flatMap((cell) => {
      const column = columns[cell.column] as Column;
      return column.role === 'index' ? [] : piecesOf(text, column, cell, lines, looks);
    });
    if (above && isRest(columns, row, lines)) {
      layouts[layouts.length - 1] = { span: spanOf(above.span, own), cells: [...above.cells, ...own] };
      continue;
    }
    const cells = columns.flatMap((column, i): readonly Cell[] => {
      const mine = own.filter((cell) => cell.column === column.key);
      if (row.some((cell) => cell.column === i) || !column.spans) return mine;
      return (above?.cells ?? [])
        .filter((cell) => cell.column === column.key)
        .map((cell) => ({ ...cell, repeated: true }));
    });
    layouts.push({ span: rowSpan(columns, row, lines), cells });
  }
  return layouts;
}

/** A row that begins behind a head printed again, without the number that rows of its table have, is the rest of the row above. */
function isRest(columns: readonly Column[], row: readonly AlignedCell[], lines: readonly CellLine[]): boolean {
  const at = row[0]?.first ?? 0;
  const numbered = columns.some((column) => column.holds === 'serial');
  const follows = (lines[at]?.line ?? 0) - (lines[at - 1]?.line ?? 0) === 1;
  return numbered && !follows && !row.some((cell) => columns[cell.column]?.holds === 'serial');
}

const spanOf = ({ start }: Span, cells: readonly Cell[]): Span => ({ start, end: cells.at(-1)?.span.end ?? start });

/** From the row's first character to its last; what heads its group stands before it. */
function rowSpan(columns: readonly Column[], row: readonly AlignedCell[], lines: readonly CellLine[]): Span {
  const own = row.filter((cell, i) => i > 0 || columns[cell.column]?.name !== '');
  const first = (own[0] ?? row[0])?.first ?? 0;
  return { start: lines[first]?.span.start ?? 0, end: lines[row.at(-1)?.last ?? first]?.span.end ?? 0 };
}

/** The cell as one, or as the several that stand apart: bodies that have a line each, and what a page's end divides. */
function piecesOf(
  text: string,
  { key, holds }: Column,
  { first, last }: AlignedCell,
  lines: readonly CellLine[],
  looks: readonly Look[],
): readonly Cell[] {
  const pieces: Cell[] = [];
  for (let i = first; i <= last; i++) {
    const { span, line } = lines[i] as CellLine;
    const above = i > first ? lines[i - 1] : undefined;
    const look = looks[i - 1];
    // 养老处 and 规财处 below it are two; 市财政局、市委 and 网信办 below it are broken.
    const bodyEach = holds === 'bodies' && look?.responsible && looks[i]?.responsible && !look.parted;
    const piece = pieces.at(-1);
    if (!above || !piece || line - above.line > 1 || bodyEach)
      pieces.push({ column: key, text: text.slice(span.start, span.end), span, repeated: false });
    else
      pieces[pieces.length - 1] = {
        ...piece,
        text: piece.text + (look?.closed ? '\n' : '') + text.slice(span.start, span.end),
        span: { start: piece.span.start, end: span.end },
      };
  }
  return pieces;
}
