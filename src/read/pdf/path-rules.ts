import type { Rule } from './drawn.js';
import { at, type Matrix, type Point } from './matrix.js';

/** A filled shape of at most this thickness is a line to a reader. */
const THIN = 3;
/** Shorter ones are dots, dashes and parts of drawings. */
const SHORTEST = 4;
/** A filled line has four corners, some more when its ends are drawn. */
const MOST_CORNERS = 20;
/** A line is straight along an axis when it leaves it by no more. */
const OFF_AXIS = 0.7;

const ruleBetween = (a: Point, b: Point): Rule | null => {
  const x0 = Math.min(a.x, b.x);
  const x1 = Math.max(a.x, b.x);
  const y0 = Math.min(a.y, b.y);
  const y1 = Math.max(a.y, b.y);
  if (Math.max(x1 - x0, y1 - y0) < SHORTEST) return null;
  if (y1 - y0 <= OFF_AXIS) return { x0, x1, y0: (y0 + y1) / 2, y1: (y0 + y1) / 2 };
  if (x1 - x0 <= OFF_AXIS) return { x0: (x0 + x1) / 2, x1: (x0 + x1) / 2, y0, y1 };
  return null;
};

/** The corners of the closed and open figures of a path; curves are left out. */
export type Figures = readonly (readonly Point[])[];

/** How the operators of a path are numbered. */
export interface PathOperators {
  readonly moveTo: number;
  readonly lineTo: number;
  readonly closePath: number;
  readonly rectangle: number;
  readonly curveTo: number;
  readonly curveTo2: number;
  readonly curveTo3: number;
}

/** The figures of a path, by its operators and all their numbers in a row. */
export function figuresOf(
  operators: readonly number[],
  numbers: readonly number[],
  to: Matrix,
  names: PathOperators,
): Figures {
  const figures: Point[][] = [];
  let next = 0;
  const number = (): number => numbers[next++] ?? 0;
  for (const operator of operators)
    if (operator === names.moveTo) figures.push([at(to, number(), number())]);
    else if (operator === names.lineTo) figures.at(-1)?.push(at(to, number(), number()));
    else if (operator === names.closePath) closeFigure(figures.at(-1));
    else if (operator === names.rectangle) figures.push(rectangle(number(), number(), number(), number(), to));
    else if (operator === names.curveTo) next += 6;
    else if (operator === names.curveTo2 || operator === names.curveTo3) next += 4;
  return figures;
}

function closeFigure(figure: Point[] | undefined): void {
  const [first] = figure ?? [];
  if (first) figure?.push(first);
}

const rectangle = (x: number, y: number, width: number, height: number, to: Matrix): Point[] => [
  at(to, x, y),
  at(to, x + width, y),
  at(to, x + width, y + height),
  at(to, x, y + height),
  at(to, x, y),
];

/** The lines that figures show when they are stroked: their straight sides. */
export const strokedRules = (figures: Figures): readonly Rule[] =>
  figures.flatMap((points) =>
    points.flatMap((point, i) => {
      const before = points[i - 1];
      return (before && ruleBetween(before, point)) ?? [];
    }),
  );

/** The lines that figures show when they are filled: the figures that are thin. */
export const filledRules = (figures: Figures): readonly Rule[] =>
  figures.flatMap((points) => {
    if (points.length > MOST_CORNERS) return [];
    const xs = points.map((point) => point.x);
    const ys = points.map((point) => point.y);
    const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
    const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
    if (y1 - y0 <= THIN && x1 - x0 > y1 - y0)
      return ruleBetween({ x: x0, y: (y0 + y1) / 2 }, { x: x1, y: (y0 + y1) / 2 }) ?? [];
    if (x1 - x0 <= THIN) return ruleBetween({ x: (x0 + x1) / 2, y: y0 }, { x: (x0 + x1) / 2, y: y1 }) ?? [];
    return [];
  });
