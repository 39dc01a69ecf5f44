import { type Document, type Fields, overlaps, type ReviewedKind, type Span } from '../model/index.js';
import { judgedFields } from '../review/index.js';

/** What is read on some words and around them: each record's place, told from the words, and what is judged of it. */
export type FieldsRead = readonly { readonly place: Span; readonly fields: Fields }[];

/** What a document has of a kind on the words of a span, or on some of them. */
export const fieldsReadAt = (document: Document, kind: ReviewedKind, span: Span): FieldsRead =>
  document[kind]
    .filter((record) => overlaps(record.span, span))
    .map((record) => ({
      place: { start: record.span.start - span.start, end: record.span.end - span.start },
      fields: judgedFields(kind, record),
    }));

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields in which two readings differ; null where they are not of the same words. */
export function differing(one: FieldsRead, other: FieldsRead): readonly string[] | null {
  if (
    !same(
      one.map(({ place }) => place),
      other.map(({ place }) => place),
    )
  )
    return null;
  const fields = one.flatMap((record, i) =>
    Object.keys(record.fields).filter((field) => !same(record.fields[field], other[i]?.fields[field])),
  );
  return [...new Set(fields)];
}
