import { opBefore } from '../lexicon/bounds.js';
import { STEPS } from '../lexicon/value-words.js';
import type { Token } from './token.js';

/** 不低于每人每月1800元 is one quantity: bound, denominator and number. */
export function joinBounds(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const per = joined[joined.length - 1];
    const bound = joined[joined.length - 2];
    if (token.quantity && per?.type === 'P' && bound?.type === 'A') {
      joined.splice(-2);
      const span = { start: bound.span.start, end: token.span.end };
      const quantity = {
        ...token.quantity,
        op: opBefore(bound.text) ?? token.quantity.op,
        per: per.value ?? null,
        bounded: true,
      };
      joined.push({ ...token, span, text: bound.text + per.text + token.text, quantity });
    } else if (token.quantity?.op === '=' && per?.type === 'T' && AT_LEAST.test(per.text)) {
      joined.push({ ...token, quantity: { ...token.quantity, op: '>=', bounded: true } });
    } else if (token.quantity?.op === '=' && per?.type === 'V' && STEPS.includes(per.value ?? '')) {
      joined.push({ ...token, quantity: { ...token.quantity, op: '>=', bounded: true } });
    } else joined.push(token);
  }
  return joined;
}

/** 至少办好1所: a verb between the bound and its number. */
const AT_LEAST = /至少[一-龥]{1,6}$/;
