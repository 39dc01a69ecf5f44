import type { Quantity, Token } from '../../lex/token.js';
import type { Inference, Op, Span, Status } from '../../model/index.js';
import type { Claim } from '../rule.js';

/** A measure as a rule reads it; what is null may be filled in by a resolver, which says so in `inferred`. */
export interface MeasureFact {
  readonly span: Span;
  readonly op: Op;
  readonly value: number;
  readonly upper: number | null;
  /** Null: lost or in a header. */
  readonly unit: string | null;
  readonly subject: string | null;
  readonly per: string | null;
  readonly base: string | null;
  readonly scope: string | null;
  /** Null: to be told from the sentence and the section. */
  readonly status: Status | null;
  /** A deadline of its own, standing in the frame (分别 over years). */
  readonly dueToken: Token | null;
  readonly inferred: readonly Inference[];
}

/** 全覆盖 is 100 %. */
const FULL: Quantity = {
  op: '=',
  value: 100,
  upper: null,
  unit: '%',
  per: null,
  chinese: false,
  bounded: false,
  number: { start: 0, end: 0 },
};

export const quantityOf = (token: Token): Quantity | null => token.quantity ?? (token.letter === 'C' ? FULL : null);

/** A claim on one quantity token. */
export function measure(token: Token, parts: Partial<MeasureFact>): Claim<MeasureFact> {
  const quantity = quantityOf(token);
  return {
    tokens: [token],
    fact: {
      span: token.span,
      op: quantity?.op ?? '=',
      value: quantity?.value ?? Number(token.text.replaceAll(',', '')),
      upper: quantity?.upper ?? null,
      unit: quantity?.unit ?? null,
      subject: null,
      base: null,
      scope: null,
      status: null,
      dueToken: null,
      inferred: [],
      ...parts,
      per: parts.per ?? quantity?.per ?? null,
    },
  };
}
