import type { Rule } from './drawn.js';
import { IDENTITY, type Matrix, type Point } from './matrix.js';
import type { Figures } from './path-rules.js';
import { NO_TEXT, type PlacedGlyph, type TextState } from './shown-text.js';

/** What `save` keeps and `restore` brings back. */
export interface State extends TextState {
  readonly to: Matrix;
  /** Whether what is filled, and what is stroked, is seen on white paper. */
  readonly fills: boolean;
  readonly strokes: boolean;
}

/** Where the next character goes: the matrix of the text, the start of its line, the place in the line. */
export interface Pen {
  readonly matrix: Matrix;
  readonly line: Point;
  readonly at: Point;
}

/** A page while its operators are carried out: how things are drawn now, and what was drawn so far. */
export interface Canvas {
  state: State;
  /** States that were saved, the last on top. */
  readonly kept: State[];
  pen: Pen;
  /** For each open stretch of marked content, whether it is an artifact. */
  readonly marks: boolean[];
  /** The path under construction. */
  figures: Figures;
  readonly glyphs: PlacedGlyph[];
  /** How many of them are not seen. */
  invisible: number;
  readonly rules: Rule[];
  /** The share of the page that its largest picture covers. */
  picture: number;
}

/** What an operator does to the canvas, by its name in pdf.js. */
export type Handlers = Readonly<Record<string, (values: readonly unknown[]) => void>>;

const ORIGIN: Point = { x: 0, y: 0 };

export const penAt = (matrix: Matrix): Pen => ({ matrix, line: ORIGIN, at: ORIGIN });

export const blankCanvas = (to: Matrix): Canvas => ({
  state: { ...NO_TEXT, to, fills: true, strokes: true },
  kept: [],
  pen: penAt(IDENTITY),
  marks: [],
  figures: [],
  glyphs: [],
  invisible: 0,
  rules: [],
  picture: 0,
});

export const set = (canvas: Canvas, change: Partial<State>): void => {
  canvas.state = { ...canvas.state, ...change };
};
