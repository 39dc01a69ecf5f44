import { asRead, type Document, type Fields, type Review, type Span } from '../model/index.js';
import type { Stages } from '../pipeline.js';
import { judgedFields } from '../review/index.js';
import { replacer } from './anonymous/replacer.js';
import type { Case } from './case.js';
import { type Excerpt, excerptsAround } from './excerpts.js';
import { differing, type FieldsRead, fieldsReadAt } from './fields-read.js';

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

function saidOf({ kind, record, read, verdict }: Review, reviewed: Document): Said {
  const there = read && judgedFields(kind, read);
  // What was added on the words of a removed one may have its identifier.
  const stands = verdict === 'removed' ? undefined : reviewed[kind].find(({ id }) => id === record);
  const should = stands ? judgedFields(kind, stands) : null;
  const fields = Object.keys(there ?? should ?? {});
  const wrong = fields.filter((field) => JSON.stringify(there?.[field]) !== JSON.stringify(should?.[field]));
  return { read: there, should, wrong: there && should ? wrong : [] };
}

const YEAR = /(?<![\d.])(?:19|20)\d{2}(?![\d.])/g;

/** The excerpts around a span; where some have the years that a person says, those alone: no rule can find a year that is not there. */
function excerptsFor({ should, wrong }: Said, { text }: Document, stages: Stages, span: Span): readonly Excerpt[] {
  const told = JSON.stringify(wrong.length > 0 ? wrong.map((field) => should?.[field]) : should);
  const years = (told.match(YEAR) ?? []).filter((year) => text.includes(year));
  const excerpts = excerptsAround(stages, span);
  const telling = excerpts.filter((excerpt) => years.every((year) => excerpt.text.includes(year)));
  return telling.length > 0 ? telling : excerpts;
}

/**
 * The smallest excerpt that is read as the notice was; else, of those that are in the fields that were judged wrong, the first of the
 * most alike; else the widest.
 */
function smallest(
  excerpts: readonly Excerpt[],
  wrong: readonly string[],
  trial: (excerpt: Excerpt) => Tried['otherwise'],
): Tried {
  let best: Tried = { excerpt: excerpts.at(-1) as Excerpt, otherwise: null };
  for (const excerpt of excerpts) {
    const otherwise = trial(excerpt);
    if (otherwise?.length === 0) return { excerpt, otherwise };
    if (!otherwise || otherwise.some((field) => wrong.includes(field))) continue;
    if (best.otherwise === null || otherwise.length < best.otherwise.length) best = { excerpt, otherwise };
  }
  return best;
}

type Replace = (text: string) => string;

/** Puts made names into all that is told of a document, the same in all of its cases. */
function replacerFor({ text, metadata, reviews }: Document, said: readonly Said[]): Replace {
  const { province, prefecture, county, name } = metadata.region;
  return replacer([text, JSON.stringify(said), ...reviews.flatMap(({ why }) => why ?? [])], {
    places: [province.name, prefecture.name, county.name, name].filter((place) => place !== null),
    // A login name (lu, 20) stands inside of other words.
    persons: reviews.map(({ by }) => by).filter((by) => /^\p{Script=Han}{2,}$/u.test(by)),
  });
}

function caseOf(
  review: Wrong,
  said: Said,
  reviewed: Document,
  stages: Stages,
  replace: Replace,
  { read, anonymous }: CaseOptions,
): Case {
  const { decision, verdict, kind, span, why } = review;
  const replaced = <T>(value: T): T => JSON.parse(replace(JSON.stringify(value))) as T;
  const expected: FieldsRead = replaced(fieldsReadAt(asRead(reviewed), kind, span));
  const length = span.end - span.start;
  const trial = ({ text, start }: Excerpt): Tried['otherwise'] => {
    const document = read(replace(text));
    return document && differing(expected, fieldsReadAt(document, kind, { start, end: start + length }));
  };
  const { excerpt, otherwise } = smallest(excerptsFor(said, reviewed, stages, span), said.wrong, trial);
  const passage = replace(excerpt.text);
  return {
    ...{ decision, verdict, kind },
    notice: anonymous ? null : (reviewed.metadata.title ?? reviewed.source.path),
    passage,
    extent: excerpt.extent,
    quote: passage.slice(excerpt.start, excerpt.start + length),
    start: excerpt.start,
    read: replaced(said.read),
    should: replaced(said.should),
    holds: otherwise !== null,
    otherwise: otherwise ?? [],
    why: why && replace(why),
  };
}

/** What people have corrected, removed or added in a document, a case each. `stages` are those of the document's text. */
export function casesOf(reviewed: Document, stages: Stages, options: CaseOptions): readonly Case[] {
  const wrong = reviewed.reviews.filter(isWrong).map((review) => ({ review, said: saidOf(review, reviewed) }));
  const replace = options.anonymous
    ? replacerFor(
        reviewed,
        wrong.map(({ said }) => said),
      )
    : (text: string): string => text;
  return wrong.map(({ review, said }) => caseOf(review, said, reviewed, stages, replace, options));
}
