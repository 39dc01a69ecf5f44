import { z } from 'zod';
import { Reviewed } from './decision.js';
import { anchored, inferred, MeasuredTime, rule, Status, task } from './record-parts.js';

/** How what is told of without a number stands to something: the closed list of relations. */
export const Relation = z.enum([
  /** As fast, or as high, as something else: 与经济增长同步, 与全国一致. */
  'in-step',
  /** 高于全国平均水平, 快于经济增长. */
  'above',
  /** 不低于上年, 保持在全国平均水平以上. */
  'at-least',
  /** 低于全国平均水平. */
  'below',
  /** 不高于上年, 控制在全国平均水平以内. */
  'at-most',
  /** What another level of government has set: 完成国家下达目标. */
  'as-set',
  /** More than before: 正增长, 稳步提高. */
  'rise',
  /** Less than before: 持续下降. */
  'fall',
  /** 只增不减. */
  'no-fall',
  /** 零增长. */
  'no-rise',
  /** 保持稳定, 在合理区间. */
  'steady',
  /** 动态清零, 全面消除. */
  'none-left',
  /** Among the first: 保持全省前列. */
  'leading',
]);
export type Relation = z.infer<typeof Relation>;

/** What is aimed at, or was reached, and told without a number; `span` is what tells it: 与经济增长同步. */
export const QualitativeTarget = z.strictObject({
  ...anchored,
  task,
  subject: z.string().describe('what it is told of, in the words of the document: 居民收入增长'),
  indicator: z.string().nullable().describe('what it is told of, under the one name it has in all documents (指标)'),
  relation: Relation.describe(
    'how it is to stand: in-step with, above, at-least, below, at-most something; as-set by others; rise, fall, no-fall, no-rise, steady; none-left; leading',
  ),
  relatedTo: z.string().nullable().describe('what it is related to: 经济增长, 全国平均水平, 国家下达目标'),
  scope: z.string().nullable().describe('place or group that it is told of alone: 苏南, 城市'),
  status: Status.describe('target to be reached, or achieved already'),
  period: MeasuredTime.describe('time that it is told for'),
  rule,
  reviewed: Reviewed,
  inferred,
});
export type QualitativeTarget = Readonly<z.infer<typeof QualitativeTarget>>;
