import type { PageLines } from './page-line.js';

/** Neighbouring lines: from `first` to before `end`. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Sums of the values before each place, so that the sum over a stretch is a subtraction. */
export function sumsOf(values: readonly number[]): readonly number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

export const sumOver = (sums: readonly number[], stretch: Stretch | undefined): number =>
  stretch && stretch.end > stretch.first ? (sums[stretch.end] ?? 0) - (sums[stretch.first] ?? 0) : 0;

/** The lines of each block, with those of all blocks in it; an empty block has no lines. Blocks come before those in them. */
export function stretchesOf({ lines, blocks }: PageLines): readonly Stretch[] {
  const found = blocks.map(() => ({ first: lines.length, end: 0 }));
  const widen = (b: number, first: number, end: number): void => {
    const own = found[b];
    if (!own) return;
    own.first = Math.min(own.first, first);
    own.end = Math.max(own.end, end);
  };
  lines.forEach((line, i) => {
    widen(line.block, i, i + 1);
  });
  for (let b = blocks.length - 1; b > 0; b--) {
    const own = found[b];
    if (own && own.end > 0) widen(blocks[b]?.parent ?? 0, own.first, own.end);
  }
  return found;
}

/** What lies beside a block in the block around it, as far as it is looked at. */
const MOST_BESIDE = 40;

/** The children of block `outer` before and after its child `inner`, nearest first; a line directly in `outer` for itself. */
export function beside(
  { lines, blocks }: PageLines,
  stretches: readonly Stretch[],
  inner: number,
  outer: number,
): { readonly before: readonly Stretch[]; readonly after: readonly Stretch[] } {
  const whole = stretches[outer];
  const middle = stretches[inner];
  const before: Stretch[] = [];
  const after: Stretch[] = [];
  if (!whole || !middle) return { before, after };
  const childAt = (i: number): Stretch => {
    let child = lines[i]?.block ?? outer;
    let parent = blocks[child]?.parent ?? -1;
    while (child !== outer && parent !== outer && parent >= 0) {
      child = parent;
      parent = blocks[child]?.parent ?? -1;
    }
    return child === outer ? { first: i, end: i + 1 } : (stretches[child] as Stretch);
  };
  for (let i = middle.first - 1; i >= whole.first && before.length < MOST_BESIDE; ) {
    const child = childAt(i);
    before.push(child);
    i = child.first - 1;
  }
  for (let i = middle.end; i < whole.end && after.length < MOST_BESIDE; ) {
    const child = childAt(i);
    after.push(child);
    i = child.end;
  }
  return { before, after };
}
