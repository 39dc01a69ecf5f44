import type { Token } from '../lex/token.js';
import type { Sentence, Slot } from '../phrases/sentence.js';
import type { Frame } from './pattern.js';

/** The tokens under each named group of a frame, by its name; a group that matched nothing is absent. `from` and `to` index the sentence's tokens. */
export type Slots = Readonly<Record<string, Slot | undefined>>;

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
