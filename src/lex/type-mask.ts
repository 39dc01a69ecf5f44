import { codeUnitAt } from '../lexicon/code-unit-at.js';

/** All token types; the place of each is its bit. */
const TOKEN_TYPES = 'QCNXDRWBLOPVIAZKYFJGES&,;:.()“”T';

/** The bit of each type by its character code; 0 for any other character. */
const BITS = new Int32Array(1 + Math.max(...[...TOKEN_TYPES].map((type) => type.charCodeAt(0))));
for (let i = 0; i < TOKEN_TYPES.length; i++) BITS[TOKEN_TYPES.charCodeAt(i)] = 1 << i;

/** The token types that occur in a row of them, as a bit mask: whether a sentence lacks one is seen without looking through it. */
export function typeMask(types: string): number {
  let mask = 0;
  const { length } = types;
  for (let i = 0; i < length; i++) mask |= BITS[codeUnitAt(types, i)] ?? 0;
  return mask;
}

/** Groups of token types, a mask each; of each group at least one type has to be there. */
export type TypeGroups = readonly number[];

/** Groups as they are written: holding('QCN', 'D') asks for a number and a time. */
export const holding = (...groups: readonly string[]): TypeGroups => groups.map(typeMask);

/** Is a type of each group in the mask? */
export function holds(mask: number, groups: TypeGroups): boolean {
  for (const group of groups) if ((mask & group) === 0) return false;
  return true;
}
