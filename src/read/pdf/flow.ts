import { alignedTable } from './aligned-table.js';
import type { Block } from './block.js';
import type { ColumnLine } from './columns.js';
import { addRows, type OpenTable, tableBlocks } from './continued-table.js';
import type { Frame } from './frame.js';
import { joined } from './joined.js';
import { framesOf } from './page-frames.js';
import { linesIn, type PageItem } from './page-items.js';
import { beginsParagraph } from './paragraphs.js';
import { goesOn, type TablePart } from './ruled-table.js';
import type { CleanPage } from './running-heads.js';

/** A paragraph that the next line may belong to. */
interface OpenParagraph {
  readonly parts: { text: string; page: number }[];
  readonly first: ColumnLine;
  last: ColumnLine;
  frame: Frame;
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

/** Does a line begin another paragraph than the open one? */
const isNew = (open: OpenParagraph, line: ColumnLine, frame: Frame, pitch: number | null): boolean =>
  beginsParagraph({ before: open.last, first: open.first, line, frame, frameBefore: open.frame, pitch });

/** Lines rejoined into paragraphs and rows into tables, over the pages; what stands between is put behind. */
export function flow(pages: readonly CleanPage[]): readonly Block[] {
  const blocks: Block[] = [];
  const held: Block[] = [];
  const frameFor = framesOf(pages);
  let paragraph: OpenParagraph | null = null;
  let table: OpenTable | null = null;

  const close = (): void => {
    if (paragraph) blocks.push({ parts: paragraph.parts, boilerplate: false });
    if (table) blocks.push(...tableBlocks(table));
    paragraph = null;
    table = null;
    blocks.push(...held.splice(0));
  };
  const hold = (text: string, page: number): void => void held.push({ parts: [{ text, page }], boilerplate: true });
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
    if (!open || !part || isNew(open, line, frame, samePlace ? pitch : null)) {
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
    for (const line of page.boilerplate) hold(line.text, page.page);
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
