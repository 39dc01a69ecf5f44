import type { Block, BlockRole, Place } from '../model/index.js';
import type { Line } from './lines.js';
import { placeFinder } from './place-finder.js';

/** Roles whose neighbouring lines make one block together. */
const MERGED: readonly BlockRole[] = ['boilerplate', 'metadata', 'table', 'attachment', 'signature'];

/** The blocks of a document: each line is in exactly one. */
export function blocksOf(
  lines: readonly Line[],
  roles: readonly BlockRole[],
  places: readonly Place[],
): readonly Block[] {
  const whereIs = placeFinder(places);
  const blocks: Block[] = [];
  let start: number | null = null;
  lines.forEach(({ span }, i) => {
    const role = roles[i] ?? 'paragraph';
    start ??= span.start;
    if (i + 1 < lines.length && (roles[i + 1] ?? 'paragraph') === role && MERGED.includes(role)) return;
    const whole = { start, end: span.end };
    blocks.push({ role, span: whole, where: whereIs(whole) });
    start = null;
  });
  return blocks;
}
