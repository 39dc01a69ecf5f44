import { codeUnitAt } from '../../lexicon/code-unit-at.js';

/** Every end joined to every beginning: 稳步|增长 is found by 步增长, so that neither of two common words is looked for alone. */
export const joined = (ends: readonly string[], beginnings: readonly string[]): readonly string[] =>
  ends.flatMap((end) => beginnings.map((beginning) => end + beginning));

/** A word without its first two characters, and the bits of those who look for it. */
interface Ending {
  readonly rest: string;
  readonly bits: number;
}

const pairOf = (first: number, second: number): number => first * 0x10000 + second;

/** The words by their first two characters, which are looked up for two code units that can be such. */
interface WordTable {
  readonly first: Uint8Array;
  readonly second: Uint8Array;
  readonly endings: ReadonlyMap<number, readonly Ending[]>;
}

function wordTable(lists: readonly (readonly string[])[]): WordTable {
  const first = new Uint8Array(0x10000);
  const second = new Uint8Array(0x10000);
  const endings = new Map<number, Ending[]>();
  for (const [i, words] of lists.entries())
    for (const word of words) {
      const [one, two] = [word.charCodeAt(0), word.charCodeAt(1)];
      first[one] = 1;
      second[two] = 1;
      const pair = pairOf(one, two);
      endings.set(pair, [...(endings.get(pair) ?? []), { rest: word.slice(2), bits: 1 << i }]);
    }
  return { first, second, endings };
}

/** Which of the lists, 31 at most, has a word in a stretch of text: bit i stands for the i-th. Words have two characters at least. */
export function wordFinder(
  lists: readonly (readonly string[])[],
): (text: string, start: number, end: number) => number {
  const { first, second, endings } = wordTable(lists);
  return (text, start, end) => {
    let found = 0;
    for (let i = start; i + 1 < end; i++) {
      const one = codeUnitAt(text, i);
      if (first[one] === 0) continue;
      const two = codeUnitAt(text, i + 1);
      if (second[two] === 0) continue;
      for (const { rest, bits } of endings.get(pairOf(one, two)) ?? [])
        if (text.startsWith(rest, i + 2) && i + 2 + rest.length <= end) found |= bits;
    }
    return found;
  };
}
