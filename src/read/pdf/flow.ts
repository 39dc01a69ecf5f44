import { COVERED_CELL } from '../../lexicon/table-columns.js';
import { gridLines } from '../office/grid.js';
import { alignedTable } from './aligned-table.js';
import type { ColumnLine } from './columns.js';
import { type Frame, frameOf, usualSize } from './frame.js';
import { joined } from './joined.js';
import type { CleanPage } from './page-furniture.js';
import type { PageItem } from './page-items.js';
import { beginsParagraph, beginsWithMarker, isFinished } from './paragraphs.js';
import { goesOn, gridRows, type TableCell, type TablePart } from './ruled-table.js';

/** A line of the text that is made: a paragraph, a row of a table, or furniture; by the pages that its parts stand on. */
export interface Block {
  readonly parts: readonly { readonly text: string; readonly page: number }[];
  readonly furniture: boolean;
}

/** A table that may go on on the next page. */
interface OpenTable {
  readonly rows: { cells: readonly TableCell[]; page: number }[];
  last: TablePart;
}

/** A paragraph that the next line may belong to. */
interface OpenParagraph {
  readonly parts: { text: string; page: number }[];
  readonly first: ColumnLine;
  last: ColumnLine;
  frame: Frame;
}

const linesIn = (items: readonly PageItem[]): readonly ColumnLine[] =>
  items.flatMap((item) => (item.kind === 'line' ? [item.line] : []));

/** So many full lines show the frame of a page; where there are fewer, all pages of its kind together do. */
const FULL_LINES = 4;

/** Finds the frame of a line, by its page and column. */
function framesOf(pages: readonly CleanPage[]): (page: CleanPage, line: ColumnLine) => Frame {
  const size = usualSize(pages.flatMap((page) => linesIn(page.items)));
  const frames = new Map<string, Frame>();
  const alike = new Map<string, ColumnLine[]>();
  // Left and right pages may have their margins the other way round.
  const kind = (page: CleanPage, column: number): string => `${Math.round(page.width)} ${page.page % 2} ${column}`;
  for (const page of pages)
    for (const line of linesIn(page.items)) {
      const lines = alike.get(kind(page, line.column)) ?? [];
      lines.push(line);
      alike.set(kind(page, line.column), lines);
    }
  return (page, { column }) => {
    const key = `${page.page} ${column}`;
    const known = frames.get(key);
    if (known) return known;
    const own = linesIn(page.items).filter((line) => line.column === column);
    const edges =
      frameOf(own, FULL_LINES) ?? frameOf(alike.get(kind(page, column)) ?? own, FULL_LINES) ?? guessed(own, page);
    const frame = { ...edges, size };
    frames.set(key, frame);
    return frame;
  };
}

/** Where no lines are full, the right margin is taken to be about as wide as the left. */
function guessed(lines: readonly ColumnLine[], { width }: CleanPage): Omit<Frame, 'size'> {
  const left = Math.min(...lines.map((line) => line.left));
  return { left, right: Math.max(width - 1.25 * left, ...lines.map((line) => line.right)) };
}

const median = (numbers: readonly number[]): number | null =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? null;

/** The usual distance from line to line. */
const pitchOf = (lines: readonly ColumnLine[]): number | null =>
  median(
    lines
      .slice(1)
      .map((line, i) => line.baseline - (lines[i]?.baseline ?? 0))
      .filter((distance) => distance > 0),
  );

/** Lines rejoined into paragraphs and rows into tables, over the pages; what stands between is put behind. */
export function flow(pages: readonly CleanPage[]): readonly Block[] {
  const blocks: Block[] = [];
  const held: Block[] = [];
  const frameFor = framesOf(pages);
  let paragraph: OpenParagraph | null = null;
  let table: OpenTable | null = null;

  const close = (): void => {
    if (paragraph) blocks.push({ parts: paragraph.parts, furniture: false });
    if (table) blocks.push(...tableBlocks(table));
    paragraph = null;
    table = null;
    blocks.push(...held.splice(0));
  };
  const hold = (text: string, page: number): void => void held.push({ parts: [{ text, page }], furniture: true });
  const addTable = (part: TablePart, page: number): void => {
    const rows = part.rows.map((cells) => ({ cells, page }));
    if (table && goesOn(table.last, part)) {
      addRows(table, part, page, hold);
      table.last = part;
      return;
    }
    close();
    table = { rows, last: part };
  };
  const addLine = (line: ColumnLine, page: CleanPage, pitch: number | null): void => {
    if (table) close();
    const frame = frameFor(page, line);
    const open = paragraph;
    const part = open?.parts.at(-1);
    const samePlace = open && part?.page === page.page && open.last.column === line.column;
    if (
      !open ||
      !part ||
      beginsParagraph({
        before: open.last,
        first: open.first,
        line,
        frame,
        frameBefore: open.frame,
        pitch: samePlace ? pitch : null,
      })
    ) {
      close();
      paragraph = { parts: [{ text: line.text, page: page.page }], first: line, last: line, frame };
      return;
    }
    if (part.page === page.page) part.text = joined(part.text, line.text);
    else open.parts.push({ text: joined(part.text, line.text).slice(part.text.length), page: page.page });
    open.last = line;
    open.frame = frame;
  };

  for (const page of pages) {
    const pitch = pitchOf(linesIn(page.items));
    for (let i = 0; i < page.items.length; i++) {
      const item = page.items[i] as PageItem;
      const aligned = item.kind === 'line' ? alignedTable(linesFrom(page.items, i)) : null;
      if (item.kind === 'table') addTable(item.table, page.page);
      else if (aligned) {
        addTable(aligned.table, page.page);
        i += aligned.lines - 1;
      } else addLine(item.line, page, pitch);
    }
    for (const line of page.furniture) hold(line.text, page.page);
    for (const aside of page.asides) hold(aside, page.page);
  }
  close();
  return blocks;
}

/** The lines from an item on, up to the next table. */
function linesFrom(items: readonly PageItem[], from: number): readonly ColumnLine[] {
  const end = items.findIndex((item, i) => i >= from && item.kind === 'table');
  return linesIn(items.slice(from, end < 0 ? items.length : end));
}

const textsOf = (cells: readonly TableCell[]): string => cells.map((cell) => cell.text.replace(/\s/gu, '')).join('\t');

/** Adds the rows of a further part: its header, printed again, is furniture, and a row that the page's end cut is made whole. */
function addRows(table: OpenTable, part: TablePart, page: number, hold: (text: string, page: number) => void): void {
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
function tableBlocks({ rows }: OpenTable): readonly Block[] {
  const lines = gridLines(gridRows(rows.map((row) => row.cells)));
  return lines.flatMap((text, i) =>
    text === null || text.replaceAll(COVERED_CELL, '').trim() === ''
      ? []
      : [{ parts: [{ text, page: rows[i]?.page ?? 1 }], furniture: false }],
  );
}
