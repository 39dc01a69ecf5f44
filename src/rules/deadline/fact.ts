import type { TimeExpression, Token } from '../../lex/token.js';
import { TIME_LABEL } from '../../lexicon/time-words.js';
import type { Extraction, Sentence } from '../rule.js';

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

const LABEL_BEFORE = new RegExp(`${TIME_LABEL}[\\s:\\]为]*$`, 'u');
const LABEL_COLUMN = new RegExp(`^${TIME_LABEL}$`, 'u');
const LABEL_WINDOW = 14;

/** Does a heading say that the time is a limit? (完成时限:2023年12月), a cell under 完成时间. */
export const isLimit = ({ folded, passage }: Sentence, { span }: Token): boolean =>
  LABEL_BEFORE.test(folded.slice(Math.max(passage.span.start, span.start - LABEL_WINDOW), span.start)) ||
  (passage.cell !== null && LABEL_COLUMN.test(passage.cell.column.replace(/\s/gu, '')));
