import type { GridRow } from '../office/grid.js';
import { type CellText, cellText } from './cell-text.js';
import type { Aside, DrawnContent, Glyph } from './drawn.js';
import { type Box, edgesOf, nearestEdge, type RuledGrid, ruledGrids } from './ruled-grid.js';

/** A cell of a table row, between its edges; `continues` when it was printed in a row above. */
export interface TableCell extends CellText {
  readonly x0: number;
  readonly x1: number;
  readonly continues: boolean;
}

/** A table, or the part of it that stands on one page. */
export interface TablePart extends Box {
  readonly rows: readonly (readonly TableCell[])[];
}

const NO_TEXT: CellText = { text: '', full: false };
const ASCENT = 0.35;

const holds = (box: Box, x: number, y: number): boolean => x >= box.x0 && x < box.x1 && y >= box.y0 && y < box.y1;
const holdsGlyph = (box: Box, { left, right, baseline, size }: Glyph): boolean =>
  holds(box, (left + right) / 2, baseline - ASCENT * size);
const holdsAside = (box: Box, { box: { x0, x1, y0, y1 } }: Aside): boolean => holds(box, (x0 + x1) / 2, (y0 + y1) / 2);

/** The ruled tables of a page with their text, and what stands outside of them. */
export function ruledTables(content: DrawnContent): {
  readonly tables: readonly TablePart[];
  readonly rest: Pick<DrawnContent, 'glyphs' | 'asides'>;
} {
  const tables: TablePart[] = [];
  let { glyphs, asides } = content;
  for (const grid of ruledGrids(content.rules)) {
    const inside = glyphs.filter((glyph) => holdsGlyph(grid, glyph));
    const turned = asides.filter((aside) => !aside.oblique && holdsAside(grid, aside));
    const table = tableOf(grid, inside, turned);
    if (!table) continue;
    tables.push(table);
    glyphs = glyphs.filter((glyph) => !holdsGlyph(grid, glyph));
    asides = asides.filter((aside) => !turned.includes(aside));
  }
  return { tables, rest: { glyphs, asides } };
}

/** A grid filled with its text; null where no row has two cells with text, which to a reader is a frame and no table. */
function tableOf(grid: RuledGrid, glyphs: readonly Glyph[], turned: readonly Aside[]): TablePart | null {
  const inBox = new Map<Box, Glyph[]>(grid.boxes.map((box) => [box, []]));
  for (const glyph of glyphs) {
    const box = grid.boxes.find((one) => holdsGlyph(one, glyph));
    if (box) inBox.get(box)?.push(glyph);
  }
  const texts = new Map(
    [...inBox].map(([box, inside]): [Box, CellText] => {
      const { text, full } = cellText(inside, box.x1 - margin(box, inside));
      const sideways = turned.filter((aside) => holdsAside(box, aside)).map((aside) => aside.text);
      return [box, { text: [text, ...sideways].join(''), full }];
    }),
  );
  const rows = grid.rowEdges.slice(0, -1).map((top) =>
    grid.boxes
      .filter((box) => box.y0 <= top && box.y1 > top)
      .sort((a, b) => a.x0 - b.x0)
      .map((box) => {
        const continues = box.y0 < top;
        return { x0: box.x0, x1: box.x1, ...((continues ? null : texts.get(box)) ?? NO_TEXT), continues };
      }),
  );
  const filled = rows.filter((row) => row.some((cell) => cell.text !== ''));
  const isTable = filled.some((row) => row.filter((cell) => cell.text !== '').length > 1);
  return isTable ? { x0: grid.x0, x1: grid.x1, y0: grid.y0, y1: grid.y1, rows: filled } : null;
}

/** How far text stays from the edges of its box, as its left edge shows; a centred cell shows none that is narrow. */
function margin(box: Box, glyphs: readonly Glyph[]): number {
  const left = glyphs.reduce((least, glyph) => Math.min(least, glyph.left), box.x1);
  const right = glyphs.reduce((most, glyph) => Math.max(most, glyph.right), box.x0);
  return Math.max(0, Math.min(left - box.x0, box.x1 - right));
}

/** Do two parts, one at the end of a page and one at the top of the next, belong to one table? */
export const goesOn = (before: TablePart, after: TablePart): boolean =>
  Math.abs(before.x0 - after.x0) < 6 && Math.abs(before.x1 - after.x1) < 6;

/** The rows of a table in the grid of columns that all its parts share. */
export function gridRows(rows: readonly (readonly TableCell[])[]): readonly GridRow[] {
  const edges = edgesOf(rows.flatMap((row) => row.flatMap((cell) => [cell.x0, cell.x1])));
  const column = (x: number): number => edges.indexOf(nearestEdge(edges, x));
  return rows.map((row) =>
    row.map(({ x0, x1, text, continues }) => ({
      column: column(x0),
      columns: Math.max(1, column(x1) - column(x0)),
      text,
      continues,
    })),
  );
}
