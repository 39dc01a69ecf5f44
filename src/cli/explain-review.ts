import type { Document, Fields, Review } from '../model/index.js';
import { applied, judgedFields, noticeOf, reviewFor, standing } from '../review/index.js';
import { fieldName, fieldValue } from './language/field-name.js';
import { say } from './language/say.js';
import { labelled, quote } from './report-line.js';
import { readReviewOf } from './review-file.js';

/** A decision about what is explained, with the values that it gives. */
export interface ReviewView {
  readonly review: Review;
  /** The record as it stands; null where it was removed. */
  readonly stands: Fields | null;
}

const view = (document: Document, review: Review): ReviewView => ({
  review,
  stands: (document[review.kind].find(({ id }) => id === review.record) ?? null) as unknown as Fields | null,
});

/** What people have decided about a record of a document that has its review applied. */
export const reviewsOfRecord = (document: Document, record: string): readonly ReviewView[] =>
  document.reviews.filter((review) => review.record === record).map((review) => view(document, review));

/** What the review beside a database says of a place in a document that was read afresh. */
export function reviewsAt(document: Document, offset: number, database: string): readonly ReviewView[] {
  const decisions = reviewFor(standing(readReviewOf(database).lines))(noticeOf(document));
  const reviewed = applied(document, decisions).document;
  return reviewed.reviews
    .filter(({ span }) => span.start <= offset && offset < span.end)
    .map((review) => view(reviewed, review));
}

const shown = (value: unknown): string =>
  value === null || value === undefined
    ? say('nothing')
    : quote(typeof value === 'string' ? value : JSON.stringify(value));

/** Both values of each field that a person gives otherwise than the rules, for people. */
function differenceLines({ review: { kind, read }, stands }: ReviewView): readonly string[] {
  if (stands === null) return [];
  const before = read && judgedFields(kind, read);
  return Object.entries(judgedFields(kind, stands))
    .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before?.[field] ?? null))
    .map(
      ([field, value]) =>
        `  ${labelled(fieldName(field), before ? say('{value}; the rules read {before}', { value: shown(value), before: shown(before[field]) }) : shown(value))}`,
    );
}

/** What people have decided, with what the rules say beside it. */
export const reviewReport = (views: readonly ReviewView[]): string =>
  views
    .flatMap((one) => {
      const { verdict, by, on, why, text, read } = one.review;
      const nothing = read === null ? say('; the rules read nothing there') : '';
      const said = `${say('{verdict} by {by}, {on}', { verdict: fieldValue('verdict', verdict), by, on })}${why === null ? '' : `: ${why}`}${nothing}`;
      return ['', labelled('review', `${quote(text)}  ${said}`), ...differenceLines(one)];
    })
    .map((line) => `${line}\n`)
    .join('');
