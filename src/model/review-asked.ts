import { z } from 'zod';
import { Fields, ReviewedKind, Verdict } from './decision.js';
import type { Document } from './document.js';
import { Span } from './span.js';
import type { UnusualNote } from './unusual.js';

/** The orders that what is to be reviewed comes in. */
export const ReviewOrder = z.enum(['unusual', 'confidence', 'indicator', 'reading', 'unexplained']);
export type ReviewOrder = z.infer<typeof ReviewOrder>;

/** What the page of a review may ask the program that serves it. */
export const ReviewAsked = z.discriminatedUnion('ask', [
  // `after`: so many of the queue are on the page already.
  z.strictObject({ ask: z.literal('queue'), order: ReviewOrder, after: z.int().min(0) }),
  z.strictObject({ ask: z.literal('document'), document: z.string() }),
  z.strictObject({
    ask: z.literal('decide'),
    document: z.string(),
    verdict: Verdict,
    kind: ReviewedKind,
    record: z.string().nullable(),
    span: Span.nullable(),
    set: Fields,
    why: z.string().nullable(),
  }),
  z.strictObject({ ask: z.literal('undo') }),
]);
export type ReviewAsked = Readonly<z.infer<typeof ReviewAsked>>;

/** Something to be reviewed: a record, or a number that nothing explains (`kind` is numbers, `id` null). */
export interface ReviewItem {
  readonly kind: ReviewedKind | 'numbers';
  readonly id: string | null;
  readonly document: string;
  readonly title: string | null;
  readonly region: string | null;
  readonly year: number | null;
  readonly what: string | null;
  readonly quote: string;
  readonly confidence: number | null;
  readonly indicator: string | null;
  readonly span_start: number;
  /** Why it is to be looked at first, in the order that begins with such. */
  readonly unusual?: UnusualNote;
}

/** What the page is answered; the document is the one that was asked for or changed. */
export interface ReviewAnswer {
  readonly queue?: readonly ReviewItem[];
  readonly document?: Document | null;
  /** How much of what there is has been judged. */
  readonly progress: { readonly done: number; readonly left: number };
}
