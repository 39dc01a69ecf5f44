import { type Canvas, type Handlers, set } from './canvas.js';
import { type Matrix, times } from './matrix.js';

const DEEPEST = 1000;
/** Red, green and blue of what cannot be told from the paper. */
const WHITE = 250;

const isSeen = (rgb: readonly unknown[]): boolean => rgb.some((part) => Number(part) < WHITE);

/** The operators that save and restore the state, set where things are drawn, and in which colour. */
export function stateOperators(canvas: Canvas, pageArea: number): Handlers {
  const save = (): void => {
    if (canvas.kept.length < DEEPEST) canvas.kept.push(canvas.state);
  };
  const restore = (): void => {
    canvas.state = canvas.kept.pop() ?? canvas.state;
  };
  const transformBy = (matrix: Matrix): void => set(canvas, { to: times(canvas.state.to, matrix) });
  return {
    save,
    restore,
    transform: (values) => {
      transformBy(values as unknown as Matrix);
      // A picture fills the unit square: what sets its place says how large it is. The picture itself was left out.
      const [a, b, c, d] = canvas.state.to;
      canvas.picture = Math.max(canvas.picture, Math.min(1, Math.abs(a * d - b * c) / pageArea));
    },
    paintFormXObjectBegin: ([matrix]) => {
      save();
      if (matrix) transformBy(matrix as Matrix);
    },
    paintFormXObjectEnd: restore,
    beginGroup: save,
    endGroup: restore,
    setFillRGBColor: (rgb) => set(canvas, { fills: isSeen(rgb) }),
    setStrokeRGBColor: (rgb) => set(canvas, { strokes: isSeen(rgb) }),
  };
}
