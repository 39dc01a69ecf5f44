import { z } from 'zod';

/** A half-open range of UTF-16 code units in a document's `text`: `text.slice(start, end)`. */
export const Span = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
});
export type Span = Readonly<z.infer<typeof Span>>;

/** Do the two spans share at least one character? */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Are these the very same characters? */
export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Does the outer span hold the whole of the inner one? */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Reading order: by start, and of two that start together the longer first. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Things with a span in reading order. */
export const bySpan = (a: { readonly span: Span }, b: { readonly span: Span }): number => compareSpans(a.span, b.span);
