import { BOUND_AFTER, BOUND_BEFORE } from '../lexicon/bounds.js';
import { DOMAIN_TERMS } from '../lexicon/domain-terms.js';
import { REGIONS } from '../lexicon/regions.js';
import { BODY_HEADS } from './body-names.js';
import { PLACE_TAILS } from './places.js';
import type { WordKind } from './word.js';

/** Bounds that jieba does not know (不低于); it knows those of two characters. */
const BOUNDS = [...BOUND_BEFORE, ...BOUND_AFTER].map(([bound]) => bound).filter((bound) => bound.length > 2);

/** What is one word beside what jieba's own dictionary holds, with its kind. */
export const DICTIONARY: ReadonlyMap<string, WordKind> = new Map([
  ...[...BOUNDS, ...BODY_HEADS, ...PLACE_TAILS].map((word) => [word, 'word'] as const),
  ...REGIONS.map(({ name }) => [name, 'place'] as const),
  ...DOMAIN_TERMS.map((word) => [word, 'term'] as const),
]);
