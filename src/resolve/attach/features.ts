import { CHANGE_END, CLAUSE_END, GENERIC, isPart, NO_NAME, SENTENCE, TORN } from '../../lexicon/name-words.js';
import { regionAt } from '../../lexicon/regions.js';
import { isShare } from '../../lexicon/units.js';
import { isFunctionWordsOnly, trailingCreationVerb } from '../../phrases/name.js';

/** A sign that a name is not, or not all of, what a value measures, with its weight. */
export interface Feature {
  readonly name: string;
  readonly weight: number;
  readonly holds: (subject: string, unit: string | null) => boolean;
}

const LONG = 24;
const VERY_LONG = 40;
/** 劳动生产率 is told in money. */
const RATE = /(?:(?<!生产)率|占比|比重|比例)$/;

/** Done to people or land, they need no object: 培训3万人次, 造林2万亩. */
const DEED = /^(?:培训|轮训|救助|资助|帮扶|招聘|招募|造林|绿化)$/;

/** What becomes of cases and duties, which are named elsewhere. */
const HANDLED = /^(?:整改|验收|复核|报送|交付|移交)$/;

/** What stands before the last sign of a list, outside of brackets: 县(市、区) is one name. */
function membersBefore(subject: string): string {
  const bare = subject.replace(/\([^()]*\)/g, '');
  return bare.slice(0, Math.max(0, bare.lastIndexOf('、')));
}

/** Where a name is nothing but places: 长春、白山. */
function isPlaces(subject: string): boolean {
  let at = 0;
  for (let found = regionAt(subject, 0); found; found = regionAt(subject, at)) {
    at += found.length;
    if (at >= subject.length) return true;
    if (/[、和与]/.test(subject[at] ?? '')) at++;
  }
  return false;
}

export const FEATURES: readonly Feature[] = [
  {
    name: 'says nothing of what is measured',
    weight: -4,
    holds: (subject) => NO_NAME.test(subject) || isFunctionWordsOnly(subject) || isPlaces(subject),
  },
  {
    name: 'only says what is done',
    weight: -1.8,
    holds: (subject) => (trailingCreationVerb(subject) === subject && !DEED.test(subject)) || HANDLED.test(subject),
  },
  { name: 'torn out of words', weight: -1, holds: (subject) => TORN.test(subject) },
  { name: 'a kind, and not which', weight: -1, holds: (subject) => GENERIC.test(subject) },
  { name: 'said of something else', weight: -1, holds: isPart },
  {
    name: 'a rate counted in things',
    weight: -2,
    holds: (subject, unit) =>
      unit !== null && RATE.test(subject) && !isShare(unit) && unit !== '百分点' && unit !== '' && unit !== '名',
  },
  {
    name: 'a clause before a list sign',
    weight: -0.7,
    holds: (subject) => CLAUSE_END.test(membersBefore(subject)),
  },
  { name: 'begins like a sentence', weight: -1, holds: (subject) => SENTENCE.test(subject) },
  { name: 'several names', weight: -0.4, holds: (subject) => membersBefore(subject) !== '' },
  { name: 'long', weight: -0.6, holds: (subject) => subject.length > LONG },
  { name: 'very long', weight: -0.6, holds: (subject) => subject.length > VERY_LONG },
  { name: 'a change only', weight: -2, holds: (subject) => subject.length < 4 && CHANGE_END.test(subject) },
];

/** Those that hold of a name. */
export const featuresOf = (subject: string, unit: string | null): readonly Feature[] =>
  FEATURES.filter(({ holds }) => holds(subject, unit));
