import type { Review } from './decision.js';
import type { Document } from './document.js';
import type { LedgerEntry } from './ledger-entry.js';
import { compareSpans, type Span } from './span.js';

interface Recorded {
  readonly id: string;
  readonly span: Span;
}

/** Reading order; of records on the same words that which was read first. */
const inOrder = (a: Recorded, b: Recorded): number =>
  compareSpans(a.span, b.span) || a.id.length - b.id.length || (a.id < b.id ? -1 : Number(a.id > b.id));

/** The records of a kind without what reviews have made of them. */
function recordsAsRead<T extends Recorded>(records: readonly T[], reviews: readonly Review[]): T[] {
  if (reviews.length === 0) return [...records];
  const judged = new Set(reviews.map(({ record }) => record));
  const read = reviews.flatMap((review) => (review.read === null ? [] : [review.read as unknown as T]));
  return inReadingOrder([...records.filter(({ id }) => !judged.has(id)), ...read]);
}

/** Records of one kind as a document has them. */
export const inReadingOrder = <T extends Recorded>(records: readonly T[]): T[] => [...records].sort(inOrder);

function numbersAsRead({ numbers, reviews }: Document): LedgerEntry[] {
  // What was removed was the first to change an entry.
  const later = reviews.filter(({ verdict }) => verdict !== 'removed');
  const first = reviews.filter(({ verdict }) => verdict === 'removed');
  const changed = [...later, ...first].flatMap((review) => review.numbers);
  const before = new Map(changed.map((number) => [number.at, number]));
  return numbers.map((entry) => {
    const was = before.get(entry.span.start);
    return was ? { ...entry, class: was.class as LedgerEntry['class'], record: was.record } : entry;
  });
}

/** A document as the rules have read it, without what people have decided. */
export function asRead(document: Document): Document {
  if (document.reviews.length === 0) return document;
  const of = (kind: Review['kind']) => document.reviews.filter((review) => review.kind === kind);
  return {
    ...document,
    measures: recordsAsRead(document.measures, of('measures')),
    qualitativeTargets: recordsAsRead(document.qualitativeTargets, of('qualitativeTargets')),
    deadlines: recordsAsRead(document.deadlines, of('deadlines')),
    responsibleUnits: recordsAsRead(document.responsibleUnits, of('responsibleUnits')),
    references: recordsAsRead(document.references, of('references')),
    numbers: numbersAsRead(document),
    reviews: [],
  };
}
