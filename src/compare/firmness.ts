import type { PlanMeasure } from '../model/index.js';

/** Does an aim commit (以上, 确保, 不低于, 不超过), leave room (左右, 力争, 区间), or do neither? */
export type Firmness = 'hard' | 'soft' | 'plain';

const BOUND =
  /不低于|不少于|不小于|不得低于|不得少于|不超过|不得超过|不高于|不多于|不突破|至少|最低|最高|最多|至多|超过|突破|高于|低于|少于|大约|接近|约|及以上|以上|及以下|以下|以内|之内|左右|上下|[≥≤><±]/u;
const MANNER = /确保|必须|保证|力争|争取|努力|奋力|力保|力求/gu;
/** A manner word governs the value behind it in its own clause. */
const CLAUSE = /[，,。；;、！!]/u;
/** As far before a value as a word for its manner is looked for. */
const BEFORE = 48;

/** The words that bound a value: 左右, 以上, 不低于, and 区间 for a range without any; null for a bare figure. */
export const boundWord = ({ text, op }: Pick<PlanMeasure['measure'], 'text' | 'op'>): string | null =>
  BOUND.exec(text)?.[0] ?? (op === 'range' ? '区间' : null);

/** 确保, 力争 …: how the value's own clause puts it; null where no such word stands there. */
export function mannerWord({ sentence, offset, measure: { text } }: PlanMeasure): string | null {
  const before = sentence === null || offset === null ? '' : sentence.slice(Math.max(0, offset - BEFORE), offset);
  const clause = before.split(CLAUSE).at(-1) ?? '';
  return [...`${clause}${text}`.matchAll(MANNER)].at(-1)?.[0] ?? null;
}

/** How firmly an aim is put. A word that leaves room outweighs one that bounds: 力争5%以上 is striven for. */
export function firmnessOf({ measure: { op, strength, tier } }: PlanMeasure): Firmness {
  if (tier === 'stretch' || strength === 'striving' || strength === 'encouraged') return 'soft';
  if (op === '~' || op === 'range') return 'soft';
  return strength === 'binding' || /[<>]/.test(op) ? 'hard' : 'plain';
}
