import type { Glyph } from './drawn.js';
import { type Line, linesOf, type Piece } from './lines.js';

/** A line of text in its column of the page, counted from the left. */
export interface ColumnLine extends Line {
  readonly column: number;
}

interface PlacedPiece extends Piece {
  readonly line: Line;
}

/** Fewer lines on a side are no column: a page of text has dozens. */
const LINES_IN_COLUMN = 6;
/** So many characters wide is a column at least. */
const NARROWEST = 8;
/** So many lines of a column reach from edge to edge; labels and the cells of a table seldom do. */
const FULL = 0.4;
/** So few have gaps in them; rows of a table mostly do. */
const PARTED = 0.2;

const share = <T>(of: readonly T[], test: (one: T) => boolean): number =>
  of.length === 0 ? 0 : of.filter(test).length / of.length;

/** The place between two columns of text; null on a page with one. */
function gutterOf(lines: readonly Line[], width: number): number | null {
  const pieces: PlacedPiece[] = lines.flatMap((line) => line.pieces.map((piece) => ({ ...piece, line })));
  const em = lines[lines.length >> 1]?.size ?? 1;
  let best: { x: number; crossing: number } | null = null;
  for (let x = width * 0.35; x <= width * 0.65; x += em / 4) {
    const crossing = pieces.filter((piece) => piece.left < x && piece.right > x).length;
    if (!best || crossing < best.crossing) best = { x, crossing };
  }
  if (!best) return null;
  const { x } = best;
  const left = pieces.filter((piece) => piece.right <= x);
  const right = pieces.filter((piece) => piece.left >= x);
  if (Math.min(left.length, right.length) < Math.max(LINES_IN_COLUMN, 2 * best.crossing)) return null;
  return isColumn(left, em) && isColumn(right, em) ? x : null;
}

/** Are these the lines of a column of running text: wide, and mostly full? */
function isColumn(pieces: readonly PlacedPiece[], em: number): boolean {
  const start = Math.min(...pieces.map((piece) => piece.left));
  const end = Math.max(...pieces.map((piece) => piece.right));
  return (
    end - start >= NARROWEST * em &&
    pieces.length - new Set(pieces.map((piece) => piece.line)).size <= PARTED * pieces.length &&
    share(pieces, (piece) => end - piece.right < 2 * em && piece.left - start < 3 * em) >= FULL
  );
}

/** The lines of a page in reading order: column by column between the lines that go across. */
export function columnLines(glyphs: readonly Glyph[], width: number): readonly ColumnLine[] {
  const lines = linesOf(glyphs);
  const gutter = gutterOf(lines, width);
  if (gutter === null) return lines.map((line) => ({ ...line, column: 0 }));
  const ordered: ColumnLine[] = [];
  let band: Line[] = [];
  const close = (): void => {
    const last = band.at(-1);
    const first = band[0];
    if (!first || !last) return;
    const inBand = glyphs.filter(
      (glyph) => glyph.baseline >= first.baseline - first.size && glyph.baseline <= last.baseline + last.size / 2,
    );
    const side = (column: number, test: (glyph: Glyph) => boolean): void => {
      for (const line of linesOf(inBand.filter(test))) ordered.push({ ...line, column });
    };
    side(1, (glyph) => glyph.right <= gutter);
    side(2, (glyph) => glyph.right > gutter);
    band = [];
  };
  for (const line of lines)
    if (line.pieces.some((piece) => piece.left < gutter && piece.right > gutter)) {
      close();
      ordered.push({ ...line, column: 0 });
    } else band.push(line);
  close();
  return ordered;
}
