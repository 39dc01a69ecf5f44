import type { Rule } from './drawn.js';

/** A box of a ruled table, by its edges. A box that goes on over several rows or columns of the grid is one. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** A ruled table without its text: its rows from top to bottom, and its boxes. */
export interface RuledGrid extends Box {
  readonly rowEdges: readonly number[];
  readonly boxes: readonly Box[];
}

/** Rules whose places differ by less are one: borders are drawn cell by cell, and twice for a double line. */
const SAME_PLACE = 3;
/** Ends of rules that are so near touch each other. */
const TOUCHING = 4;
/** No page has more; drawings do. */
const MOST_RULES = 4000;
const MOST_BOXES = 20_000;

type Axis = 'x' | 'y';

/** A rule as its place on one axis and its extent along the other. */
interface Stroke {
  readonly place: number;
  from: number;
  to: number;
}

/** Rules in one direction, those joined that lie in one line and touch. */
function strokes(rules: readonly Rule[], along: Axis): readonly Stroke[] {
  const across = along === 'x' ? 'y' : 'x';
  const places = edgesOf(rules.map((rule) => rule[`${across}0`]));
  const byPlace = new Map<number, Stroke[]>();
  for (const rule of [...rules].sort((a, b) => a[`${along}0`] - b[`${along}0`])) {
    const place = nearestEdge(places, rule[`${across}0`]);
    const line = byPlace.get(place) ?? [];
    byPlace.set(place, line);
    const last = line.at(-1);
    if (last && rule[`${along}0`] <= last.to + TOUCHING) last.to = Math.max(last.to, rule[`${along}1`]);
    else line.push({ place, from: rule[`${along}0`], to: rule[`${along}1`] });
  }
  return [...byPlace.values()].flat();
}

/** Numbers that differ by little as one each, in order. */
export function edgesOf(numbers: readonly number[]): number[] {
  const edges: number[] = [];
  for (const number of [...numbers].sort((a, b) => a - b))
    if (edges.length === 0 || number - (edges.at(-1) ?? 0) > SAME_PLACE) edges.push(number);
  return edges;
}

/** The edge that a number belongs to. */
export const nearestEdge = (edges: readonly number[], number: number): number =>
  edges.reduce((best, edge) => (Math.abs(edge - number) < Math.abs(best - number) ? edge : best), edges[0] ?? 0);

const crosses = (across: Stroke, down: Stroke): boolean =>
  down.place >= across.from - TOUCHING &&
  down.place <= across.to + TOUCHING &&
  across.place >= down.from - TOUCHING &&
  across.place <= down.to + TOUCHING;

/** Strokes that hang together, each group a possible table. */
function groups(across: readonly Stroke[], down: readonly Stroke[]) {
  const left = new Set<Stroke>([...across, ...down]);
  const found: { across: Stroke[]; down: Stroke[] }[] = [];
  for (const first of across) {
    if (!left.delete(first)) continue;
    const group = { across: [first], down: [] as Stroke[] };
    for (let a = 0, d = 0; a < group.across.length || d < group.down.length; ) {
      const one = a < group.across.length ? group.across[a++] : undefined;
      if (one)
        for (const other of down)
          if (left.has(other) && crosses(one, other) && left.delete(other)) group.down.push(other);
      const two = !one ? group.down[d++] : undefined;
      if (two)
        for (const other of across)
          if (left.has(other) && crosses(other, two) && left.delete(other)) group.across.push(other);
    }
    found.push(group);
  }
  return found;
}

/** Is an edge of a box drawn, at least for the most part? */
const isDrawn = (lines: readonly Stroke[], place: number, from: number, to: number): boolean =>
  lines.some(
    (line) =>
      Math.abs(line.place - place) <= SAME_PLACE &&
      Math.min(line.to, to) - Math.max(line.from, from) >= 0.6 * (to - from),
  );

/** The ruled tables of a page. Boxes without a rule between them are one; outer rules may be missing. */
export function ruledGrids(rules: readonly Rule[]): readonly RuledGrid[] {
  const across = strokes(
    rules.filter((rule) => rule.y0 === rule.y1),
    'x',
  );
  const down = strokes(
    rules.filter((rule) => rule.x0 === rule.x1),
    'y',
  );
  if (across.length + down.length > MOST_RULES) return [];
  return groups(across, down).flatMap((group) => gridOf(group.across, group.down) ?? []);
}

function gridOf(across: readonly Stroke[], down: readonly Stroke[]): RuledGrid | null {
  const ends = across.flatMap(({ from, to }) => [from, to]);
  const tops = down.flatMap(({ from, to }) => [from, to]);
  const xs = edgesOf([...down.map((line) => line.place), Math.min(...ends), Math.max(...ends)]);
  const ys = edgesOf([...across.map((line) => line.place), Math.min(...tops), Math.max(...tops)]);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (across.length < 2 || down.length === 0 || columns * rows < 2 || columns * rows > MOST_BOXES) return null;
  const part: number[] = Array.from({ length: columns * rows }, (_, i) => i);
  const whole = (i: number): number => {
    let at = i;
    while (part[at] !== at) at = part[at] ?? at;
    return at;
  };
  const join = (a: number, b: number): void => {
    part[Math.max(whole(a), whole(b))] = Math.min(whole(a), whole(b));
  };
  const edge = (edges: readonly number[], i: number): number => edges[i] ?? 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const here = row * columns + column;
      const [x0, x1] = [edge(xs, column), edge(xs, column + 1)];
      const [y0, y1] = [edge(ys, row), edge(ys, row + 1)];
      if (column > 0 && !isDrawn(down, x0, y0, y1)) join(here - 1, here);
      if (row > 0 && !isDrawn(across, y0, x0, x1)) join(here - columns, here);
    }
  const boxes = new Map<number, Box>();
  part.forEach((_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const box = { x0: edge(xs, column), x1: edge(xs, column + 1), y0: edge(ys, row), y1: edge(ys, row + 1) };
    const seen = boxes.get(whole(i)) ?? box;
    boxes.set(whole(i), {
      x0: Math.min(seen.x0, box.x0),
      x1: Math.max(seen.x1, box.x1),
      y0: Math.min(seen.y0, box.y0),
      y1: Math.max(seen.y1, box.y1),
    });
  });
  return {
    x0: edge(xs, 0),
    x1: edge(xs, columns),
    y0: edge(ys, 0),
    y1: edge(ys, rows),
    rowEdges: ys,
    boxes: [...boxes.values()],
  };
}
