/** In a row: the cell above reaches into this one. */
export const MERGED = '^';

/** A column of a made table: its printed head, and under which key its cells are expected. */
export interface MadeColumn {
  /** The name, or the name over several columns and the one below it. */
  readonly head: string | readonly [over: string, under: string];
  /** category, task, target, allocation, responsible; null for a column of serial numbers; else the head as printed. */
  readonly key: string | null;
}

/** A row of cells, or a name over the full width that heads the rows below it. A line feed in a cell begins a paragraph of its own. */
export type MadeRow = readonly string[] | { readonly group: string };

/** A table as data: what every printed form of it is made from, and what is expected of each. */
export interface MadeTable {
  readonly name: string;
  readonly title: string;
  /** The title is a row of the table, not a line above it. */
  readonly titleInside?: boolean;
  readonly columns: readonly MadeColumn[];
  readonly rows: readonly MadeRow[];
}

/** A column by its head, `key` the head itself where it is not given. */
export const column = (head: MadeColumn['head'], key?: string | null): MadeColumn => ({
  head,
  key: key === undefined ? printedHead(head) : key,
});

/** A head of two rows as one: 目标值(2025年). */
export const printedHead = (head: MadeColumn['head']): string =>
  typeof head === 'string' ? head : `${head[0]}(${head[1]})`;

export const isGroup = (row: MadeRow): row is { readonly group: string } => 'group' in row;

/** A number or bracket that opens a name, and the stop that closes it, are no part of it. */
const bareName = (cell: string): string =>
  cell.replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、])\s*/u, '').replace(/[。；]$/u, '');

type Expected = Readonly<Record<string, string | readonly string[] | null>>;

/** The rows that are to be read out of any form of the table: merged cells repeated, names without their numbers. */
export function expectedRows({ columns, rows }: MadeTable): readonly Expected[] {
  const above = columns.map(() => '');
  let group: string | null = null;
  const found: Expected[] = [];
  for (const row of rows) {
    if (isGroup(row)) {
      ({ group } = row);
      continue;
    }
    row.forEach((cell, i) => {
      if (cell !== MERGED) above[i] = cell;
    });
    const expected: Record<string, string | readonly string[] | null> = {
      category: group === null ? null : bareName(group),
      task: null,
      target: null,
      allocation: null,
      responsible: null,
    };
    columns.forEach(({ key }, i) => {
      const cell = (above[i] ?? '').replaceAll('\n', '');
      if (key === null) return;
      if (key === 'responsible') expected[key] = cell === '' ? [] : cell.split(/[、，；]/u);
      else expected[key] = cell === '' ? null : key === 'task' || key === 'category' ? bareName(cell) : cell;
    });
    found.push(expected);
  }
  return found;
}
