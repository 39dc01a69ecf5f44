import type { CodedValue } from '../compare/index.js';
import { type ColumnRole, headIn, type Layout } from './coded-columns.js';
import { boundIn, codedValue } from './coded-value.js';
import { say } from './language/say.js';
import type { TableRow } from './table-file.js';

/** A cell that somebody has coded, with its row in the table. */
export interface CodedCell {
  /** Where its row stands among the rows, and the number that it has in the file. */
  readonly row: number;
  readonly number: number;
  /** The column that the value stands in. */
  readonly column: number;
  readonly region: string;
  readonly year: number;
  readonly indicator: string;
  readonly written: string;
  readonly value: CodedValue;
  readonly status: 'target' | 'achieved' | null;
}

/** A table with the cells that could be read in it. */
export interface CodedTable {
  readonly rows: readonly TableRow[];
  /** The row of the heads. */
  readonly head: number;
  readonly cells: readonly CodedCell[];
  /** What could not be read, in words, with its row. */
  readonly unread: readonly string[];
}

const statusIn = (text: string): CodedCell['status'] =>
  /目标|预期|target|aim/iu.test(text)
    ? 'target'
    : /完成|实际|结果|achieved|actual|result/iu.test(text)
      ? 'achieved'
      : null;

/** Reads somebody's table. `known` are the names of indicators, `year` is for a table without a column of years. Throws CommandError. */
export function codedTable(
  rows: readonly TableRow[],
  {
    name,
    mapped,
    known,
    year,
  }: {
    readonly name: string;
    readonly mapped: ReadonlyMap<ColumnRole, string>;
    readonly known: ReadonlySet<string>;
    readonly year: number | null;
  },
): CodedTable {
  const layout = headIn(rows, mapped, known, name);
  const { columns, head } = layout;
  const cells: CodedCell[] = [];
  const unread: string[] = [];
  for (const [i, { number, cells: row }] of rows.entries()) {
    if (i <= head) continue;
    const at = (role: ColumnRole): string => row[columns.get(role) ?? -1]?.trim() ?? '';
    const years = /\d{4}/.exec(at('year'))?.[0] ?? year;
    const region = at('region') || at('code');
    if (region === '' || years === null) {
      unread.push(
        region === ''
          ? say('row {number} has no region', { number })
          : say('row {number} has no year; write --year', { number }),
      );
      continue;
    }
    const told = { row: i, number, region, year: Number(years), status: statusIn(at('status')) };
    for (const one of valuesIn(row, layout)) {
      const value = codedValue(one.written, one.unit);
      if (value === null) unread.push(say('row {number}: “{written}” is no figure', { number, written: one.written }));
      else cells.push({ ...told, ...one, value: { ...value, bound: boundIn(at('bound')) ?? value.bound } });
    }
  }
  return { rows, head, cells, unread };
}

interface Written {
  readonly column: number;
  readonly indicator: string;
  readonly written: string;
  readonly unit: string | null;
}

/** The values of a row: one, or one for each indicator that heads a column. */
function valuesIn(row: readonly string[], { columns, indicators, unit }: Layout): readonly Written[] {
  const at = (role: ColumnRole): string => row[columns.get(role) ?? -1]?.trim() ?? '';
  const ownUnit = at('unit') || unit;
  if (!columns.has('indicator'))
    return indicators.map(({ column, name, unit: headed }) => ({
      column,
      indicator: name,
      written: row[column]?.trim() ?? '',
      unit: headed ?? ownUnit,
    }));
  const low = at('value') || at('low');
  const high = at('high');
  const column = columns.get('value') ?? columns.get('low') ?? -1;
  const ends = [low, high].filter((end, i, all) => end !== '' && end !== all[i - 1]);
  const written = ends.join('-');
  return [{ column, indicator: at('indicator'), written, unit: ownUnit || null }];
}
