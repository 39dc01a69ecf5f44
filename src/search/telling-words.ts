/** A word with how often it stands in a document, in how many documents, and how telling that makes it. */
export interface TellingWord {
  readonly word: string;
  readonly times: number;
  readonly documents: number;
  readonly weight: number;
}

/**
 * The words of a document that tell it from others: frequent in it, rare in the rest (TF-IDF, with the logarithm of the
 * frequency so that one word does not outshout all). `spread` says in how many of `total` documents a word stands.
 */
export function tellingWords(
  words: Iterable<string>,
  spread: (word: string) => number,
  total: number,
): readonly TellingWord[] {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times]
    .map(([word, count]) => {
      const documents = Math.max(1, spread(word));
      return { word, times: count, documents, weight: (1 + Math.log(count)) * Math.log((total + 1) / documents) };
    })
    .sort((a, b) => b.weight - a.weight || b.times - a.times || (a.word < b.word ? -1 : 1));
}
