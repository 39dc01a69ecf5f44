import type { Token } from '../../../lex/token.js';
import { GRANTS } from '../../../lexicon/counted-words.js';
import { trimName } from '../../../phrases/name.js';
import type { Sentence } from '../../../phrases/sentence.js';
import type { Slots } from '../../rule.js';
import { TEXT } from '../frame-parts.js';
import { textOf } from './pairs.js';
import type { ListedValue } from './values.js';

/** A list and its values, as all kinds of members are read from it. */
export interface Listing {
  readonly slots: Slots;
  readonly sentence: Sentence;
  readonly values: readonly ListedValue[];
  /** Does it say 分别? */
  readonly said: boolean;
}

/** The tokens that name the members: before 分别, or before the comma in front of it (对…的,分别给予). */
export function memberTokens({ slots, sentence, said }: Listing): readonly Token[] {
  if (slots.named || !said) return slots.named?.tokens ?? [];
  const to = (slots.how?.from ?? 0) - 1;
  if (sentence.letters[to] !== ',') return [];
  let from = to;
  while (from > Math.max(0, to - LONGEST) && TEXT.includes(sentence.letters[from - 1] ?? ' ')) from--;
  return sentence.tokens.slice(from, to);
}
const LONGEST = 40;

/** What is granted or made, where it stands behind the values. */
export function grantedThing({ slots: { noun, behind } }: Listing): string | null {
  const name = trimName(textOf((noun ?? behind)?.tokens));
  return name !== '' && (noun || GRANTED.test(name)) ? name : null;
}
/** What is granted, behind its values: 分别给予5万元、10万元奖补. */
const GRANTED = new RegExp(`(?:${GRANTS})(?:资金|经费|金)?$`);
