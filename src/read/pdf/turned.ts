import type { Aside, DrawnContent, Glyph, Rule } from './drawn.js';
import { UNREADABLE } from './glyph-text.js';
import type { Point } from './matrix.js';
import type { PlacedGlyph } from './shown-text.js';

/** Quarter turns, clockwise, from text that runs to the right; null when it runs askew. */
type Turn = 0 | 1 | 2 | 3 | null;

/** What is drawn on a page, in the directions that it is drawn in. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly PlacedGlyph[];
  readonly rules: readonly Rule[];
  readonly picture: number;
  readonly invisible: number;
}

const ASKEW = 0.06;

function turnOf({ start, end }: PlacedGlyph): Turn {
  const x = end.x - start.x;
  const y = end.y - start.y;
  if (Math.abs(y) <= ASKEW * Math.abs(x)) return x >= 0 ? 0 : 2;
  if (Math.abs(x) <= ASKEW * Math.abs(y)) return y > 0 ? 1 : 3;
  return null;
}

/** Where a point of the page comes to lie when the page is turned back by quarter turns. */
function turnedPoint({ x, y }: Point, turn: Turn, width: number, height: number): Point {
  if (turn === 1) return { x: y, y: width - x };
  if (turn === 2) return { x: width - x, y: height - y };
  if (turn === 3) return { x: height - y, y: x };
  return { x, y };
}

const boxOf = (points: readonly Point[], margin: number): Rule => {
  let box = { x0: Number.POSITIVE_INFINITY, y0: Number.POSITIVE_INFINITY, x1: -1e9, y1: -1e9 };
  for (const { x, y } of points)
    box = { x0: Math.min(box.x0, x), y0: Math.min(box.y0, y), x1: Math.max(box.x1, x), y1: Math.max(box.y1, y) };
  return { x0: box.x0 - margin, y0: box.y0 - margin, x1: box.x1 + margin, y1: box.y1 + margin };
};

/** Characters in another direction, those drawn one after another together. */
function asidesOf(glyphs: readonly (PlacedGlyph & { readonly turn: Turn })[]): readonly Aside[] {
  const runs: (PlacedGlyph & { readonly turn: Turn })[][] = [];
  for (const glyph of glyphs) {
    const last = runs.at(-1)?.at(-1);
    const near = last && Math.hypot(glyph.start.x - last.end.x, glyph.start.y - last.end.y) < 2 * last.size;
    if (near && last.turn === glyph.turn) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
  }
  return runs
    .map((run) => ({
      text: run
        .map((glyph) => glyph.text)
        .join('')
        .trim(),
      box: boxOf(
        run.flatMap(({ start, end }) => [start, end]),
        (run[0]?.size ?? 0) / 2,
      ),
      oblique: run[0]?.turn === null,
    }))
    .filter((aside) => aside.text !== '');
}

/** A page turned so that most of its text runs from left to right: tables are often printed along the long side of the paper. */
export function turned({ width, height, glyphs, rules, picture, invisible }: Placed): DrawnContent {
  const counts = new Map<Turn, number>();
  const withTurn = glyphs.map((glyph) => ({ ...glyph, turn: turnOf(glyph) }));
  for (const { turn, text } of withTurn) if (text.trim() !== '') counts.set(turn, (counts.get(turn) ?? 0) + 1);
  counts.delete(null);
  const main = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  const back = (point: Point): Point => turnedPoint(point, main, width, height);
  const upright: Glyph[] = [];
  const others: (PlacedGlyph & { readonly turn: Turn })[] = [];
  for (const glyph of withTurn) {
    const { text, size, artifact } = glyph;
    const start = back(glyph.start);
    const end = back(glyph.end);
    // Without a width it has no direction: a mark that is put on the character before.
    const still = Math.hypot(end.x - start.x, end.y - start.y) < 0.01;
    if (glyph.turn === main || still)
      upright.push({ text, left: start.x, right: end.x, baseline: start.y, size, artifact });
    else others.push({ ...glyph, start, end });
  }
  const sideways = main === 1 || main === 3;
  return {
    width: sideways ? height : width,
    height: sideways ? width : height,
    glyphs: upright,
    asides: asidesOf(others),
    rules: rules.map((rule) => boxOf([back({ x: rule.x0, y: rule.y0 }), back({ x: rule.x1, y: rule.y1 })], 0)),
    picture,
    invisible,
    unreadable: glyphs.reduce((count, glyph) => count + (glyph.text === UNREADABLE ? 1 : 0), 0),
  };
}
