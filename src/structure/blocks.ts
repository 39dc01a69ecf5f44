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
  const blocks: Omit<Block, 'where'>[] = [];
  lines.forEach((line, i) => {
    const role = roles[i] ?? 'paragraph';
    const above = blocks.at(-1);
    if (above && above.role === role && MERGED.includes(role))
      blocks[blocks.length - 1] = { role, span: { start: above.span.start, end: line.span.end } };
    else blocks.push({ role, span: line.span });
  });
  const whereIs = placeFinder(places);
  return blocks.map((block) => ({ role: block.role, span: block.span, where: whereIs(block.span) }));
}
