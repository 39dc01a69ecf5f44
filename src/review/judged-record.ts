import { inFamilyUnit } from '../lexicon/unit-families.js';
import {
  contains,
  type Decision,
  type Document,
  type Fields,
  type Measure,
  own,
  type Reviewed,
  type ReviewedKind,
  type Span,
} from '../model/index.js';
import { judgedFields, schemaOf } from './judged-fields.js';

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

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The record that a decision gives: what the rules read there with the values of the person, or one that they have not read. Null where these are no values of it. */
export function judgedRecord(
  document: Document,
  { kind, verdict, read, set }: Decision,
  span: Span,
  there: RecordOf | null,
  others: ReadonlyMap<string, RecordOf>,
): RecordOf | null {
  const values = { ...(there ? judgedFields(kind, there) : {}), ...read, ...set };
  const record = {
    ...(there ?? unread(document, kind, span, others)),
    ...values,
    ...(kind === 'measures' ? { compared: inFamilyUnit(values as unknown as Measure), confidence: 1 } : {}),
    reviewed: REVIEWED_AS[verdict],
  };
  const inferred = 'inferred' in record ? (record.inferred as Measure['inferred']) : null;
  const kept = inferred?.filter(
    ({ field }) => there === null || same(own<unknown>(values, field), own<unknown>(there as unknown as Fields, field)),
  );
  const parsed = schemaOf(kind).safeParse(kept ? { ...record, inferred: kept } : record);
  return parsed.success ? (parsed.data as RecordOf) : null;
}

/** What a record has beside what is judged of it, where the rules have read none. */
function unread(document: Document, kind: ReviewedKind, span: Span, others: ReadonlyMap<string, RecordOf>): object {
  const prefix = `${document.id}:${LETTERS[kind]}${span.start}`;
  let id = prefix;
  for (let times = 2; others.has(id); times++) id = `${prefix}.${times}`;
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
