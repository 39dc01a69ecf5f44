import type { PlanFigure } from '../model/index.js';

/** What a value is an amount of, as far as its words say: 增长8%, 再创建80个, 总数达到172个. */
export type AmountKind = 'a change' | 'so many more' | 'so many in all';

/** 较上年, 同比: how much was added, not how much there is. */
export const AGAINST_EARLIER = /^(?:[较比]|同比|环比)/u;
/** Indicators that are additions by their name: all their values are alike in that. */
const ADDING_BY_NAME = /(?:增长|下降|增速|涨幅|新增|新建|新改|新创|创建|改造|培训|减少)/u;
const ADDS = /(?:新增|增加|增设|新建|新创|创建|再建)[^，,。；;、达]{0,14}$/u;
const IN_ALL_SUBJECT = /(?:数量|总数|总量|保有量)$/u;
const IN_ALL = /(?:达到?|共有|总数为|累计(?:建成|达到?))$/u;

/** Null where neither the name nor the words in front of the value say it. */
export function amountKind({
  measure: { indicator, unit, base, subject },
  sentence,
  offset,
}: PlanFigure): AmountKind | null {
  if (ADDING_BY_NAME.test(indicator ?? '')) return null;
  if (unit === '百分点' || AGAINST_EARLIER.test(base ?? '')) return 'a change';
  const before = sentence?.slice(Math.max(0, (offset ?? 0) - 24), offset ?? 0) ?? '';
  if (IN_ALL_SUBJECT.test(subject ?? '') || IN_ALL.test(before)) return 'so many in all';
  return ADDS.test(before) ? 'so many more' : null;
}

/** Can values of the two be set side by side? A change stands beside nothing else; what is not said is not held against a value. */
export const sameKind = (a: AmountKind | null, b: AmountKind | null): boolean =>
  a === b || (a !== 'a change' && b !== 'a change' && (a === null || b === null));
