import { type ColumnLine, columnLines } from './columns.js';
import type { DrawnContent } from './drawn.js';
import { ruledTables, type TablePart } from './ruled-table.js';

/** A page as a reader goes through it. */
export interface PageItems {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
  /** Text across the page or along its side. */
  readonly asides: readonly string[];
}
export type PageItem =
  | { readonly kind: 'line'; readonly line: ColumnLine }
  | { readonly kind: 'table'; readonly table: TablePart };

/** The lines and tables of a page in reading order. */
export function pageItems(page: number, content: DrawnContent): PageItems {
  const { width, height } = content;
  const { tables, rest } = ruledTables(content);
  const lines = columnLines(rest.glyphs, width);
  const items: PageItem[] = [];
  const waiting = [...tables].sort((a, b) => a.y0 - b.y0);
  for (const line of lines) {
    // Tables go across the page, so that a line of the first column or of none says where they stand.
    while (line.column < 2 && waiting[0] && waiting[0].y0 < line.baseline) addTable(items, waiting.shift());
    items.push({ kind: 'line', line });
  }
  for (const table of waiting) addTable(items, table);
  return { page, width, height, items, asides: rest.asides.map((aside) => aside.text) };
}

function addTable(items: PageItem[], table: TablePart | undefined): void {
  if (table) items.push({ kind: 'table', table });
}

/** The lines among items. */
export const linesIn = (items: readonly PageItem[]): readonly ColumnLine[] =>
  items.flatMap((item) => (item.kind === 'line' ? [item.line] : []));
