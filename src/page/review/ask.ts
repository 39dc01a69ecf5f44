import type { Document, Fields, ReviewedKind, Span, Verdict } from '../../model/index.js';

/** The orders that what is to be reviewed comes in. */
export const ORDERS = ['confidence', 'indicator', 'reading', 'unexplained'] as const;
export type Order = (typeof ORDERS)[number];

/** Something to be reviewed: a record, or a number that nothing explains (`kind` is numbers, `id` null). */
export interface Item {
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
}

export interface Answer {
  readonly queue?: readonly Item[];
  readonly document?: Document | null;
  readonly progress: { readonly done: number; readonly left: number };
}

export type Asked =
  | { readonly ask: 'queue'; readonly order: Order }
  | { readonly ask: 'document'; readonly document: string }
  | { readonly ask: 'undo' }
  | {
      readonly ask: 'decide';
      readonly document: string;
      readonly verdict: Verdict;
      readonly kind: ReviewedKind;
      readonly record: string | null;
      readonly span: Span | null;
      readonly set: Fields;
      readonly why: string | null;
    };

const token = location.hash.slice(1);

/** Asks the program that serves the page. Rejects with what it said, or null where it cannot be reached. */
export async function ask(asked: Asked): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch('/ask', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-review-token': token },
      body: JSON.stringify(asked),
    });
  } catch {
    throw new Error('');
  }
  if (!response.ok) throw new Error(response.status === 403 ? '' : await response.text());
  return (await response.json()) as Answer;
}
