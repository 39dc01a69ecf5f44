import { ownEntry } from '../../model/index.js';
import { at, type Matrix, moved, type Point, times } from '../pdf/matrix.js';
import type { Figures } from '../pdf/path-rules.js';

/** Numbers parted by spaces; what is none of them is left out. */
export const numbersIn = (written: string | undefined): readonly number[] =>
  (written ?? '')
    .split(/[\s,]+/u)
    .flatMap((word) => (word !== '' && Number.isFinite(Number(word)) ? [Number(word)] : []));

/** The first numbers of a box, `x y width height`; null when there are fewer. */
export function boxIn(
  written: string | undefined,
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null {
  const [x, y, width, height] = numbersIn(written);
  return x === undefined || y === undefined || width === undefined || height === undefined
    ? null
    : { x, y, width, height };
}

/** Where what an object draws comes to lie: by its own matrix, then in its box, then as what it lies in. */
export function matrixOf(attributes: Readonly<Record<string, string>>, to: Matrix): Matrix {
  const box = boxIn(attributes.Boundary);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(attributes.CTM);
  return times(to, times(moved(box?.x ?? 0, box?.y ?? 0), [a, b, c, d, e, f]));
}

/** The steps from a character to the next: numbers, and `g 12 5.5` for the same step twelve times. Only as many as are asked for. */
export function stepsIn(written: string | undefined, most: number): readonly number[] {
  const steps: number[] = [];
  const words = (written ?? '').trim().split(/\s+/u);
  for (let i = 0; i < words.length && steps.length < most; i++) {
    const repeats = words[i] === 'g';
    const times = repeats ? Math.min(Number(words[i + 1]), most - steps.length) : 1;
    if (repeats) i += 2;
    const step = Number(words[i]);
    if (words[i] === '' || !Number.isFinite(step)) continue;
    for (let k = 0; k < times; k++) steps.push(step);
  }
  return steps;
}

/** How many numbers stand behind each letter of a path; those behind the last two are where it leads. */
const NUMBERS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

/** The straight sides of a path as OFD abbreviates it (`M 0 0 L 156 0 C`); a curve begins a figure of its own where it ends. */
export function figuresIn(data: string, to: Matrix): Figures {
  const figures: Point[][] = [];
  const words = data.trim().split(/[\s,]+/u);
  for (let i = 0; i < words.length; ) {
    const letter = words[i] ?? '';
    const count = ownEntry(NUMBERS, letter);
    i++;
    if (count === undefined) continue;
    const end = i + count;
    const point = at(to, Number(words[end - 2]), Number(words[end - 1]));
    const figure = figures.at(-1);
    if (letter === 'C') {
      if (figure?.[0]) figure.push(figure[0]);
    } else if (letter === 'L' && figure) figure.push(point);
    else figures.push([point]);
    i = end;
  }
  return figures;
}
