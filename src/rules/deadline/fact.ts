import type { TimeExpression, Token } from '../../lex/token.js';
import type { Sentence } from '../../phrases/sentence.js';
import type { Extraction } from '../rule.js';

/** A time expression that bounds work; its days are resolved against the plan's period. */
export interface DeadlineFact {
  readonly token: Token;
  readonly time: TimeExpression;
  readonly kind: 'by' | 'within' | 'recurring' | 'relative' | 'duration';
}

/** The extraction of one time token. */
export const deadline = (
  token: Token,
  time: TimeExpression,
  kind: DeadlineFact['kind'],
): readonly Extraction<DeadlineFact>[] => [{ fact: { token, time, kind }, tokens: [token] }];

/** For `applies`: the sentence has a time expression of one of these kinds. */
export const hasTime =
  (...kinds: readonly TimeExpression['kind'][]) =>
  ({ tokens }: Sentence): boolean => {
    for (const { time } of tokens) if (time && kinds.includes(time.kind)) return true;
    return false;
  };

/** What stands around the token at `index`: the text right before and right behind it, empty at the edge of a sentence. */
export const around = (sentence: Sentence, index: number): { before: string; after: string } => ({
  before: sentence.tokens[index - 1]?.text ?? '',
  after: sentence.tokens[index + 1]?.text ?? '',
});

/** The text of the sentence behind a time, as far as it may tell that it is over. */
export const sentenceBehind = ({ folded, passage }: Sentence, { span }: Token): string =>
  folded.slice(span.end, Math.min(span.end + REST_OF_SENTENCE, passage.span.end));
const REST_OF_SENTENCE = 80;
