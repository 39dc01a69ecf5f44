import type { Document, Review, ReviewedKind, Span } from '../../model/index.js';
import { fileNames } from '../file-names.js';
import type { Piece } from '../format.js';

/** What `eval` compares of each kind of record. */
const FIELDS = {
  measures: ['subject', 'op', 'value', 'upper', 'unit', 'per', 'base', 'scope', 'status', 'due'],
  deadlines: ['kind', 'from', 'to', 'duration'],
  responsibleUnits: ['unit', 'role', 'formal'],
  references: ['title', 'documentNumber', 'self'],
} as const satisfies Partial<Record<ReviewedKind, readonly string[]>>;
type Kind = keyof typeof FIELDS;

/** The words of a span, and which of their places in the text it is. */
function quoteOf(text: string, { start, end }: Span): { readonly quote: string; readonly n: number } {
  const quote = text.slice(start, end);
  let n = 1;
  for (let at = text.indexOf(quote); at >= 0 && at < start; at = text.indexOf(quote, at + 1)) n++;
  return { quote, n };
}

const valuesOf = (kind: Kind, record: object) =>
  Object.fromEntries(FIELDS[kind].map((field) => [field, (record as Record<string, unknown>)[field]]));

/** What was judged of a kind: what is right, and what there is not, so that finding it is an error. */
function items(document: Document, kind: Kind): readonly object[] {
  const removed = document.reviews.filter((review): review is Review & { read: object } => {
    return review.kind === kind && review.verdict === 'removed' && review.read !== null;
  });
  return [
    ...document[kind]
      .filter(({ reviewed }) => reviewed !== null)
      .map((record) => ({ ...quoteOf(document.text, record.span), ...valuesOf(kind, record) })),
    ...removed.map(({ span, read }) => ({
      ...quoteOf(document.text, span),
      ...valuesOf(kind, read),
      rejected: true,
    })),
  ];
}

/** An annotation of what people have judged in a document, and of nothing else. */
const goldOf = (document: Document) => ({
  partial: true,
  document: { title: document.metadata.title, kind: document.metadata.kind, boilerplate: [] },
  sections: [],
  measures: items(document, 'measures'),
  deadlines: items(document, 'deadlines'),
  responsibleUnits: items(document, 'responsibleUnits'),
  references: items(document, 'references'),
  tables: [],
});

/** A text and its annotations a document that was reviewed, as `plan-extract eval` reads them. */
export function* writeGold(documents: Iterable<Document>): Generator<Piece> {
  const nameOf = fileNames();
  for (const reviewed of documents) {
    if (reviewed.reviews.length === 0) continue;
    const name = nameOf(reviewed);
    yield { file: `${name}.txt`, text: reviewed.text };
    yield { file: `${name}.gold.json`, text: `${JSON.stringify(goldOf(reviewed), null, 1)}\n` };
  }
}
