import { COVERED_CELL } from '../../lexicon/table-columns.js';
import type { Span } from '../../model/index.js';

/** A piece of text that a table is made of: one line, or what stands between two separators. Empty cells have an empty span. */
export interface RawCell {
  readonly span: Span;
  /** Folded and trimmed. */
  readonly text: string;
  /** Blank because the cell above reaches into this row. */
  readonly covered?: boolean;
}

/** Cells between separators, each trimmed; `offset` is where the line begins in the text. */
export function splitCells(raw: string, folded: string, offset: number, separator: string): readonly RawCell[] {
  const cells: RawCell[] = [];
  for (let from = 0; from <= raw.length; ) {
    const found = raw.indexOf(separator, from);
    const to = found < 0 ? raw.length : found;
    const piece = folded.slice(from, to);
    const text = piece.trim();
    const start = offset + from + (text ? piece.length - piece.trimStart().length : 0);
    cells.push({ span: { start, end: start + text.length }, text, covered: raw.slice(from, to) === COVERED_CELL });
    from = to + separator.length;
  }
  return cells;
}
