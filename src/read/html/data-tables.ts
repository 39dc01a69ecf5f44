import type { PageNode } from './dom.js';
import { isUnseen } from './elements.js';
import { visit } from './visit.js';

/** What is counted of a table to tell rows of data from columns of a page. */
interface Counts {
  readonly table: PageNode;
  nested: boolean;
  /** Rows with text, and among them rows with text in two cells or more. */
  rows: number;
  wide: number;
  /** Of the row and of the cell that is open. */
  filled: number;
  cell: number;
  longest: number;
  total: number;
}

/** A cell longer than this that holds most of a table's text is where the page puts its article. */
const LONG_CELL = 400;
const MOST = 0.7;

function isData({ nested, rows, wide, longest, total, table }: Counts): boolean {
  if (nested || table.attribs?.role === 'presentation' || wide === 0) return false;
  if (wide * 2 < rows) return false;
  return longest <= LONG_CELL || longest <= total * MOST;
}

const lengthOf = (data: string): number => data.replace(/\s+/gu, '').length;

function closeRow(counts: Counts): void {
  if (counts.filled > 0) counts.rows++;
  if (counts.filled > 1) counts.wide++;
  counts.filled = 0;
}

function closeCell(counts: Counts): void {
  if (counts.cell > 0) counts.filled++;
  counts.longest = Math.max(counts.longest, counts.cell);
  counts.total += counts.cell;
  counts.cell = 0;
}

/** The tables of a page that hold rows of data; the others lay the page out. A table with another in it lays out. */
export function dataTables(root: PageNode): ReadonlySet<PageNode> {
  const found = new Set<PageNode>();
  const open: Counts[] = [];
  const enter = (node: PageNode): boolean => {
    const counts = open.at(-1);
    if (node.type === 'text') {
      if (counts) counts.cell += lengthOf(node.data ?? '');
      return false;
    }
    if (isUnseen(node)) return false;
    if (node.name === 'table') {
      if (counts) counts.nested = true;
      open.push({ table: node, nested: false, rows: 0, wide: 0, filled: 0, cell: 0, longest: 0, total: 0 });
    }
    return true;
  };
  visit(root, enter, (node) => {
    const counts = open.at(-1);
    if (!counts) return;
    if (node.name === 'td' || node.name === 'th') closeCell(counts);
    else if (node.name === 'tr') closeRow(counts);
    else if (node === counts.table) {
      open.pop();
      if (isData(counts)) found.add(node);
    }
  });
  return found;
}
