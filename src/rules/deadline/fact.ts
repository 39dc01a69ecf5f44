import type { TimeExpression, Token } from '../../lex/token.js';
import type { Claim, Sentence } from '../rule.js';

/** A time expression that bounds work; its days are resolved against the plan's period. */
export interface DeadlineFact {
  readonly token: Token;
  readonly time: TimeExpression;
  readonly kind: 'by' | 'within' | 'recurring' | 'relative' | 'duration';
}

export const deadline = (
  token: Token,
  time: TimeExpression,
  kind: DeadlineFact['kind'],
): readonly Claim<DeadlineFact>[] => [{ fact: { token, time, kind }, tokens: [token] }];

/** For `applies`: the sentence has a time expression of this kind. */
export const hasTime =
  (kind: DeadlineFact['kind']) =>
  ({ tokens }: Sentence): boolean => {
    for (const { time } of tokens) if (time?.kind === kind) return true;
    return false;
  };

/** What stands around the token at `index`: the text right before and right behind it, empty at the edge of a sentence. */
export const around = (sentence: Sentence, index: number): { before: string; after: string } => ({
  before: sentence.tokens[index - 1]?.text ?? '',
  after: sentence.tokens[index + 1]?.text ?? '',
});
