import type { Token } from '../lex/token.js';
import { indexOf, type Sentence } from '../phrases/sentence.js';
import type { RuleMatch } from '../rules/apply.js';
import type { MeasureFact } from '../rules/measure/index.js';

/** What a rule has read in a sentence, of whatever kind. */
export interface Placed {
  readonly match: { readonly tokens: readonly Token[] };
  readonly sentence: Sentence;
}

/** A measure on its way: the rule's fact in its sentence, resolvers give new ones. */
export interface MeasureReading {
  readonly fact: MeasureFact;
  readonly match: RuleMatch<MeasureFact>;
  readonly sentence: Sentence;
  /** How sure it is that the subject is what the value measures, from 0 to 1: by its margin (`attach`), in the end by all signs (`certaintyOf`). */
  readonly confidence: number;
}

/** Readings of one sentence or cell, in reading order. */
export type MeasureReadings = readonly MeasureReading[];

/** The reading with fields of its fact replaced. */
export const withFact = (reading: MeasureReading, parts: Partial<MeasureFact>): MeasureReading => ({
  ...reading,
  fact: { ...reading.fact, ...parts },
});

/** The fact with a field filled in, and a note of where it was taken from. */
export const inferred = <K extends keyof MeasureFact>(
  reading: MeasureReading,
  field: K,
  value: MeasureFact[K],
  by: string,
  from: { readonly span: { readonly start: number; readonly end: number } } | null,
): MeasureReading =>
  withFact(reading, {
    [field]: value,
    inferred: [...reading.fact.inferred, { field, by, span: from?.span ?? null }],
  } as Partial<MeasureFact>);

/** What stands between two values of a sentence. */
export const textBetween = (
  { fact: { span } }: Pick<MeasureReading, 'fact'>,
  { fact, sentence }: Pick<MeasureReading, 'fact' | 'sentence'>,
): string => sentence.folded.slice(span.end, fact.span.start);

/** What was said to change, without how: 收入 of 收入增长. */
export function withoutSuffix({ subject, suffix }: MeasureFact): string {
  const name = subject ?? '';
  return suffix !== null && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}

/** Index in the sentence of the measure's own number. */
export const tokenIndex = ({ sentence, match }: Placed): number => indexOf(sentence.tokens, match.tokens[0] as Token);

/** How many tokens back a resolver looks in a sentence: farther off nothing governs a value, and long lines stay linear. */
const MOST_TOKENS_BACK = 160;

/** The tokens before the one at `at`, within reach, and the index of the first of them. */
export function within(
  tokens: readonly Token[],
  at: number,
): { readonly first: number; readonly before: readonly Token[] } {
  const first = Math.max(0, at - MOST_TOKENS_BACK);
  return { first, before: tokens.slice(first, at) };
}

const endsClause = ({ type }: Token): boolean => type === ',' || type === ';' || type === '.' || type === ':';

/** Index of the first token of the clause that holds the token at `at`. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i > 0 && at - i < MOST_TOKENS_BACK && !endsClause(tokens[i - 1] as Token)) i--;
  return i;
}

/** The text of a measure's clause before its value. */
export function clauseBefore(reading: MeasureReading): string {
  const { tokens, folded } = reading.sentence;
  const start = clauseStart(tokens, tokenIndex(reading));
  return folded.slice(tokens[start]?.span.start ?? 0, reading.fact.span.start);
}
