import { asRead, type Document, type Fields, type Review, type Span } from '../model/index.js';
import type { Stages } from '../pipeline.js';
import { judgedFields } from '../review/index.js';
import { replacer } from './anonymous/replacer.js';
import type { Case } from './case.js';
import { type Excerpt, excerptsAround } from './excerpts.js';
import { differing, type Reading, readingAt } from './reading.js';

/** Makes test cases of a review. */
export interface CaseOptions {
  /** Reads a passage as the library does; null where it is no text that can be read. */
  readonly read: (passage: string) => Document | null;
  /** Are places, persons and numbers of documents and telephones to be replaced by made ones? */
  readonly anonymous: boolean;
}

type Wrong = Review & { readonly verdict: Case['verdict'] };
const isWrong = (review: Review): review is Wrong => review.verdict !== 'accepted';

/** An excerpt as it is shown, and the fields that are read otherwise in it; null where something else is read than was judged. */
interface Tried {
  readonly excerpt: Excerpt;
  readonly otherwise: readonly string[] | null;
}

/** What was read, what it should be, and in which fields the two differ. */
interface Said {
  readonly read: Fields | null;
  readonly should: Fields | null;
  readonly wrong: readonly string[];
}

function saidOf({ kind, record, read }: Review, reviewed: Document): Said {
  const there = read && judgedFields(kind, read);
  const stands = reviewed[kind].find(({ id }) => id === record);
  const should = stands ? judgedFields(kind, stands) : null;
  const fields = Object.keys(there ?? should ?? {});
  const wrong = fields.filter((field) => JSON.stringify(there?.[field]) !== JSON.stringify(should?.[field]));
  return { read: there, should, wrong: there && should ? wrong : [] };
}

const YEAR = /(?<![\d.])(?:19|20)\d{2}(?![\d.])/g;

/** The years of what a person says that the notice says, too: where none of them stands, no rule can find them. */
const yearsToTell = ({ should, wrong }: Said, text: string): readonly string[] => {
  const told = JSON.stringify(wrong.length > 0 ? wrong.map((field) => should?.[field]) : should);
  return (told.match(YEAR) ?? []).filter((year) => text.includes(year));
};

const SURE: readonly string[] = [];

/** The smallest excerpt that is read as the notice was; else one that is in the fields that were judged wrong; else the widest. */
function smallest(
  excerpts: readonly Excerpt[],
  wrong: readonly string[],
  trial: (excerpt: Excerpt) => Tried['otherwise'],
): Tried {
  let second: Tried | null = null;
  for (const excerpt of excerpts) {
    const otherwise = trial(excerpt);
    if (otherwise?.length === 0) return { excerpt, otherwise: SURE };
    if (otherwise && !otherwise.some((field) => wrong.includes(field))) second ??= { excerpt, otherwise };
  }
  return second ?? { excerpt: excerpts.at(-1) as Excerpt, otherwise: null };
}

function caseOf(review: Wrong, reviewed: Document, stages: Stages, { read, anonymous }: CaseOptions): Case {
  const { kind, span, why } = review;
  const said = saidOf(review, reviewed);
  const excerpts = excerptsAround(stages, span);
  const { region, title } = reviewed.metadata;
  const before = readingAt(asRead(reviewed), kind, span);
  const shown = [...excerpts.map(({ text }) => text), JSON.stringify([said, before]), why ?? ''];
  const replace = anonymous
    ? replacer(shown, [region.name, region.province.name, region.prefecture.name, region.county.name])
    : (text: string): string => text;
  const replaced = <T>(value: T): T => JSON.parse(replace(JSON.stringify(value))) as T;
  const expected: Reading = replaced(before);
  const years = yearsToTell(said, reviewed.text);
  const trial = ({ text, start }: Excerpt): Tried['otherwise'] => {
    if (!years.every((year) => text.includes(year))) return null;
    const document = read(replace(text));
    const place: Span = { start, end: start + span.end - span.start };
    return document && differing(expected, readingAt(document, kind, place));
  };
  const { excerpt, otherwise } = smallest(excerpts, said.wrong, trial);
  const { text, extent, start } = excerpt;
  return {
    decision: review.decision,
    verdict: review.verdict,
    kind,
    notice: anonymous ? null : (title ?? reviewed.source.path),
    passage: replace(text),
    extent,
    quote: replace(text).slice(start, start + span.end - span.start),
    start,
    read: replaced(said.read),
    should: replaced(said.should),
    holds: otherwise !== null,
    otherwise: otherwise ?? SURE,
    why: why === null ? null : replace(why),
  };
}

/** What people have corrected, removed or added in a document, a case each. `stages` are those of the document's text. */
export const casesOf = (reviewed: Document, stages: Stages, options: CaseOptions): readonly Case[] =>
  reviewed.reviews.filter(isWrong).map((review) => caseOf(review, reviewed, stages, options));
