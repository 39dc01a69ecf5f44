import {
  type Decision,
  type Document,
  type Fields,
  inReadingOrder,
  overlaps,
  type Review,
  type ReviewedKind,
  type Span,
} from '../model/index.js';
import { judgedRecord, type RecordOf } from './judged-record.js';
import type { Outcome, Unfit } from './outcome.js';

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

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** How many fields of a record are as they were when it was judged. */
const likeness = (record: RecordOf, { read, set }: Decision): number =>
  Object.entries(read ?? set).filter(([field, value]) => same((record as unknown as Fields)[field], value)).length;

/** Applies the decisions about one kind of record, newest first. */
export function reviewKind(document: Document, kind: ReviewedKind, placed: readonly Placed[]): ReviewedRecords {
  const records = new Map<string, RecordOf>(document[kind].map((record) => [record.id, record]));
  const taken = new Map<string, Span>();
  const reviews: Review[] = [];
  const unfit: { decision: Decision; why: Unfit }[] = [];
  const near = nearby(document[kind]);
  for (const { decision, span } of placed) {
    const around = near(span);
    const [best] = around
      .filter(({ id }) => !taken.has(id))
      .sort(
        (a, b) =>
          Number(sameSpan(b.span, span)) - Number(sameSpan(a.span, span)) ||
          likeness(b, decision) - likeness(a, decision),
      );
    if (!best && around.some(({ id }) => !sameSpan(taken.get(id) ?? span, span))) {
      unfit.push({ decision, why: 'superseded' });
      continue;
    }
    const made =
      best && decision.verdict === 'removed' ? best : judgedRecord(document, decision, span, best ?? null, records);
    if (!made) {
      unfit.push({ decision, why: 'other-fields' });
      continue;
    }
    if (best) taken.set(best.id, span);
    if (decision.verdict === 'removed') records.delete(made.id);
    else records.set(made.id, made);
    reviews.push(reviewOfRecord(decision, made, best ?? null));
  }
  return { kind, records: inReadingOrder([...records.values()]), reviews: reviews.reverse(), unfit };
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
