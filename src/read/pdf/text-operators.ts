import { SourceError } from '../../model/index.js';
import { type Canvas, type Handlers, penAt, set } from './canvas.js';
import type { PdfFont, ShownGlyph } from './glyph-text.js';
import { IDENTITY, type Matrix, times } from './matrix.js';
import { placedGlyphs } from './shown-text.js';

/** A page of the smallest print has some ten thousand. */
const MOST_GLYPHS = 100_000;

/** Of PDF's text rendering modes the one that draws nothing. */
const INVISIBLE = 3;

/** The operators that say how text is set, move the pen, and show characters. */
export function textOperators(canvas: Canvas, fontNamed: (name: string) => PdfFont | null): Handlers {
  const begin = (matrix: Matrix): void => {
    canvas.pen = penAt(matrix);
  };
  const nextLine = (x: number, y: number): void => {
    const line = { x: canvas.pen.line.x + x, y: canvas.pen.line.y + y };
    canvas.pen = { ...canvas.pen, line, at: line };
  };
  const setFont = (name: unknown, size: unknown): void =>
    set(canvas, { font: fontNamed(String(name)), size: Number(size) });
  const beginMark = ([tag]: readonly unknown[]): void => void canvas.marks.push(tag === 'Artifact');
  return {
    beginText: () => begin(IDENTITY),
    setTextMatrix: (values) => begin(values as unknown as Matrix),
    moveText: ([x, y]) => nextLine(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      set(canvas, { leading: -Number(y) });
      nextLine(Number(x), Number(y));
    },
    nextLine: () => nextLine(0, -canvas.state.leading),
    setLeading: ([leading]) => set(canvas, { leading: Number(leading) }),
    setCharSpacing: ([spacing]) => set(canvas, { characterSpacing: Number(spacing) }),
    setWordSpacing: ([spacing]) => set(canvas, { wordSpacing: Number(spacing) }),
    setHScale: ([percent]) => set(canvas, { stretch: Number(percent) / 100 }),
    setTextRise: ([rise]) => set(canvas, { rise: Number(rise) }),
    setTextRenderingMode: ([mode]) => set(canvas, { invisible: mode === INVISIBLE }),
    setFont: ([name, size]) => setFont(name, size),
    setGState: ([changes]) => {
      for (const [key, value] of changes as [string, unknown][])
        if (key === 'Font') setFont(...(value as [unknown, unknown]));
    },
    showText: ([shown]) => {
      const { state, pen, marks } = canvas;
      const to = times(state.to, pen.matrix);
      const placed = placedGlyphs(shown as (ShownGlyph | number)[], state, to, pen.at, marks.includes(true));
      for (const glyph of placed.glyphs) canvas.glyphs.push(glyph);
      if (state.invisible) canvas.invisible += placed.glyphs.length;
      if (canvas.glyphs.length > MOST_GLYPHS)
        throw new SourceError(
          'too-large',
          `A page shows more than ${MOST_GLYPHS} characters, which no notice does. Print the pages of the notice to a PDF of their own.`,
        );
      canvas.pen = { ...pen, at: placed.pen };
    },
    beginMarkedContent: beginMark,
    beginMarkedContentProps: beginMark,
    endMarkedContent: () => void canvas.marks.pop(),
  };
}
