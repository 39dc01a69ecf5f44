import { STRENGTHS } from '../lexicon/status-words.js';
import type { Span, Strength } from '../model/index.js';

/** How strongly a clause commits: the first kind of word found, binding before striving before encouraged; else expected. */
export const strengthOf = (clause: string): Strength => STRENGTHS.find(([, words]) => words.test(clause))?.[0] ?? 'expected';

const REACH = 80;
/** From the comma before a span to its end. */
export function clauseBefore(folded: string, span: Span): string {
  let start = span.start;
  while (start > 0 && span.start - start < REACH && !/[,;。\n]/.test(folded[start - 1] ?? '')) start--;
  return folded.slice(start, span.end);
}
