import type { Span } from '../../model/index.js';
import type { Line } from '../lines.js';

/** A cell as it lies in the lines: one line, or several where a list was broken over them (建设管理处、/贵安新区农林水务局). */
export interface PrintedCell {
  readonly span: Span;
  /** Folded, without the break. */
  readonly text: string;
  /** The first of its lines. */
  readonly line: number;
}

/** A line over the rows that follow it: 一、骨干水源工程建设, in a table that has no column for it. */
export interface GroupHeading {
  /** How many cells stand before it. */
  readonly before: number;
  readonly span: Span;
}

const BROKEN = /[、,]$/u;
const LONGEST_HEADING = 30;

/** The lines from `start` to `end` as cells, and the headings between them; `grouped`: headings may stand there. */
export function printedCells(
  lines: readonly Line[],
  start: number,
  end: number,
  grouped: boolean,
): { readonly cells: readonly PrintedCell[]; readonly headings: readonly GroupHeading[] } {
  const cells: PrintedCell[] = [];
  const headings: GroupHeading[] = [];
  for (let i = start; i < end; i++) {
    const line = lines[i] as Line;
    const { text, span } = line;
    const last = cells.at(-1);
    if (grouped && isHeading(line, headings.length + 1)) headings.push({ before: cells.length, span });
    else if (last && BROKEN.test(last.text) && headings.at(-1)?.before !== cells.length)
      cells[cells.length - 1] = { ...last, span: { start: last.span.start, end: span.end }, text: last.text + text };
    else cells.push({ span, text, line: i });
  }
  return { cells, headings };
}

/** Is it the heading that is due next, by its number? */
function isHeading({ text, marker }: Line, number: number): boolean {
  if (text.length > LONGEST_HEADING || /[。;,]$/u.test(text)) return false;
  return marker?.number === number && /^chinese/.test(marker.kind) && marker.length < text.length;
}
