import type { Quantity, Token } from '../../lex/token.js';
import type { Inference, Op, Span, Status } from '../../model/index.js';
import type { Extraction } from '../rule.js';

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
  /** What a subject found elsewhere is to end with: 增长 in 完成5亿元,增长8%. */
  readonly suffix: string | null;
  /** How many values back the one stands whose subject this one continues (A 5万、B 3亿,分别增长…); null: the last that fits. */
  readonly back: number | null;
  /** Of a change from one value to another, which of the two this is. */
  readonly edge: 'from' | 'to' | null;
  /** The year that the value is of, where its frame says so: 2020 in 比2020年的704亿元增长66%. */
  readonly year: number | null;
  /** A deadline of its own, standing in the frame (分别 over years). */
  readonly dueToken: Token | null;
  readonly inferred: readonly Inference[];
}

/** The quantity of a token; null for a token without one, such as a bare number. */
export const quantityOf = (token: Token): Quantity | null => token.quantity ?? null;

/** The extraction of one quantity token; what `parts` does not say is taken from the token, or unknown. */
export function measure(token: Token, parts: Partial<MeasureFact>): Extraction<MeasureFact> {
  const quantity = quantityOf(token);
  const per = parts.per ?? quantity?.per ?? null;
  const inName = AVERAGED_IN_NAME.has(parts.unit ?? quantity?.unit ?? '') && isAverage(per, parts);
  // Parts have many shapes: assigned to a fact that has all fields they cost a twentieth of what taking them apart does.
  const untold: MeasureFact = {
    span: token.span,
    op: quantity?.op ?? '=',
    value: quantity?.value ?? Number(token.text.replaceAll(',', '')),
    upper: quantity?.upper ?? null,
    unit: quantity?.unit || null,
    subject: null,
    per: null,
    base: null,
    scope: null,
    status: null,
    suffix: null,
    back: null,
    edge: null,
    year: null,
    dueToken: null,
    inferred: [],
  };
  return { tokens: [token], fact: Object.assign(untold, parts, { per: inName ? null : per }) };
}
/** 人均可支配收入增长6%, 年均降水量增加5%: the average is in the name, the per cent are not counted on heads or years; 年均增长6% is. */
const isAverage = (per: string | null, { subject }: Partial<MeasureFact>): boolean =>
  per === '人' || (per === '年' && /年均(?!增|下降|递|提高|减)/.test(subject ?? ''));
const AVERAGED_IN_NAME: ReadonlySet<string> = new Set(['%', '‰', '岁', '百分点']);
