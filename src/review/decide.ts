import type {
  Decision,
  Document,
  Fields,
  ReviewedKind,
  ReviewedNotice,
  Span,
  Verdict,
  Withdrawal,
} from '../model/index.js';
import { asRead, overlaps, sameSpan } from '../model/index.js';
import { sha256 } from '../model/sha256.js';
import { compactText, withoutSpaces } from './compact-text.js';
import { judgedFields } from './judged-fields.js';
import { nthOfAdded } from './judged-record.js';
import { RefusedDecision } from './refused-decision.js';
import { sameValue } from './same-value.js';

/** What a person says of a place in a document. */
export interface Judged {
  readonly verdict: Verdict;
  readonly kind: ReviewedKind;
  /** The record that is judged; null for what is added. */
  readonly record: string | null;
  /** Of what is added: its words. */
  readonly span: Span | null;
  readonly set: Fields;
  readonly why: string | null;
}

/** Who decides, and when (ISO 8601). */
export interface Signature {
  readonly by: string;
  readonly on: string;
}

/** As much of a document as its decisions are found by. */
export interface NoticeHead {
  readonly source: Pick<Document['source'], 'sha256' | 'part'>;
  readonly metadata: Pick<Document['metadata'], 'title' | 'noticeTitle'> & {
    readonly kind: string;
    readonly region: { readonly name: string | null };
    readonly period: { readonly start: string | null };
  };
}

/** What a notice is known by in a review; one without a title by its place, year and kind. */
export function noticeOf({ source: { sha256, part }, metadata }: NoticeHead): ReviewedNotice {
  const { region, period, kind } = metadata;
  const title = metadata.title ?? metadata.noticeTitle;
  const instead = region.name && period.start && `${region.name}${period.start.slice(0, 4)}${kind}`;
  return { sha256, part, title: title === null ? instead : withoutSpaces(title), region: region.name };
}

const identified = <T extends object>(line: T): T & { readonly id: string } => ({
  id: sha256(JSON.stringify(line)).slice(0, 16),
  ...line,
});

/** Which of the records on its words one is: those that the rules read come first, also where they were removed, then those added. */
function nthOf({ reviews }: Document, read: Document, kind: ReviewedKind, span: Span, record: string | null): number {
  const onWords = read[kind].filter((one) => sameSpan(one.span, span));
  const place = onWords.findIndex(({ id }) => id === record);
  if (place >= 0) return place + 1;
  if (record !== null) return nthOfAdded(record);
  const added = reviews.filter((one) => one.kind === kind && one.read === null && sameSpan(one.span, span));
  return Math.max(onWords.length, ...added.map((one) => nthOfAdded(one.record))) + 1;
}

/** The words that something is added on. Throws RefusedDecision where only some of them are a record's already: that one is to be corrected. */
function wordsToAdd(document: Document, { kind, verdict, span }: Judged): Span | null {
  if (verdict !== 'added' || !span) return null;
  const other = document[kind].find((one) => overlaps(one.span, span) && !sameSpan(one.span, span));
  if (other)
    throw new RefusedDecision('words-taken', `«${other.text}» is read there already: correct it, or remove it first.`);
  if (withoutSpaces(document.text.slice(span.start, span.end)) === '')
    throw new RefusedDecision('no-words', 'There are no words where it is to be added. Select some in the text.');
  return span;
}

/**
 * A decision about a document as it stands, to be added to the review file. Throws RefusedDecision where the document has no such record,
 * and where what is added stands on no words, or on some of another's.
 */
export function decide(document: Document, judged: Judged, { by, on }: Signature): Decision {
  const { verdict, kind, set, why } = judged;
  const shown = document[kind].find(({ id }) => id === judged.record);
  const span = shown?.span ?? wordsToAdd(document, judged);
  if (!span)
    throw new RefusedDecision(
      'no-such-record',
      `The document ${document.id} has no record ${judged.record} among its ${kind}.`,
    );
  const rules = asRead(document);
  const nth = nthOf(document, rules, kind, span, shown?.id ?? null);
  const read = shown && rules[kind].find((one) => one.id === shown.id && sameSpan(one.span, span));
  // What was corrected before is judged as it is shown: its earlier corrections go on being part of it.
  const earlier = shown && shown.reviewed !== null ? changed(kind, shown, read ?? {}) : {};
  return identified({
    verdict,
    notice: noticeOf(document),
    kind,
    at: compactText(document.text).anchorOf(span, nth),
    read: read ? judgedFields(kind, read) : null,
    set: { ...earlier, ...set },
    by,
    on,
    why,
  });
}

/** The fields in which a record differs from what was read. */
function changed(kind: ReviewedKind, record: object, read: object): Fields {
  const before = judgedFields(kind, read);
  return Object.fromEntries(
    Object.entries(judgedFields(kind, record)).filter(([field, value]) => !sameValue(value, before[field])),
  );
}

/** Takes a decision back. */
export const withdraw = (decision: string, { by, on }: Signature, why: string | null = null): Withdrawal =>
  identified({ verdict: 'withdrawn', decision, by, on, why });
