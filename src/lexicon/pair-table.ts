import { codeUnitAt } from './code-unit-at.js';

/**
 * Words filed by their first two characters, to be looked for at every place of a text: at most places the first character says already
 * that none begins there, and nothing is cut out to be looked up.
 */
export interface PairTable<Value> {
  readonly begins: Uint8Array;
  readonly values: Map<number, Value>;
}

export const pairTable = <Value>(): PairTable<Value> => ({ begins: new Uint8Array(0x10000), values: new Map() });

const keyAt = (text: string, at: number): number => codeUnitAt(text, at) * 0x10000 + codeUnitAt(text, at + 1);

/** Files something under the first two characters of a word. */
export function setPair<Value>({ begins, values }: PairTable<Value>, word: string, value: Value): void {
  begins[word.charCodeAt(0)] = 1;
  values.set(keyAt(word, 0), value);
}

/** What is filed under the two characters at a place. */
export const pairAt = <Value>({ begins, values }: PairTable<Value>, text: string, at: number): Value | undefined =>
  begins[codeUnitAt(text, at)] === 1 ? values.get(keyAt(text, at)) : undefined;
