import type { Quantity, Token } from '../../../lex/token.js';
import type { Op } from '../../../model/index.js';
import { everyCycle } from '../../../phrases/phrase.js';
import type { Slot } from '../../../phrases/sentence.js';
import { quantityOf } from '../fact.js';

/** A value of a list: with the bound that binds it, and what it is counted on where that stands right before it. */
export interface ListedValue {
  readonly token: Token;
  readonly op: Op;
  readonly per: string | null;
}

/**
 * The values of a list. A bound before or behind it binds every member: 1600元和950元以上 are both at least that much;
 * only where just one member, the first or the last, carries one. 年 of 5200元 in 每月650元、每年5200元 is its own.
 */
export function valuesOf(slot: Slot | undefined): readonly ListedValue[] {
  const tokens = slot?.tokens ?? [];
  const values = tokens.filter(({ type }) => type === 'Q' || type === 'C');
  const bounded = values.filter((token) => quantityOf(token)?.bounded);
  const edge = bounded.length === 1 && (bounded[0] === values[0] || bounded[0] === values.at(-1));
  const shared = edge ? bounded[0]?.quantity?.op : undefined;
  return values.map((token) => {
    const before = tokens[tokens.indexOf(token) - 1];
    const per = before?.type === 'D' ? everyCycle(null, [before]) : before?.type === 'P' ? before.value : null;
    const quantity = quantityOf(token);
    return {
      token,
      op: isWhole(quantity) && shared === '>=' ? '=' : (shared ?? quantity?.op ?? '='),
      per: per ?? null,
    };
  });
}

/** 分别达到100%和95%以上: nothing is above all of it. */
const isWhole = (q: Quantity | null): boolean => q?.value === 100 && q.unit === '%' && !q.bounded;
