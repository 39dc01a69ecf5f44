import { codeUnitAt } from '../lexicon/code-unit-at.js';

/** All letters of tokens; the place of each is its bit. */
const LETTERS = 'QCNXDRWBLOPVIAZKYFJGES&,;:.()“”T';

/** The bit of each letter by its character code; none for what is no letter. */
const BITS = new Int32Array(1 + Math.max(...[...LETTERS].map((letter) => letter.charCodeAt(0))));
for (let i = 0; i < LETTERS.length; i++) BITS[LETTERS.charCodeAt(i)] = 1 << i;

/** Which letters there are, a bit for each: what a sentence lacks is told without looking through it. */
export function letterSet(letters: string): number {
  let set = 0;
  const { length } = letters;
  for (let i = 0; i < length; i++) set |= BITS[codeUnitAt(letters, i)] ?? 0;
  return set;
}

/** Groups of letters, of each of which at least one is needed. */
export type LetterGroups = readonly number[];

export const holding = (...groups: readonly string[]): LetterGroups => groups.map(letterSet);

/** Is there a letter of each group in the set? */
export function holds(set: number, groups: LetterGroups): boolean {
  for (const group of groups) if ((set & group) === 0) return false;
  return true;
}
