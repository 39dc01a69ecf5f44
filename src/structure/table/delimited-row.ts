import type { Cell, RowLayout } from '../layout.js';
import type { RawCell } from './cell.js';
import { lookOf } from './cell-look.js';
import type { Column } from './columns.js';
import { contradicts } from './contradiction.js';
import { filled } from './delimited-head.js';

/** A row that is nothing but a name, at most with a Chinese number before it, heads the rows below it: 一 | 经济发展 | | |. */
export function isGroupRow(cells: readonly RawCell[], columns: readonly Column[]): boolean {
  const printed = filled(cells);
  const [first, second, ...others] = printed;
  if (!first || cells.length > columns.length || cells.some((cell) => cell.covered)) return false;
  // Some converters print a cell over all columns once in each.
  if (printed.length === columns.length && printed.length > 2 && printed.every((cell) => cell.text === first.text))
    return true;
  if (others.length > 0) return false;
  if (second) return isNumberedGroup(printed);
  return cells.indexOf(first) <= (columns[0]?.role === 'index' ? 1 : 0);
}

/** 一 | 经济发展. */
export const isNumberedGroup = ({ 0: number, length }: readonly RawCell[]): boolean =>
  length === 2 && /^[一二三四五六七八九十]{1,3}、?$/u.test(number?.text ?? '');

/** Is the row shifted, by a separator too many or too few? Two cells that cannot be where they stand say so. */
export function isShifted(cells: readonly RawCell[], columns: readonly Column[]): boolean {
  const wrong = columns.filter(
    (column, i) => cells[i]?.text && contradicts(column, lookOf(cells[i]?.text ?? '')),
  ).length;
  return wrong > (filled(cells.slice(columns.length)).length > 0 || cells.length < columns.length ? 0 : 1);
}

/** How a table's rows are made: where the source marks the cells that one above covers, what else is blank is empty. */
export interface RowForm {
  readonly columns: readonly Column[];
  readonly marksCovered: boolean;
}

/** A row of a table between separators, below `above`, under a `group` that a row of its own or a line has named. */
export function rowLayout(
  text: string,
  { columns, marksCovered }: RowForm,
  raw: readonly RawCell[],
  above: RowLayout | null,
  group: RawCell | null,
): RowLayout {
  const printed = filled(raw);
  const span = {
    start: printed[0]?.span.start ?? raw[0]?.span.start ?? 0,
    end: printed.at(-1)?.span.end ?? raw.at(-1)?.span.end ?? 0,
  };
  const own = (key: string): RawCell | undefined => raw[columns.findIndex((column) => column.key === key)];
  const hasCategory = columns.some((column) => column.key === 'category');
  const inGroup = group !== null && !hasCategory;
  const sameGroup =
    inGroup && above?.cells.some((cell) => cell.column === 'category' && cell.span.start === group.span.start) === true;
  const sameTask = !own('task')?.text;
  // A new category has bodies of its own, or none: a merged cell does not reach into it.
  const opens = hasCategory ? Boolean(own('category')?.text) : inGroup && !sameGroup;
  const goesOn = (column: Column, cell: RawCell | undefined): boolean => {
    if (cell?.covered) return true;
    if (!column.spans) return false;
    if (column.role === 'category' || column.role === 'task' || sameTask) return true;
    return (!marksCovered || column.role === 'responsible') && !opens;
  };
  const cells = columns.flatMap((column, i): readonly Cell[] => {
    const here = raw[i];
    if (column.role === 'index') return [];
    if (here?.text) return [cellOf(text, column.key, here, false)];
    if (!goesOn(column, here)) return [];
    return (above?.cells ?? [])
      .filter((cell) => cell.column === column.key)
      .map((cell) => ({ ...cell, repeated: true }));
  });
  return { span, cells: inGroup ? [cellOf(text, 'category', group, sameGroup), ...cells] : cells };
}

const cellOf = (text: string, column: string, { span }: RawCell, repeated: boolean): Cell => ({
  column,
  text: text.slice(span.start, span.end),
  span,
  repeated,
});
