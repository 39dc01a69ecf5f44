import type { Token } from '../../lex/token.js';
import type { Slot } from '../rule.js';
import { everyCycle } from './phrase.js';

/** The values of a list, without its signs and the denominators between them. */
export const listedValues = (slot: Slot | undefined): readonly Token[] =>
  (slot?.tokens ?? []).filter(({ letter }) => letter === 'Q' || letter === 'C');

/** The denominator right before a value in its list, else the one given: 年 of 5200元 in 每月650元、每年5200元. */
export function ownDenominator(slot: Slot | undefined, value: Token, otherwise: string | null): string | null {
  const tokens = slot?.tokens ?? [];
  const before = tokens[tokens.indexOf(value) - 1];
  if (before?.letter === 'P') return before.value ?? otherwise;
  return before?.letter === 'D' ? (everyCycle(null, [before]) ?? otherwise) : otherwise;
}
