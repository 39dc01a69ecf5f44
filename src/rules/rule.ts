import { lettersOf, type Token } from '../lex/token.js';
import type { Tokenize } from '../lex/tokenize.js';
import type { Span } from '../model/index.js';
import type { Passage } from '../structure/layout.js';
import type { Frame } from './pattern.js';
import { typeMask } from './type-mask.js';

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
 * The same without its tokens, which are most of what a long document takes: they are made anew each time that they are asked for, which of a
 * sentence without facts they seldom are. Whoever compares tokens with others asks `withTokens` first.
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

/** The tokens under each named group of a frame, by its name; a group that matched nothing is absent. `from` and `to` index the sentence's tokens. */
export type Slots = Readonly<Record<string, Slot | undefined>>;
export interface Slot {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
  readonly span: Span;
}

/** What a rule found: the fact, and the tokens that no later rule may read again. */
export interface Extraction<Fact> {
  readonly fact: Fact;
  readonly tokens: readonly Token[];
}

/** What a rule recognised and will not guess at: its tokens are read by no later rule, and a diagnostic says why. */
export interface Refusal {
  readonly refused: { readonly code: string; readonly message: string };
  readonly tokens: readonly Token[];
}

/** The sentence, then the facts that the whole ordered list of rules gives for it, in short notation; none: it must stay silent. */
export type Example = readonly [sentence: string, ...facts: string[]];

/**
 * One way to say something. `frame` is a pattern with named slots over the letters of a sentence;
 * `build` makes facts of a match, or none where the match is not what it looks like.
 */
export interface Rule<Fact> {
  readonly id: string;
  readonly frame: Frame;
  /** False where the rule can build nothing whatever its frame matches; asked of sentences that have the letters. */
  readonly applies?: (sentence: Sentence) => boolean;
  readonly build: (slots: Slots, sentence: Sentence) => readonly (Extraction<Fact> | Refusal)[];
  readonly examples: readonly Example[];
}
