/** Two texts that say much the same; `before` and `after` are their places in the two lists. */
export interface Alignment {
  readonly before: number;
  readonly after: number;
  /** From 0 to 1: the share of pairs of characters that both have; 1 for texts alike but for marks and numbers of sections. */
  readonly likeness: number;
}

/** A pair of characters that so many texts have tells none of them apart. */
const TOO_COMMON = 60;
const CANDIDATES = 4;

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The pairs of neighbouring characters; a text of one is its own. */
function pairsOf(text: string): ReadonlySet<string> {
  const bare = letters(text);
  if (bare.length < 2) return new Set(bare === '' ? [] : [bare]);
  return new Set(Array.from({ length: bare.length - 1 }, (_, i) => bare.slice(i, i + 2)));
}

type Weights = ReadonlyMap<string, number>;

/** What a pair of characters says of a text: little where many texts have it (加强, 建设, 工作), all where one has. */
function weightsOf(texts: readonly ReadonlySet<string>[]): Weights {
  const counts = new Map<string, number>();
  for (const pairs of texts) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return new Map([...counts].map(([pair, count]) => [pair, 1 / Math.sqrt(count)]));
}

const weigh = (pairs: Iterable<string>, weights: Weights): number => {
  let sum = 0;
  for (const pair of pairs) sum += weights.get(pair) ?? 1;
  return sum;
};

/** Dice's coefficient of two sets of pairs, each with its weight. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: Weights): number {
  const shared = [...a].filter((pair) => b.has(pair));
  if (shared.length === a.size && a.size === b.size) return 1;
  const whole = weigh(a, weights) + weigh(b, weights);
  return whole === 0 ? 0 : (2 * weigh(shared, weights)) / whole;
}

/** Which of the texts before a text may be like, by a lookup of its pairs: those that share most of them. */
function candidates(pairs: ReadonlySet<string>, index: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const shared = new Map<number, number>();
  for (const pair of pairs) {
    const having = index.get(pair) ?? [];
    if (having.length <= TOO_COMMON) for (const one of having) shared.set(one, (shared.get(one) ?? 0) + 1);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([one]) => one);
}

/**
 * Pairs the texts of two lists, each at most once, the likest first, where they are at least so like. In time that grows with the
 * length of both lists, not with their product.
 */
export function alignTexts(before: readonly string[], after: readonly string[], atLeast: number): readonly Alignment[] {
  const [old, now] = [before.map(pairsOf), after.map(pairsOf)];
  const weights = weightsOf([...old, ...now]);
  const index = new Map<string, number[]>();
  for (const [at, pairs] of old.entries())
    for (const pair of pairs) {
      const having = index.get(pair);
      if (having) having.push(at);
      else index.set(pair, [at]);
    }
  const possible = now.flatMap((pairs, at) =>
    candidates(pairs, index).map((one) => ({
      before: one,
      after: at,
      likeness: likenessOf(old[one] ?? new Set(), pairs, weights),
    })),
  );
  const usedBefore = new Set<number>();
  const usedAfter = new Set<number>();
  return possible
    .filter(({ likeness }) => likeness >= atLeast)
    .sort(
      (a, b) =>
        b.likeness - a.likeness || Math.abs(a.before - a.after) - Math.abs(b.before - b.after) || a.after - b.after,
    )
    .filter((one) => {
      if (usedBefore.has(one.before) || usedAfter.has(one.after)) return false;
      usedBefore.add(one.before);
      usedAfter.add(one.after);
      return true;
    })
    .sort((a, b) => a.after - b.after);
}
