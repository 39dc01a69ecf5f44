import { contains, type Document, type LedgerEntry, type Review } from '../model/index.js';

const UNEXPLAINED = { class: 'unexplained', record: null } as const;
const CLASSES = { measures: 'measure', deadlines: 'deadline' } as const;

const isRemoved = ({ verdict }: Review): boolean => verdict === 'removed';

/**
 * The ledger after a review: what was removed no longer explains its numbers, and what was added does. First comes what was removed, so
 * that what was added on the same words finds them free.
 */
export function withNumbers(document: Document): Document {
  const numbers = [...document.numbers];
  const removed = document.reviews.map((review) => (isRemoved(review) ? changing(review, numbers) : review));
  const reviews = removed.map((review) => (isRemoved(review) ? review : changing(review, numbers)));
  return { ...document, numbers, reviews };
}

/** Changes the entries that a review is about; gives it with what they were. */
function changing(review: Review, numbers: LedgerEntry[]): Review {
  const { kind, read, span, record } = review;
  const removes = isRemoved(review);
  if ((kind !== 'measures' && kind !== 'deadlines') || (!removes && read !== null)) return review;
  const after = removes ? UNEXPLAINED : { class: CLASSES[kind], record };
  const before: Review['numbers'][number][] = [];
  for (const [at, entry] of numbers.entries()) {
    const isItsOwn = removes ? entry.record === record : entry.record === null && contains(span, entry.span);
    if (!isItsOwn) continue;
    numbers[at] = { ...entry, ...after };
    before.push({ at: entry.span.start, class: entry.class, record: entry.record });
  }
  return { ...review, numbers: before };
}
