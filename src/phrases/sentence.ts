import { lettersOf, type Token } from '../lex/token.js';
import type { Tokenize } from '../lex/tokenize.js';
import { typeMask } from '../lex/type-mask.js';
import type { Span } from '../model/index.js';
import type { Passage } from '../structure/layout.js';

/** A sentence or cell as rules see it: its tokens, one letter each, and where in the document it stands. */
export interface Sentence {
  /** The whole document, folded: token spans index it. */
  readonly folded: string;
  readonly tokens: readonly Token[];
  /** The types of the tokens, a letter each: `letters[i]` is that of `tokens[i]`. */
  readonly letters: string;
  /** Which letters occur in it, see typeMask. */
  readonly typeMask: number;
  readonly passage: Passage;
  /** What the tokens were made by, for the texts that a rule reads beside them: the heads of a table's columns. */
  readonly tokenize: Tokenize;
}

/** A passage of a folded document as rules see it. */
export function sentenceOf(folded: string, passage: Passage, tokenize: Tokenize): Sentence {
  const tokens = tokenize(folded, passage.span);
  const letters = lettersOf(tokens);
  return { folded, tokens, letters, typeMask: typeMask(letters), passage, tokenize };
}

const FORGETFUL = {
  get tokens(): readonly Token[] {
    const { tokenize, folded, passage } = this as unknown as Sentence;
    return tokenize(folded, passage.span);
  },
};

/**
 * The same without its tokens, which are most of what a long document takes: they are made anew each time that they are asked for. Whoever compares tokens with others asks `withTokens` first.
 */
export const withoutTokens = ({ folded, letters, typeMask, passage, tokenize }: Sentence): Sentence =>
  Object.assign(Object.create(FORGETFUL), { folded, letters, typeMask, passage, tokenize });

/** The same with its tokens held. */
export const withTokens = ({ folded, tokens, letters, typeMask, passage, tokenize }: Sentence): Sentence => ({
  folded,
  tokens,
  letters,
  typeMask,
  passage,
  tokenize,
});

/** The index of one of the tokens of a sentence; -1 of any other. */
export function indexOf(tokens: readonly Token[], token: Token): number {
  const { start } = token.span;
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).span.start < start) low = middle + 1;
    else high = middle;
  }
  return tokens[low] === token ? low : -1;
}

/** A run of tokens of a sentence, which `from` and `to` (exclusive) index. */
export interface Slot {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
  readonly span: Span;
}
