import type { Line } from '../lines.js';
import type { RawCell } from './cell.js';
import { isHeader } from './columns.js';
import { namesUnder } from './flattened-head.js';

/** The head of a table between separators: its names, the row that ends it, and what a row over it says. */
export interface DelimitedHead {
  readonly names: readonly string[];
  readonly last: number;
  readonly title: string | null;
}

const MAXIMUM_COLUMNS = 30;
const LONGEST_UNDER = 14;

/** |---|:---:|: the rule below a head. */
export const isRule = (cells: readonly RawCell[]): boolean =>
  cells.length > 0 && cells.every((cell) => /^:?-*:?$/u.test(cell.text)) && cells.some((cell) => cell.text);

/** +-----+-----+, ├──┼──┤: a line drawn between rows. */
export const isBorder = (folded: string): boolean =>
  folded.length >= 3 && folded.length <= LONGEST_BORDER && /^[ +|=—\u2500-\u257f-]+$/u.test(folded);
const LONGEST_BORDER = 1000;

export const filled = (cells: readonly RawCell[]): readonly RawCell[] => cells.filter((cell) => cell.text);

/**
 * The head whose first row stands in line `first`, or null: names in one row, or in two of which the lower one divides some of the upper
 * one's; a row with nothing but the table's title may stand over it.
 */
export function delimitedHead(
  text: string,
  lines: readonly Line[],
  first: number,
  cellsAt: (index: number) => readonly RawCell[],
): DelimitedHead | null {
  const cells = cellsAt(first);
  if (cells.length < 2 || cells.length > MAXIMUM_COLUMNS) return null;
  const [alone, ...others] = filled(cells);
  const printed = ({ span }: RawCell): string => text.slice(span.start, span.end);
  if (alone && others.length === 0 && cells.length > 2) {
    const at = behindRule(lines, first, cellsAt);
    const below = cellsAt(at);
    const head =
      filled(below).length > 1 && below.length === cells.length ? namesAt(printed, lines, at, cellsAt) : null;
    return head && { ...head, title: printed(alone) };
  }
  return namesAt(printed, lines, first, cellsAt);
}

function namesAt(
  printed: (cell: RawCell) => string,
  lines: readonly Line[],
  at: number,
  cellsAt: (index: number) => readonly RawCell[],
): DelimitedHead | null {
  const upper = cellsAt(at);
  const next = behindRule(lines, at, cellsAt);
  const both = dividedNames(upper, cellsAt(next), printed);
  if (both && isHeader(both)) return { names: both, last: next, title: null };
  const divided = namesUnder(upper.map(printed), cellsAt(next).map(printed));
  if (divided && isHeader(divided)) return { names: divided, last: next, title: null };
  return isHeader(upper.map((cell) => cell.text)) ? { names: upper.map(printed), last: at, title: null } : null;
}

/** The line below, or below the rule there. */
const behindRule = (lines: readonly Line[], at: number, cellsAt: (index: number) => readonly RawCell[]): number =>
  isBorder(lines[at + 1]?.text ?? '') || (at + 1 < lines.length && isRule(cellsAt(at + 1))) ? at + 2 : at + 1;

/** 目标值 over two columns and 2020年, 2025年 below: 目标值(2020年), 目标值(2025年). Null when the lower row is one of cells. */
function dividedNames(
  upper: readonly RawCell[],
  lower: readonly RawCell[],
  printed: (cell: RawCell) => string,
): readonly string[] | null {
  // Some converters print a name that spans rows or columns once in each.
  const own = lower.map((cell, i) => (cell.text === upper[i]?.text ? '' : cell.text));
  if (lower.length !== upper.length || own[0] !== '' || own.filter(Boolean).length < 2) return null;
  const names: string[] = [];
  let over = '';
  for (const [i, cell] of upper.entries()) {
    const under = own[i] ?? '';
    if (under.length > LONGEST_UNDER || (cell.text === '' && under === '')) return null;
    if (under === '') over = '';
    else if (cell.text !== '') over = printed(cell);
    if (under !== '' && over === '') return null;
    names.push(under === '' ? printed(cell) : `${over}(${printed(lower[i] as RawCell)})`);
  }
  return names;
}
