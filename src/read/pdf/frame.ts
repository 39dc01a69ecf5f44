import type { Line } from './lines.js';

/** The edges that a column of text is set between. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  /** The size of most of the document's text. */
  readonly size: number;
}

/** Lines end at one edge when they end within so much of it, in sizes. */
const SHARED = 0.3;
/** An edge that so many lines run beyond is none. */
const BEYOND = 0.1;
/** Of all lines, so many end at an edge that is no chance. */
const SHARE_AT_EDGE = 0.08;

/** The size that most characters of lines are set in. */
export function usualSize(lines: readonly Line[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of lines) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  return [...lengths].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as [number, number])[0];
}

/** The frame that lines show: the outermost edge that at least `fewest` of them end at; null where none is. */
export function frameOf(lines: readonly Line[], fewest: number): Omit<Frame, 'size'> | null {
  const enough = Math.max(fewest, lines.length * SHARE_AT_EDGE);
  const within = SHARED * usualSize(lines);
  const rights = lines.map((line) => line.right).sort((a, b) => b - a);
  const right = rights.find(
    (edge, i) => edge - (rights[i + Math.ceil(enough) - 1] ?? Number.NEGATIVE_INFINITY) <= within,
  );
  if (right === undefined || rights.filter((edge) => edge > right + 5 * within).length > BEYOND * rights.length)
    return null;
  const full = lines.filter((line) => Math.abs(line.right - right) <= 2 * within);
  return { left: Math.min(...full.map((line) => line.left)), right };
}
