import { inFamilyUnit } from '../lexicon/unit-families.js';
import {
  contains,
  type Decision,
  type Document,
  type Fields,
  type Measure,
  ownEntry,
  type Reviewed,
  type ReviewedKind,
  type Span,
} from '../model/index.js';
import { judgedFields, schemaOf } from './judged-fields.js';
import { sameValue } from './same-value.js';

export type RecordOf = Document[ReviewedKind][number];

const LETTERS: Readonly<Record<ReviewedKind, string>> = {
  measures: 'm',
  qualitativeTargets: 'q',
  deadlines: 'd',
  responsibleUnits: 'u',
  references: 'r',
};

const REVIEWED_AS: Readonly<Record<Decision['verdict'], Reviewed>> = {
  accepted: 'accepted',
  corrected: 'corrected',
  added: 'added',
  removed: null,
};

/** The record that a decision gives: what the rules read there with the values of the person, or one that they have not read. Null where these are no values of it. */
export function judgedRecord(
  document: Document,
  { kind, verdict, read, set, at }: Decision,
  span: Span,
  there: RecordOf | null,
  others: ReadonlyMap<string, RecordOf>,
): RecordOf | null {
  const values = { ...(there ? judgedFields(kind, there) : {}), ...read, ...set };
  const record = {
    ...(there ?? unread(document, kind, span, at.nth, others)),
    ...values,
    ...(kind === 'measures' ? { compared: inFamilyUnit(values as unknown as Measure), confidence: 1 } : {}),
    reviewed: REVIEWED_AS[verdict],
  };
  const inferred = 'inferred' in record ? (record.inferred as Measure['inferred']) : null;
  const kept = inferred?.filter(
    ({ field }) =>
      there === null ||
      sameValue(ownEntry<unknown>(values, field), ownEntry<unknown>(there as unknown as Fields, field)),
  );
  const parsed = schemaOf(kind).safeParse(kept ? { ...record, inferred: kept } : record);
  return parsed.success ? (parsed.data as RecordOf) : null;
}

const numbered = (prefix: string, nth: number): string => (nth === 1 ? prefix : `${prefix}.${nth}`);

/** Which of the records that people have added on the same words this is, from 1. */
export const nthOfAdded = (id: string): number => Number(/\.(?<nth>\d+)$/.exec(id)?.groups?.nth ?? 1);

/** What a record has beside what is judged of it, where the rules have read none. Its identifier says which of those on its words it is. */
function unread(
  document: Document,
  kind: ReviewedKind,
  span: Span,
  nth: number,
  others: ReadonlyMap<string, RecordOf>,
): object {
  const prefix = `${document.id}:${LETTERS[kind]}${span.start}`;
  let times = nth;
  while (others.has(numbered(prefix, times))) times++;
  const id = numbered(prefix, times);
  const place = {
    id,
    section: document.sections.findLast((section) => section.span.start <= span.start)?.id ?? null,
    span,
    text: document.text.slice(span.start, span.end),
  };
  if (kind === 'references') return place;
  const task = document.tasks.find((one) => contains(one.span, span))?.id ?? null;
  return { ...place, task, rule: 'review', inferred: [] };
}
