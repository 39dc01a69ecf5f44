import { STRENGTHS } from '../lexicon/status-words.js';
import type { Strength } from '../model/index.js';

/** How strongly a clause commits: the first kind of word found, binding before striving before encouraged; else expected. */
export const strengthOf = (clause: string): Strength => STRENGTHS.find(([, words]) => words.test(clause))?.[0] ?? 'expected';
