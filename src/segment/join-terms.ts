import { DICTIONARY } from './dictionary.js';
import { merge, type TaggedWord, touches } from './tagged-word.js';

const LONGEST = Math.max(...[...DICTIONARY.keys()].map((word) => word.length));

/**
 * Words of the dictionary that jieba cut in pieces, put together again, the longest first: it gives every word that it was taught
 * the same middling weight, so that 社会工作 loses against the frequent 社会 and 工作. Where a word can begin and end is still
 * jieba's to say, since it has weighed the whole sentence.
 */
export function joinTerms(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const joined: TaggedWord[] = [];
  for (let at = 0; at < words.length; ) {
    const [first, ...others] = words.slice(at, endOfTerm(words, at)) as [TaggedWord, ...TaggedWord[]];
    joined.push(others.length > 0 ? joinedAs(first, others) : known(first));
    at += 1 + others.length;
  }
  return joined;
}

const joinedAs = (first: TaggedWord, others: readonly TaggedWord[]): TaggedWord =>
  known(merge([first, ...others], 'word'));

/** The word with the kind that the dictionary gives it. */
const known = (word: TaggedWord): TaggedWord =>
  word.kind === 'word' ? { ...word, kind: DICTIONARY.get(word.text) ?? 'word' } : word;

/** The index after the last word of the longest dictionary word that begins at `first`, or of the word itself. */
function endOfTerm(words: readonly TaggedWord[], first: number): number {
  let end = first + 1;
  let text = '';
  for (let last = first; last < words.length; last++) {
    const word = words[last] as TaggedWord;
    if (last > first && !touches(words[last - 1], word)) break;
    text += word.text;
    if (text.length > LONGEST) break;
    if (DICTIONARY.has(text)) end = last + 1;
  }
  return end;
}
