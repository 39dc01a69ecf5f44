import { type PlainMessage, sayWord } from './language/say.js';
import { cut, oneLine, pad, textWidth } from './text-width.js';

export interface Column {
  /** A year may stand for a column. */
  readonly head: PlainMessage | `${number}${string}`;
  /** What stands over it where room is short. */
  readonly short?: PlainMessage;
  readonly align: 'left' | 'right';
  /** May be cut to this width where room is short. */
  readonly atLeast?: number;
  /** May be left out where there is no room for all; the highest goes first. */
  readonly spare?: number;
}

const GAP = '  ';

const widest = (texts: readonly string[]): number => texts.reduce((width, text) => Math.max(width, textWidth(text)), 0);

/** How wide a row of columns is. */
const rowWidth = (widths: readonly number[]): number =>
  widths.reduce((sum, one) => sum + one + GAP.length, -GAP.length);

/** Takes what is too much from the columns that may be cut, a column at a time from the widest. */
function narrowed(widths: readonly number[], columns: readonly Column[], room: number): number[] {
  const result = [...widths];
  for (let excess = rowWidth(widths) - room; excess > 0; excess--) {
    let widest = -1;
    for (const [index, width] of result.entries())
      if (width > (columns[index]?.atLeast ?? width) && width > (result[widest] ?? 0)) widest = index;
    if (widest < 0) break;
    result[widest] = (result[widest] ?? 0) - 1;
  }
  return result;
}

/** The places of the columns that there is room for, however much is cut: spare ones are left out until the rest fits. */
export function placesWithRoom(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const narrowest = columns.map(({ head, short, atLeast }, index) => {
    const own = widest([sayWord(short ?? head), ...rows.map((row) => oneLine(row[index] ?? ''))]);
    return Math.min(own, atLeast ?? own);
  });
  const kept = new Set(columns.keys());
  const spare = [...kept].filter((index) => columns[index]?.spare !== undefined);
  spare.sort((a, b) => (columns[b]?.spare ?? 0) - (columns[a]?.spare ?? 0));
  for (const index of spare) {
    if (rowWidth([...kept].map((one) => narrowest[one] ?? 0)) <= width) break;
    kept.delete(index);
  }
  return [...kept];
}

/** Rows of cells as aligned lines, the heads first, no wider than `width` where that can be. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const cells = rows.map((row) => row.map(oneLine));
  const widthsUnder = (heads: readonly string[]): number[] =>
    heads.map((head, index) => widest([head, ...cells.map((row) => row[index] ?? '')]));
  const full = columns.map(({ head }) => sayWord(head));
  const heads = rowWidth(widthsUnder(full)) <= width ? full : columns.map(({ head, short }) => sayWord(short ?? head));
  const widths = narrowed(widthsUnder(heads), columns, width);
  return [heads, ...cells].map((row) =>
    columns
      .map(({ align }, index) => pad(cut(row[index] ?? '', widths[index] ?? 0), widths[index] ?? 0, align))
      .join(GAP)
      .trimEnd(),
  );
}
