import type { Canvas, Handlers } from './canvas.js';
import type { Rule } from './drawn.js';
import type { Point } from './matrix.js';
import { type Figures, figuresOf, filledRules, type PathOperators, strokedRules } from './path-rules.js';

/** The operators that make a path and paint it. */
export function pathOperators(canvas: Canvas, names: PathOperators): Handlers {
  const paint = (rules: (figures: Figures) => readonly Rule[], seen: boolean): void => {
    if (seen) for (const rule of rules(canvas.figures)) canvas.rules.push(rule);
    canvas.figures = [];
  };
  const stroke = (): void => paint(strokedRules, canvas.state.strokes);
  const fill = (): void => paint(filledRules, canvas.state.fills);
  const fillAndStroke = (): void => (canvas.state.strokes ? stroke() : fill());
  return {
    constructPath: ([path, numbers]) => {
      const figures = figuresOf(path as number[], numbers as number[], canvas.state.to, names);
      canvas.figures = [...canvas.figures, ...figures];
    },
    stroke,
    closeStroke: () => {
      for (const figure of canvas.figures as Point[][]) if (figure[0]) figure.push(figure[0]);
      stroke();
    },
    fill,
    eoFill: fill,
    fillStroke: fillAndStroke,
    eoFillStroke: fillAndStroke,
    closeFillStroke: fillAndStroke,
    closeEOFillStroke: fillAndStroke,
    endPath: () => {
      canvas.figures = [];
    },
  };
}
