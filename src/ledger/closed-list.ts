import type { Span } from '../model/index.js';

/** Finds the longest word of a closed list that covers the character at `at` and does not begin before `from`; null when there is none. */
export type WordFinder = (text: string, at: number, from: number) => Span | null;

interface Place {
  readonly word: string;
  /** Where in the word the sought character stands. */
  readonly offset: number;
}

/**
 * A finder for the words of a list by any of their numerals. Each numeral is filed under itself and its neighbour in the word, so that
 * a look at two pairs of characters leaves a handful of words to compare, however long the list is.
 */
export function wordFinder(words: readonly string[], numeral: RegExp): WordFinder {
  const byPair = new Map<string, Place[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)))
    for (let offset = 0; offset < word.length; offset++) {
      if (!numeral.test(word[offset] ?? '')) continue;
      const pair = offset + 1 < word.length ? word.slice(offset, offset + 2) : `<${word.slice(offset - 1)}`;
      byPair.set(pair, [...(byPair.get(pair) ?? []), { word, offset }]);
    }
  return (text, at, from) => {
    let longest: Span | null = null;
    for (const pair of [text.slice(at, at + 2), `<${text.slice(at - 1, at + 1)}`])
      for (const { word, offset } of byPair.get(pair) ?? []) {
        const start = at - offset;
        const longer = longest === null || word.length > longest.end - longest.start;
        if (longer && start >= from && text.startsWith(word, start)) longest = { start, end: start + word.length };
      }
    return longest;
  };
}
