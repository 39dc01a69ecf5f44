import type { Glyph } from './drawn.js';
import { joined } from './joined.js';
import { endsShort } from './line-ends.js';
import { type Line, linesOf } from './lines.js';

/** What stands in a cell; `full` when its last line goes to the cell's edge, as it does where the end of a page cuts it. */
export interface CellText {
  readonly text: string;
  readonly full: boolean;
}

/** The text of a cell: lines that the cell's width broke are joined, those that end before it stand apart by a space. */
export function cellText(glyphs: readonly Glyph[], right: number): CellText {
  let text = '';
  let last: Line | null = null;
  for (const line of linesOf(glyphs)) {
    if (!last) text = line.text;
    else text = endsShort(last, line, right) ? `${text} ${line.text}` : joined(text, line.text);
    last = line;
  }
  return { text, full: last !== null && right - last.right < 1.5 * last.size };
}
