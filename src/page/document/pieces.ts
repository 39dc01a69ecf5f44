import type { Span } from '../../model/index.js';

/** A stretch of a line: plain text, or what is marked, with what is marked within it. */
export type Piece<Marked> =
  | { readonly span: Span; readonly marks: null }
  | { readonly span: Span; readonly marks: readonly Marked[]; readonly inner: readonly Piece<Marked>[] };

interface Spanned {
  readonly span: Span;
}

/**
 * Cuts a stretch of text at the marks in it. The marks are in reading order, of two that start together the longer first.
 * Marks with the same span share a piece; one within another becomes an inner piece; one that crosses the end of another,
 * or of the stretch, is cut there, so that the pieces put together are always the text itself.
 */
export function pieces<Marked extends Spanned>(marks: readonly Marked[], { start, end }: Span): Piece<Marked>[] {
  const found: Piece<Marked>[] = [];
  let waiting = marks.filter(({ span }) => span.end > start && span.start < end && span.end > span.start);
  let at = start;
  while (waiting.length > 0) {
    const clip = ({ span }: Marked): Span => ({ start: Math.max(span.start, at), end: Math.min(span.end, end) });
    const span = clip(waiting[0] as Marked);
    if (span.start > at) found.push({ span: { start: at, end: span.start }, marks: null });
    at = span.start;
    const same: Marked[] = [];
    const inner: Marked[] = [];
    const behind: Marked[] = [];
    for (const mark of waiting) {
      const clipped = clip(mark);
      if (clipped.start === span.start && clipped.end === span.end) same.push(mark);
      else if (clipped.start < span.end) inner.push(mark);
      if (mark.span.end > span.end) behind.push(mark);
    }
    found.push({ span, marks: same, inner: pieces(inner, span) });
    at = span.end;
    waiting = behind.filter((mark) => mark.span.start < end && at < end);
  }
  if (at < end) found.push({ span: { start: at, end }, marks: null });
  return found;
}
