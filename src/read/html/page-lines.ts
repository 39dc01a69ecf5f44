import { dataTables } from './data-tables.js';
import type { PageNode } from './dom.js';
import { isBlock, isHidden, isLink, isStruck, isUnseen, keepsLines, namesOf } from './elements.js';
import { labelGap } from './label-gap.js';
import { inkOf, lineText } from './line-text.js';
import { itemNumber, type OpenList, openList } from './list-number.js';
import type { PageBlock, PageLine, PageLines } from './page-line.js';
import type { SourceCell } from './table-grid.js';
import { tableLines } from './table-lines.js';
import { visit } from './visit.js';

interface OpenCell {
  readonly texts: string[];
  linked: number;
}
interface OpenTable {
  readonly node: PageNode;
  readonly rows: SourceCell[][];
  cell: OpenCell | null;
}

/** What is under way while a page is gone through. */
interface Walk {
  readonly lines: PageLine[];
  readonly blocks: PageBlock[];
  readonly data: ReadonlySet<PageNode>;
  readonly lists: OpenList[];
  readonly struck: string[];
  /** How many elements that strike their text through are open. */
  striking: number;
  readonly keepsStruck: boolean;
  block: number;
  raw: string[];
  /** Characters in `raw`, and how many of them are links. */
  linked: number;
  links: number;
  kept: number;
  /** An element within the line has ended or begun since the last text. */
  edge: boolean;
  number: string | null;
  table: OpenTable | null;
}

const OWN_NUMBER = /^[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）.．、]|^[①-⑳]/u;

/** Ends the line that is under way. */
function endLine(walk: Walk): void {
  if (walk.raw.length === 0) return;
  const { linked } = walk;
  let text = lineText(walk.raw.join(''));
  walk.raw = [];
  walk.linked = 0;
  walk.edge = false;
  if (text === '') return;
  const ink = inkOf(text);
  // Menus are lists too, and print no numbers.
  if (walk.number !== null && linked < ink && !OWN_NUMBER.test(text)) text = walk.number + text;
  walk.number = null;
  if (walk.table?.cell) {
    walk.table.cell.texts.push(text.replaceAll('\t', ' '));
    walk.table.cell.linked += linked;
  } else push(walk, text.replaceAll('\t', ' '), 'text', linked);
}

function push(walk: Walk, text: string, kind: PageLine['kind'], linked: number): void {
  walk.lines.push({ text, block: walk.block, linked, ink: inkOf(text), kind });
}

/** A label that a line begins with lies in no more pieces than this. */
const LABEL_PIECES = 3;

function addText(walk: Walk, data: string): void {
  if (walk.striking > 0) {
    walk.struck.push(data);
    return;
  }
  if (walk.kept > 0 && /[\r\n]/.test(data)) {
    data.split(/\r\n?|\n/u).forEach((line, i) => {
      if (i > 0) endLine(walk);
      if (line) addText(walk, line);
    });
    return;
  }
  if (walk.edge && walk.raw.length > 0 && data.trim() !== '') {
    const before = walk.raw.length <= LABEL_PIECES ? walk.raw.join('') : '';
    walk.raw.push(labelGap(before, data.trimStart()));
  }
  walk.edge = false;
  walk.raw.push(data);
  if (walk.links > 0) walk.linked += inkOf(data);
}

const span = (written: string | undefined): number =>
  written !== undefined && /^\s*\d{1,4}/u.test(written) ? Math.max(1, Number.parseInt(written, 10)) : 1;

/** The lines of a cell as one text; names that were broken at 、 go on without a space. */
const cellText = (texts: readonly string[]): string => texts.join(' ').replace(/(?<=[、,，;；]) /gu, '');

function enterTable(walk: Walk, node: PageNode): void {
  if (!walk.table && walk.data.has(node)) walk.table = { node, rows: [], cell: null };
  const { table } = walk;
  if (!table) return;
  if (node.name === 'tr') table.rows.push([]);
  if (node.name === 'td' || node.name === 'th') table.cell = { texts: [], linked: 0 };
}

function leaveTable(walk: Walk, node: PageNode): void {
  const { table } = walk;
  if (!table) return;
  if (table.cell && (node.name === 'td' || node.name === 'th')) {
    if (table.rows.length === 0) table.rows.push([]);
    const { texts, linked } = table.cell;
    const { rowspan, colspan } = node.attribs ?? {};
    table.rows.at(-1)?.push({ text: cellText(texts), linked, columns: span(colspan), rows: span(rowspan) });
    table.cell = null;
  }
  if (node !== table.node) return;
  walk.table = null;
  const rows = table.rows.filter((row) => row.length > 0);
  for (const line of tableLines(rows)) push(walk, line.text, line.kind, line.linked);
}

function enterElement(walk: Walk, node: PageNode): void {
  if (isStruck(node) && !walk.keepsStruck) walk.striking++;
  if (keepsLines(node)) walk.kept++;
  if (isLink(node)) {
    // Links side by side are set apart by style alone.
    if (walk.edge && walk.links === 0 && walk.linked > 0 && walk.raw.length > 0) walk.raw.push('\u00a0');
    walk.links++;
  }
  if (node.name === 'br') endLine(walk);
  if (!isBlock(node)) {
    walk.edge = true;
    return;
  }
  endLine(walk);
  enterTable(walk, node);
  if (node.name === 'ol' || node.name === 'ul') walk.lists.push(openList(node));
  if (node.name === 'li' && node.parent?.name === 'ol') {
    const list = walk.lists.at(-1);
    walk.number = list ? itemNumber(list, node) : null;
  }
  walk.blocks.push({ parent: walk.block, tag: node.name ?? '', names: namesOf(node) });
  walk.block = walk.blocks.length - 1;
}

function leaveElement(walk: Walk, node: PageNode): void {
  if (isStruck(node) && !walk.keepsStruck) walk.striking--;
  if (keepsLines(node)) walk.kept--;
  if (isLink(node)) walk.links--;
  if (!isBlock(node)) {
    walk.edge = true;
    return;
  }
  endLine(walk);
  if (node.name === 'li') walk.number = null;
  if (node.name === 'ol' || node.name === 'ul') walk.lists.pop();
  walk.block = walk.blocks[walk.block]?.parent ?? 0;
  leaveTable(walk, node);
}

/** The lines of a page; what is hidden by style or attribute, or struck through, only where `seen` says so. */
export function pageLines(root: PageNode, seen: { readonly hidden: boolean; readonly struck: boolean }): PageLines {
  const walk: Walk = {
    lines: [],
    blocks: [{ parent: -1, tag: '', names: '' }],
    data: dataTables(root),
    lists: [],
    struck: [],
    striking: 0,
    keepsStruck: seen.struck,
    block: 0,
    raw: [],
    linked: 0,
    links: 0,
    kept: 0,
    edge: false,
    number: null,
    table: null,
  };
  visit(
    root,
    (node) => {
      if (node.type === 'text') addText(walk, node.data ?? '');
      if (!node.children || isUnseen(node) || (!seen.hidden && isHidden(node))) return false;
      enterElement(walk, node);
      return true;
    },
    (node) => leaveElement(walk, node),
  );
  endLine(walk);
  return { lines: walk.lines, blocks: walk.blocks, struck: walk.struck };
}
