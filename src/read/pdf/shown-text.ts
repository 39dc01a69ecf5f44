import { glyphText, type PdfFont, type ShownGlyph } from './glyph-text.js';
import { at, type Matrix, type Point } from './matrix.js';

/** How text is set. */
export interface TextState {
  readonly font: PdfFont | null;
  readonly size: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  /** Neither filled nor stroked: put there to be found and copied, not to be seen. */
  readonly invisible: boolean;
}

export const NO_TEXT: TextState = {
  font: null,
  size: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  invisible: false,
};

/** A character with where it begins and ends on the page's baseline, whichever way that runs. */
export interface PlacedGlyph {
  readonly text: string;
  readonly start: Point;
  readonly end: Point;
  readonly size: number;
  readonly artifact: boolean;
}

/** The characters of a shown string, and where the pen stands after it; numbers in it move the pen back by thousandths of the size. */
export function placedGlyphs(
  shown: readonly (ShownGlyph | number)[],
  { font, size, characterSpacing, wordSpacing, stretch, rise }: TextState,
  to: Matrix,
  from: Point,
  artifact: boolean,
): { readonly glyphs: readonly PlacedGlyph[]; readonly pen: Point } {
  const glyphs: PlacedGlyph[] = [];
  if (!font) return { glyphs, pen: from };
  const unit = (font.isType3Font ? (font.fontMatrix?.[0] ?? 0.001) : 0.001) * size;
  const height = Math.abs(size) * Math.hypot(to[2], to[3]);
  let { x, y } = from;
  const move = (along: number, down: number): void => {
    if (font.vertical) y += down;
    else x += along * stretch;
  };
  for (const glyph of shown) {
    if (typeof glyph === 'number') {
      move((-glyph * size) / 1000, (-glyph * size) / 1000);
      continue;
    }
    const start = at(to, x, y + rise);
    move(glyph.width * unit, (glyph.vmetric?.[0] ?? font.defaultVMetrics?.[0] ?? -1000) * unit);
    glyphs.push({ text: glyphText(glyph, font), start, end: at(to, x, y + rise), size: height, artifact });
    const spacing = characterSpacing + (glyph.isSpace ? wordSpacing : 0);
    move(spacing, -spacing);
  }
  return { glyphs, pen: { x, y } };
}
