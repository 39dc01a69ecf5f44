import { createHash } from 'node:crypto';
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
import { asRead } from '../model/index.js';
import { compactText } from './compact-text.js';
import { judgedFields } from './judged-fields.js';

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

const withoutSpace = (text: string): string => text.replace(/\s/g, '');

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
  return { sha256, part, title: title === null ? instead : withoutSpace(title), region: region.name };
}

const identified = <T extends object>(line: T): T & { readonly id: string } => ({
  id: createHash('sha256').update(JSON.stringify(line)).digest('hex').slice(0, 16),
  ...line,
});

/** A decision about a document as it stands, to be added to the review file. Throws RangeError where the document has no such record. */
export function decide(document: Document, judged: Judged, { by, on }: Signature): Decision {
  const { verdict, kind, set, why } = judged;
  const shown = document[kind].find(({ id }) => id === judged.record);
  const span = shown?.span ?? (verdict === 'added' ? judged.span : null);
  if (!span) throw new RangeError(`The document ${document.id} has no record ${judged.record} among its ${kind}.`);
  const onSameWords = document[kind].filter((one) => one.span.start === span.start && one.span.end === span.end);
  const nth = shown ? onSameWords.indexOf(shown as never) + 1 : onSameWords.length + 1;
  const read = shown && asRead(document)[kind].find(({ id }) => id === shown.id);
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
    Object.entries(judgedFields(kind, record)).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field]),
    ),
  );
}

/** Takes a decision back. */
export const withdraw = (decision: string, { by, on }: Signature, why: string | null = null): Withdrawal =>
  identified({ verdict: 'withdrawn', decision, by, on, why });
