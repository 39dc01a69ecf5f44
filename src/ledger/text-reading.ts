import { NUMBER_NAMES } from '../lexicon/number-names.js';
import { NUMBER_PATTERNS } from '../lexicon/number-patterns/index.js';
import { NON_NUMBER_WORDS } from '../lexicon/number-words.js';
import { matchAt, sticky } from '../lexicon/prefilter/sticky.js';
import { wordFinder } from './closed-list.js';
import { NUMERAL_CHARACTER } from './numeral.js';
import { quotedPart } from './quotation.js';
import { type NumberReading, numberReading } from './reading.js';
import { setsCount, setsNone, unexplained } from './target.js';

const wordAt = wordFinder(NON_NUMBER_WORDS, NUMERAL_CHARACTER);
const nameAt = wordFinder(NUMBER_NAMES, NUMERAL_CHARACTER);

/**
 * What the number that begins at `at` is by itself and the text around it. Nothing of it may lie before `from` or behind `limit`,
 * where others have been read.
 */
export function textReading(folded: string, at: number, from: number, limit: number): NumberReading {
  if (setsNone(folded, at)) return unexplained(folded, at, limit);
  const word = wordAt(folded, at, from);
  if (word && (word.start < at || !startsName(folded, at, limit))) return { numberClass: null, span: word };
  const found = nameReading(folded, at, limit) ?? patternReading(folded, at, limit);
  const quoted = quotedPart(folded, at);
  if (quoted === null) {
    const explained = found !== null && !(found.numberClass === 'count' && setsCount(folded, found.span));
    return explained ? found : unexplained(folded, at, limit);
  }
  const whole = found !== null && found.numberClass !== 'count' && found.span.end >= quoted.end;
  return whole ? found : numberReading('name', Math.max(quoted.start, from), Math.min(quoted.end, limit));
}

function nameReading(folded: string, at: number, limit: number): NumberReading | null {
  const name = nameAt(folded, at, at);
  return name && name.end <= limit ? { numberClass: 'name', span: name } : null;
}

/** What may stand between 一 and 一 in 一般, 一体化 … is no part of a slogan. */
const SLOGAN = sticky(/一(?![一-龥]个)[一-龥][一两三双多](?!般|定|直|致|切|律|旦|起|些|样|体化|流)[一-龥]/y);
/** 一路一策, 一体两翼: names that begin with what is a word elsewhere (一路, 一体). */
function startsName(folded: string, at: number, limit: number): boolean {
  const slogan = matchAt(SLOGAN, folded, at);
  return nameReading(folded, at, limit) !== null || (slogan !== null && at + slogan[0].length <= limit);
}

/** All patterns in one expression, tried in their order: a call for each would cost more than what it does. Each has a group. */
const ANY_PATTERN = sticky(new RegExp(NUMBER_PATTERNS.map(({ pattern }) => `(${pattern.source})`).join('|'), 'y'));
const groupsIn = (source: string): number => (new RegExp(`${source}|`).exec('')?.length ?? 1) - 1;
/** The class of each group; none for the groups within a pattern. */
const CLASS_OF_GROUP = NUMBER_PATTERNS.flatMap(({ numberClass, pattern }) => [
  numberClass,
  ...Array<undefined>(groupsIn(pattern.source)),
]);

function patternReading(folded: string, at: number, limit: number): NumberReading | null {
  const match = matchAt(ANY_PATTERN, folded, at);
  if (!match) return null;
  const found = CLASS_OF_GROUP.find((numberClass, i) => numberClass && match[i + 1] !== undefined);
  return numberReading(found ?? null, at, Math.min(at + match[0].length, limit));
}
