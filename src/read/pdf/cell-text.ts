import type { Glyph } from './drawn.js';
import { joined } from './joined.js';
import { endsShort } from './line-ends.js';
import { type Line, linesOf } from './lines.js';

/** The text of a cell: lines that the cell's width broke are joined, those that end before it stand apart by a space. */
export function cellText(glyphs: readonly Glyph[], right: number): string {
  return linesOf(glyphs).reduce<{ text: string; last: Line | null }>(
    ({ text, last }, line) => {
      if (!last) return { text: line.text, last: line };
      return { text: endsShort(last, line, right) ? `${text} ${line.text}` : joined(text, line.text), last: line };
    },
    { text: '', last: null },
  ).text;
}
