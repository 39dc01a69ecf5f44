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

/** Finds, in folded text, everything that is kept whole. Every part is bounded, so that a search takes linear time. */
export const KEPT_WHOLE = new RegExp(PATTERNS.map(([group, , source]) => `(?<${group}>${source})`).join('|'), 'gu');

/** The kind of word that each named group of KEPT_WHOLE finds. */
export const KIND_OF_GROUP: ReadonlyMap<string, WordKind> = new Map(PATTERNS.map(([group, kind]) => [group, kind]));
