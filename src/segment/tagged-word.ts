import type { Word, WordKind } from './word.js';

/** A word with jieba's part of speech, which says what may be joined; null for what jieba did not cut. */
export interface TaggedWord extends Word {
  readonly tag: string | null;
}

/** Does the word follow the other without anything between them? */
export const touches = (before: TaggedWord | undefined, word: TaggedWord): before is TaggedWord =>
  before?.span.end === word.span.start;

/** Words of which each touches the next, as one of the kind given. */
export function merge(words: readonly [TaggedWord, ...TaggedWord[]], kind: WordKind): TaggedWord {
  const { start } = words[0].span;
  const text = words.map((word) => word.text).join('');
  return { text, span: { start, end: start + text.length }, kind, tag: null };
}
