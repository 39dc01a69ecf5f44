import type { ColumnLine } from './columns.js';
import { type Frame, frameOf, usualSize } from './frame.js';
import { linesIn } from './page-items.js';
import type { CleanPage } from './running-heads.js';

/** So many full lines show the frame of a page; where there are fewer, all pages of its kind together do. */
const FULL_LINES = 4;

/** Finds the frame of a line, by its page and column. */
export function framesOf(pages: readonly CleanPage[]): (page: CleanPage, line: ColumnLine) => Frame {
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
