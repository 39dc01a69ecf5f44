import { TIME_LABEL } from '../lexicon/time-words.js';
import type { Sentence } from '../phrases/sentence.js';
import { isLimit } from '../phrases/time-limit.js';
import type { SentenceFindings } from '../rules/read-sentences.js';

/**
 * Where a sentence says who does the work and by when: `alone` it says nothing else (责任单位:…, or a bracket by itself) and is of the
 * sentences before it; `behind` its own work at its end (…(A牵头,B配合)); null nowhere, or inside (由A牵头制定…), which is for itself.
 */
export type Assigns = 'alone' | 'behind' | null;

/** The rules that read who is assigned outright. */
const OUTRIGHT: ReadonlySet<string> = new Set(['unit/label', 'unit/charge', 'unit/bracketed']);
const OPENS_WITH_LIMIT = new RegExp(`^[\\s([【]*${TIME_LABEL}\\s*[:】\\]]`, 'u');
/** What a sentence opens with is looked at so far. */
const HEAD = 30;
/** Behind the last body: the rest of its bracket, and the stop. */
const CLOSES = /^[^()]{0,200}(?:\([^()]{0,200}\)[^()]{0,200}){0,3}\)?[\s。;.]*$/u;
/** No bracket of bodies is longer. */
const LONGEST_BRACKET = 600;

function opensWithLabel({ tokens }: Sentence): boolean {
  const first = tokens.find(({ text }) => !/^[\s([【]*$/u.test(text));
  return first?.type === 'S' && first.value?.startsWith('label ') === true;
}

/** Whether a sentence says who is to do what stands before it (`alone`), does so behind work of its own (`behind`), or not at all (null). */
export function assignsWork({ sentence, units, deadlines }: SentenceFindings): Assigns {
  const { folded, passage, letters } = sentence;
  const { start, end } = passage.span;
  if (letters.includes('S') && opensWithLabel(sentence)) return 'alone';
  if (OPENS_WITH_LIMIT.test(folded.slice(start, start + HEAD))) return 'alone';
  const formal = units.filter(({ fact, rule }) => fact.formal && OUTRIGHT.has(rule));
  const [opening, last] = [formal[0]?.fact.span, formal.at(-1)?.fact.span];
  if (!opening || !last) return deadlines.some(({ fact }) => isLimit(sentence, fact.token)) ? 'behind' : null;
  if (formal.some(({ rule }) => rule === 'unit/label')) return 'behind';
  const from = Math.max(start, opening.start - LONGEST_BRACKET);
  const bracket = folded.slice(from, opening.start).lastIndexOf('(');
  if (bracket < 0 || !CLOSES.test(folded.slice(last.end, end))) return null;
  return folded.slice(start, from + bracket).trim() === '' ? 'alone' : 'behind';
}
