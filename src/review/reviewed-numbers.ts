import { contains, type Document, type Review } from '../model/index.js';

const UNEXPLAINED = { class: 'unexplained', record: null } as const;
const CLASSES = { measures: 'measure', deadlines: 'deadline' } as const;

/** The ledger after a review: what was removed no longer explains its numbers, and what was added does. */
export function withNumbers(document: Document): Document {
  const numbers = [...document.numbers];
  const reviews = document.reviews.map((review): Review => {
    const { kind, verdict, read, span, record } = review;
    const isRemoved = verdict === 'removed';
    if ((kind !== 'measures' && kind !== 'deadlines') || (!isRemoved && read !== null)) return review;
    const after = isRemoved ? UNEXPLAINED : { class: CLASSES[kind], record };
    const before: Review['numbers'][number][] = [];
    for (const [at, entry] of numbers.entries()) {
      const isItsOwn = isRemoved ? entry.record === record : entry.record === null && contains(span, entry.span);
      if (!isItsOwn) continue;
      numbers[at] = { ...entry, ...after };
      before.push({ at: entry.span.start, class: entry.class, record: entry.record });
    }
    return { ...review, numbers: before };
  });
  return { ...document, numbers, reviews };
}
