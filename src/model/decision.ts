import { z } from 'zod';
import { Span } from './span.js';

/** What a person may say of a value that was read, or was not. */
export const Verdict = z.enum(['accepted', 'corrected', 'removed', 'added']);
export type Verdict = z.infer<typeof Verdict>;

/** The kinds of record that are reviewed, by their key in a document. */
export const ReviewedKind = z.enum(['measures', 'qualitativeTargets', 'deadlines', 'responsibleUnits', 'references']);
export type ReviewedKind = z.infer<typeof ReviewedKind>;

/** The notice that a decision is about: its bytes, and what it is known by when it comes again in other ones. */
export const ReviewedNotice = z.strictObject({
  sha256: z.string(),
  part: z.int().min(1).nullable(),
  /** Title of the plan or of its notice, without white space. */
  title: z.string().nullable(),
  region: z.string().nullable(),
});
export type ReviewedNotice = Readonly<z.infer<typeof ReviewedNotice>>;

/** Words in a text and what stands around them, all without white space, so that they are found in another copy of it. */
export const Anchor = z.strictObject({
  quote: z.string().min(1),
  before: z.string(),
  after: z.string(),
  /** Which of the places in the text that look just like this one, from 1. */
  n: z.int().min(1),
  /** Which of several records of one kind on these very words, from 1: one value for two names. */
  nth: z.int().min(1),
});
export type Anchor = Readonly<z.infer<typeof Anchor>>;

/** Values of fields by name. */
export const Fields = z.record(z.string(), z.unknown());
export type Fields = Readonly<z.infer<typeof Fields>>;

const signed = {
  /** The beginning of the digest of all else on the line: the same decision has it everywhere. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  by: z.string().min(1),
  /** When, as ISO 8601 has it. */
  on: z.iso.datetime(),
  why: z.string().nullable(),
};

/** What a person has decided about a value: a line of the review file. */
export const Decision = z.strictObject({
  ...signed,
  verdict: Verdict,
  notice: ReviewedNotice,
  kind: ReviewedKind,
  at: Anchor,
  /** What the rules had read there, when it was decided; null where they had read nothing. */
  read: Fields.nullable(),
  /** The fields that the person gives, and their values: of what is corrected those that were wrong, of what is added all. */
  set: Fields,
});
export type Decision = Readonly<z.infer<typeof Decision>>;

/** A decision taken back. */
export const Withdrawal = z.strictObject({ ...signed, verdict: z.literal('withdrawn'), decision: z.string() });
export type Withdrawal = Readonly<z.infer<typeof Withdrawal>>;

export const ReviewLine = z.discriminatedUnion('verdict', [
  Withdrawal,
  ...Verdict.options.map((verdict) => Decision.extend({ verdict: z.literal(verdict) })),
]);
export type ReviewLine = Decision | Withdrawal;

/** How a record of a document was judged; null for what nobody has looked at. */
export const Reviewed = z
  .enum(['accepted', 'corrected', 'added'])
  .nullable()
  .describe('what a person has said of it: accepted, corrected or added; null where nobody has looked at it');
export type Reviewed = z.infer<typeof Reviewed>;

/** An entry of the ledger as it was before a review. */
const NumberBefore = z.strictObject({ at: z.int(), class: z.string(), record: z.string().nullable() });

/** A decision as it was applied to a document, with what the rules say there: enough to take it back. */
export const Review = z.strictObject({
  decision: z.string().describe('identifier of the decision in the review file'),
  verdict: Verdict.describe('what was decided: accepted, corrected, removed or added'),
  kind: ReviewedKind.describe('kind of the record'),
  record: z.string().describe('record that was judged; one that was removed is in no table'),
  span: Span.describe('place of the record in the text of the document'),
  text: z.string().describe('the words of the document there'),
  by: z.string().describe('who decided it'),
  on: z.string().describe('when it was decided, as ISO 8601 has it'),
  why: z.string().nullable().describe('why, where that was said'),
  read: Fields.nullable().describe('the record as the rules read it, as JSON; null where they read none'),
  numbers: z.array(NumberBefore).describe('entries of the ledger that the decision changed, as they were before'),
});
export type Review = Readonly<z.infer<typeof Review>>;
