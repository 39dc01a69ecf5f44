import type { Block, Document, Span } from '../../model/index.js';

/** Lines that follow each other and stand in one block. */
export interface Stretch {
  readonly block: Block | null;
  readonly lines: readonly Span[];
}

/** Every line of the text that is not blank, gathered by block; lines outside of all blocks are kept too. */
export function stretchesOf({ text, blocks }: Document): Stretch[] {
  const stretches: { block: Block | null; lines: Span[] }[] = [];
  let next = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() !== '') {
      while ((blocks[next]?.span.end ?? Infinity) <= start) next++;
      const block = blocks[next];
      const holds = block !== undefined && block.span.start < end ? block : null;
      const last = stretches.at(-1);
      if (last && last.block === holds) last.lines.push({ start, end });
      else stretches.push({ block: holds, lines: [{ start, end }] });
    }
    start = end + 1;
  }
  return stretches;
}

/** The cells of a table's line that is set with tabs or upright bars; null where it is one cell. */
export function cellsOf(text: string, { start, end }: Span): Span[] | null {
  const line = text.slice(start, end);
  const bars = /^\s*[|｜]/.test(line);
  const parts = line.split(bars ? /[|｜]/ : '\t');
  if (parts.length < 2) return null;
  let at = start;
  const cells = parts.map((part): Span => {
    const cell = { start: at, end: at + part.length };
    at = cell.end + 1;
    return cell;
  });
  return bars ? cells.slice(1, /[|｜]\s*$/.test(line) ? -1 : undefined) : cells;
}
