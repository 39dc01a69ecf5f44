import { COVERED_CELL } from '../../lexicon/table-columns.js';
import { gridLines } from '../office/grid.js';
import type { Block } from './block.js';
import { joined } from './joined.js';
import { beginsWithMarker, isFinished } from './paragraphs.js';
import { gridRows, type TableCell, type TablePart } from './ruled-table.js';

/** A table that may go on on the next page. */
export interface OpenTable {
  readonly rows: { cells: readonly TableCell[]; page: number }[];
  last: TablePart;
}

const textsOf = (cells: readonly TableCell[]): string => cells.map((cell) => cell.text.replace(/\s/gu, '')).join('\t');

/** Adds the rows of a further part: its header, printed again, is boilerplate, and a row that the page's end cut is made whole. */
export function addRows(
  table: OpenTable,
  part: TablePart,
  page: number,
  hold: (text: string, page: number) => void,
): void {
  let skipped = 0;
  while (skipped < part.rows.length && textsOf(part.rows[skipped] ?? []) === textsOf(table.rows[skipped]?.cells ?? []))
    skipped++;
  for (const cells of part.rows.slice(0, skipped)) hold(cells.map((cell) => cell.text).join('\t'), page);
  part.rows.slice(skipped).forEach((cells, i) => {
    const above = table.rows.at(-1);
    if (i === 0 && above && isRestOf(cells, table)) above.cells = withRest(above.cells, cells);
    else table.rows.push({ cells: i === 0 ? carriedOver(cells) : cells, page });
  });
}

const cellOver = (cells: readonly TableCell[], { x0, x1 }: TableCell): TableCell | undefined =>
  cells.find((cell) => cell.x0 < (x0 + x1) / 2 && cell.x1 > (x0 + x1) / 2);

/** Is a row the rest of one that the end of a page cut? Then all that it has goes on with what broke off at the edge of its cell. */
function isRestOf(cells: readonly TableCell[], { rows }: OpenTable): boolean {
  const above = rows.at(-1)?.cells ?? [];
  const filled = cells.filter((cell) => cell.text !== '');
  return (
    filled.length < cells.length &&
    filled.every((cell) => {
      const cut = cellOver(above, cell);
      return cut?.full === true && !isFinished(cut.text) && !beginsWithMarker(cell.text);
    })
  );
}

/** Empty cells at the left of a page's first row are those of the page before, cut by its end: a number or category of several rows. */
function carriedOver(cells: readonly TableCell[]): readonly TableCell[] {
  const first = cells.findIndex((cell) => cell.text !== '');
  return cells.map((cell, i) => (i < first ? { ...cell, continues: true } : cell));
}

const withRest = (cells: readonly TableCell[], rest: readonly TableCell[]): readonly TableCell[] =>
  cells.map((cell) => {
    const more = rest.find((other) => cellOver([cell], other) !== undefined)?.text ?? '';
    return { ...cell, text: joined(cell.text, more) };
  });

/** A table as lines with tabs between the cells, each with the page that its row begins on. */
export function tableBlocks({ rows }: OpenTable): readonly Block[] {
  const lines = gridLines(gridRows(rows.map((row) => row.cells)));
  return lines.flatMap((text, i) =>
    text === null || text.replaceAll(COVERED_CELL, '').trim() === ''
      ? []
      : [{ parts: [{ text, page: rows[i]?.page ?? 1 }], boilerplate: false }],
  );
}
