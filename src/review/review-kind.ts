import {
  type Decision,
  type Document,
  type Fields,
  inReadingOrder,
  overlaps,
  type Review,
  type ReviewedKind,
  type Span,
  sameSpan,
} from '../model/index.js';
import { judgedRecord, type RecordOf } from './judged-record.js';
import type { Outcome, Unfit } from './outcome.js';
import { sameValue } from './same-value.js';

/** The newest decision about one place, where it stands in the text. */
export interface Placed {
  readonly decision: Decision;
  readonly span: Span;
}

/** The records of a kind as they are after a review. */
interface ReviewedRecords {
  readonly kind: ReviewedKind;
  readonly records: readonly RecordOf[];
  readonly reviews: readonly Review[];
  readonly unfit: Outcome['unfit'];
}

/** How many fields of a record are as they were when it was judged. */
const likeness = (record: RecordOf, { read, set }: Decision): number =>
  Object.entries(read ?? set).filter(([field, value]) => sameValue((record as unknown as Fields)[field], value)).length;

/** Is a decision about a record that is none of those that the rules have read there? */
function isOfItsOwn({ read, at }: Decision, span: Span, around: readonly RecordOf[]): boolean {
  const onWords = around.filter((record) => sameSpan(record.span, span));
  return read === null && at.nth > (onWords.length || around.length);
}

/** Applies the decisions about one kind of record, newest first. */
export function reviewKind(document: Document, kind: ReviewedKind, placed: readonly Placed[]): ReviewedRecords {
  const records = new Map<string, RecordOf>(document[kind].map((record) => [record.id, record]));
  const taken = new Map<string, Placed>();
  const reviews = new Map<Placed, Review>();
  const unfit: { decision: Decision; why: Unfit }[] = [];
  const near = nearby(document[kind]);
  const removesItsWords = ({ decision, span }: Placed): boolean =>
    decision.verdict === 'removed' && near(span).some((record) => sameSpan(record.span, span));
  const age = new Map(placed.map((one, at) => [one, at]));
  const isNewer = (one: Placed, other: Placed): boolean => Number(age.get(one)) < Number(age.get(other));
  // What was removed is out of the way of what was added in its place, on more or fewer words.
  const inTurn = [...placed.filter(removesItsWords), ...placed.filter((one) => !removesItsWords(one))];
  for (const one of inTurn) {
    const { decision, span } = one;
    const around = near(span);
    const isInTheWay = ({ id }: RecordOf): boolean => {
      const by = taken.get(id);
      return by !== undefined && !sameSpan(by.span, span) && (records.has(id) || isNewer(by, one));
    };
    const [best] = around
      .filter(({ id }) => !taken.has(id) && !isOfItsOwn(decision, span, around))
      .sort(
        (a, b) =>
          Number(sameSpan(b.span, span)) - Number(sameSpan(a.span, span)) ||
          likeness(b, decision) - likeness(a, decision),
      );
    if (!best && around.some(isInTheWay)) {
      unfit.push({ decision, why: 'superseded' });
      continue;
    }
    const made =
      best && decision.verdict === 'removed' ? best : judgedRecord(document, decision, span, best ?? null, records);
    if (!made) {
      unfit.push({ decision, why: 'other-fields' });
      continue;
    }
    if (best) taken.set(best.id, one);
    if (decision.verdict === 'removed') records.delete(made.id);
    else records.set(made.id, made);
    reviews.set(one, reviewOfRecord(decision, made, best ?? null));
  }
  return {
    kind,
    records: inReadingOrder([...records.values()]),
    reviews: [...placed].reverse().flatMap((one) => reviews.get(one) ?? []),
    unfit,
  };
}

/** Finds the records that share characters with a span. Records are in reading order. */
function nearby(records: readonly RecordOf[]): (span: Span) => readonly RecordOf[] {
  const longest = Math.max(0, ...records.map(({ span }) => span.end - span.start));
  return (span) => {
    let low = 0;
    let high = records.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((records[middle] as RecordOf).span.start < span.start - longest) low = middle + 1;
      else high = middle;
    }
    const found: RecordOf[] = [];
    for (let at = low; at < records.length && (records[at] as RecordOf).span.start < span.end; at++)
      if (overlaps((records[at] as RecordOf).span, span)) found.push(records[at] as RecordOf);
    return found;
  };
}

const reviewOfRecord = (
  { id, verdict, kind, by, on, why }: Decision,
  record: RecordOf,
  read: RecordOf | null,
): Review => ({
  decision: id,
  verdict,
  kind,
  record: record.id,
  span: record.span,
  text: record.text,
  by,
  on,
  why,
  read: read as unknown as Fields | null,
  numbers: [],
});
