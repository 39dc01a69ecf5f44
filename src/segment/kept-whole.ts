import { anyOf } from '../lexicon/any-of.js';
import type { Lexicon } from '../lexicon/user/lexicon.js';
import { ALTERNATIVES } from './alternatives.js';
import { BODY } from './bodies.js';
import { DATE } from './dates.js';
import { LATIN } from './latin.js';
import { NUMBER, REACHES } from './numbers.js';
import { DOCUMENT_NUMBER } from './references.js';
import type { WordKind } from './word.js';

/** What is cut out before jieba sees the rest, in the order in which it is tried at a place. */
const PATTERNS: readonly (readonly [group: string, kind: WordKind, source: string])[] = [
  ['documentNumber', 'document-number', DOCUMENT_NUMBER],
  ['date', 'date', DATE],
  ['latin', 'latin', LATIN],
  ['number', 'number', NUMBER],
  ['reaches', 'word', REACHES],
  ['body', 'body', BODY],
  ['alternatives', 'alternatives', ALTERNATIVES],
];

/** What is kept whole, found in folded text, and the kind of word that each named group finds. */
export interface KeptWhole {
  readonly pattern: RegExp;
  readonly kinds: ReadonlyMap<string, WordKind>;
}

/** Every part of the pattern is bounded, so that a search takes linear time. */
const keptWholeBy = (patterns: typeof PATTERNS): KeptWhole => ({
  pattern: new RegExp(patterns.map(([group, , source]) => `(?<${group}>${source})`).join('|'), 'gu'),
  kinds: new Map(patterns.map(([group, kind]) => [group, kind])),
});

const BUILT_IN = keptWholeBy(PATTERNS);
const compiled = new WeakMap<Lexicon, KeptWhole>();

/** With the bodies, indicators and words of a lexicon, which are found before all else. */
export function keptWhole(lexicon: Lexicon | undefined): KeptWhole {
  if (!lexicon) return BUILT_IN;
  const own: typeof PATTERNS = [
    ['ownBody', 'body', anyOf(lexicon.bodies)],
    ['ownTerm', 'term', anyOf([...lexicon.words, ...lexicon.indicators.map(({ name }) => name)])],
  ];
  const known = compiled.get(lexicon) ?? keptWholeBy([...own.filter(([, , source]) => source !== ''), ...PATTERNS]);
  compiled.set(lexicon, known);
  return known;
}
