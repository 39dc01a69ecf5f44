import type { DrawnContent, Rule } from './drawn.js';
import type { PdfFont, ShownGlyph } from './glyph-text.js';
import { IDENTITY, type Matrix, type Point, times } from './matrix.js';
import type { DrawnPage } from './open-pdf.js';
import { type Figures, figuresOf, filledRules, type PathOperators, strokedRules } from './path-rules.js';
import { NO_TEXT, type PlacedGlyph, placedGlyphs, type TextState } from './shown-text.js';
import { turned } from './turned.js';

/** The numbers of pdf.js's drawing operators, by name. */
export type Operators = PathOperators & Readonly<Record<string, number>>;

/** What `save` keeps and `restore` brings back. */
interface State extends TextState {
  readonly to: Matrix;
  /** Whether what is filled, and what is stroked, is seen on white paper. */
  readonly fills: boolean;
  readonly strokes: boolean;
}

/** Where the next character goes: the matrix of the text, the start of its line, the place in the line. */
interface Pen {
  readonly matrix: Matrix;
  readonly line: Point;
  readonly at: Point;
}

const ORIGIN: Point = { x: 0, y: 0 };
const DEEPEST = 1000;
/** A page of the smallest print has some ten thousand; what comes behind is left out. */
const MOST_GLYPHS = 100_000;
/** Red, green and blue of what cannot be told from the paper. */
const WHITE = 250;

type Arguments = readonly unknown[];
type Handlers = Readonly<Record<string, (values: Arguments) => void>>;

/** What the operators of a page draw, as far as it is text or could part the cells of a table. */
export function drawnContent({ page, operators, arguments: all }: DrawnPage, names: Operators): DrawnContent {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const drawn = { glyphs: [] as PlacedGlyph[], rules: [] as Rule[], picture: 0 };
  const kept: State[] = [];
  const marks: boolean[] = [];
  let state: State = { ...NO_TEXT, to: transform as unknown as Matrix, fills: true, strokes: true };
  let pen: Pen = { matrix: IDENTITY, line: ORIGIN, at: ORIGIN };
  let figures: Figures = [];

  const set = (change: Partial<State>): void => {
    state = { ...state, ...change };
  };
  const begin = (matrix: Matrix): void => {
    pen = { matrix, line: ORIGIN, at: ORIGIN };
  };
  const nextLine = (x: number, y: number): void => {
    const line = { x: pen.line.x + x, y: pen.line.y + y };
    pen = { ...pen, line, at: line };
  };
  const save = (): void => {
    if (kept.length < DEEPEST) kept.push(state);
  };
  const restore = (): void => {
    state = kept.pop() ?? state;
  };
  const transformBy = (matrix: Matrix): void => {
    set({ to: times(state.to, matrix) });
    // A picture fills the unit square: what sets its place says how large it is. The picture itself was left out.
    const [a, b, c, d] = state.to;
    drawn.picture = Math.max(drawn.picture, Math.min(1, Math.abs(a * d - b * c) / (width * height)));
  };
  const paint = (rules: (figures: Figures) => readonly Rule[], seen: boolean): void => {
    if (seen) for (const rule of rules(figures)) drawn.rules.push(rule);
    figures = [];
  };
  const stroke = (): void => paint(strokedRules, state.strokes);
  const fill = (): void => paint(filledRules, state.fills);
  const fillAndStroke = (): void => (state.strokes ? stroke() : fill());
  const setFont = (name: string, size: number): void => {
    const known = page.commonObjs.has(name);
    set({ font: known ? (page.commonObjs.get(name) as PdfFont) : null, size });
  };

  const handlers: Handlers = {
    save,
    restore,
    transform: (values) => transformBy(values as unknown as Matrix),
    paintFormXObjectBegin: ([matrix]) => {
      save();
      if (matrix) set({ to: times(state.to, matrix as Matrix) });
    },
    paintFormXObjectEnd: restore,
    beginGroup: save,
    endGroup: restore,
    setFillRGBColor: (rgb) => set({ fills: rgb.some((part) => Number(part) < WHITE) }),
    setStrokeRGBColor: (rgb) => set({ strokes: rgb.some((part) => Number(part) < WHITE) }),
    constructPath: ([path, numbers]) => {
      figures = [...figures, ...figuresOf(path as number[], numbers as number[], state.to, names)];
    },
    stroke,
    closeStroke: () => {
      for (const figure of figures as Point[][]) if (figure[0]) figure.push(figure[0]);
      stroke();
    },
    fill,
    eoFill: fill,
    fillStroke: fillAndStroke,
    eoFillStroke: fillAndStroke,
    closeFillStroke: fillAndStroke,
    closeEOFillStroke: fillAndStroke,
    endPath: () => {
      figures = [];
    },
    beginText: () => begin(IDENTITY),
    setTextMatrix: (values) => begin(values as unknown as Matrix),
    moveText: ([x, y]) => nextLine(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      set({ leading: -Number(y) });
      nextLine(Number(x), Number(y));
    },
    nextLine: () => nextLine(0, -state.leading),
    setLeading: ([leading]) => set({ leading: Number(leading) }),
    setCharSpacing: ([spacing]) => set({ characterSpacing: Number(spacing) }),
    setWordSpacing: ([spacing]) => set({ wordSpacing: Number(spacing) }),
    setHScale: ([percent]) => set({ stretch: Number(percent) / 100 }),
    setTextRise: ([rise]) => set({ rise: Number(rise) }),
    setFont: ([name, size]) => setFont(String(name), Number(size)),
    setGState: ([changes]) => {
      for (const [key, value] of changes as [string, unknown][])
        if (key === 'Font') setFont(String((value as Arguments)[0]), Number((value as Arguments)[1]));
    },
    showText: ([shown]) => {
      const to = times(state.to, pen.matrix);
      const placed = placedGlyphs(shown as (ShownGlyph | number)[], state, to, pen.at, marks.includes(true));
      if (drawn.glyphs.length < MOST_GLYPHS) for (const glyph of placed.glyphs) drawn.glyphs.push(glyph);
      pen = { ...pen, at: placed.pen };
    },
    beginMarkedContent: ([tag]) => void marks.push(tag === 'Artifact'),
    beginMarkedContentProps: ([tag]) => void marks.push(tag === 'Artifact'),
    endMarkedContent: () => void marks.pop(),
  };
  const byNumber = new Map(Object.entries(handlers).map(([name, handle]) => [names[name], handle]));
  operators.forEach((operator, i) => {
    byNumber.get(operator)?.((all[i] ?? []) as Arguments);
  });
  return turned({ width, height, ...drawn });
}
