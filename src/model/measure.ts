import { z } from 'zod';
import { Reviewed } from './decision.js';
import { anchored, IsoDate, inferred, MeasuredTime, rule, Status, Strength, task } from './record-parts.js';

export const Op = z.enum(['>=', '>', '<=', '<', '~', '=', 'range']);
export type Op = z.infer<typeof Op>;

/** Is it the aim itself, or a higher one that is striven for beside it (5%左右、力争5.5%)? */
export const Tier = z.enum(['base', 'stretch']);
export type Tier = z.infer<typeof Tier>;
export const Direction = z.enum(['rise', 'fall']);
export type Direction = z.infer<typeof Direction>;
/** What of a value is a change: which way, and from what on. */
export const Change = z.strictObject({
  direction: Direction.nullable().describe('whether the figure is a rise or a fall; null where it is no change'),
  from: z.string().nullable().describe('what it is a change from, where that is said: 较上年'),
});
export type Change = Readonly<z.infer<typeof Change>>;
/** A value in the unit that all of its family are compared in: 1 公顷 is 15 亩. */
export const Compared = z.strictObject({
  value: z.number().describe('the figure, in the unit that values of its kind are compared in'),
  upper: z.number().nullable().describe('upper end of a range, in that unit'),
  unit: z.string().describe('unit that values of its kind are compared in: 亩 for 公顷, 吨 for 斤'),
});
export type Compared = Readonly<z.infer<typeof Compared>>;

/** One quantity; `span` is the value expression with its bounds. */
export const Measure = z.strictObject({
  ...anchored,
  task,
  subject: z.string().nullable().describe('what is measured, in the words of the document'),
  indicator: z.string().nullable().describe('what is measured, under the one name it has in all documents (指标)'),
  op: Op.describe('how the value is meant: >= at least, <= at most, ~ about, = just so, range from value to upper'),
  value: z.number().describe('the figure'),
  upper: z.number().nullable().describe('upper end of a range'),
  unit: z.string().describe('unit of the figure: %, 张, 元, 万人 …; empty for a bare number'),
  compared: Compared.describe('the same in the unit that values of its kind are compared in'),
  per: z.string().nullable().describe('what the figure is for one of: 每千名老年人, 每人每月'),
  base: z.string().nullable().describe('what a share is of, or a change is from'),
  scope: z.string().nullable().describe('place or group that this figure alone is for: 苏南, 城市'),
  status: Status.describe('target to be reached, achieved already, or descriptive'),
  due: IsoDate.nullable().describe('day by which it is to be reached'),
  period: MeasuredTime.describe('time that the value is for'),
  change: Change.describe('whether the figure is a rise or a fall of something, and from what'),
  tier: Tier.describe('base: the aim itself; stretch: a higher one striven for beside it (力争, 奋斗目标)'),
  basis: z.string().nullable().describe('how it is counted, where that is said: 同口径, 扣除价格因素'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe('how sure it is that the subject is what the value measures, by signs fitted to judged measures'),
  strength: Strength.nullable().describe(
    'how strongly a target is put: binding, expected, striving or encouraged; null for what is no target',
  ),
  rule,
  reviewed: Reviewed,
  inferred,
});
export type Measure = Readonly<z.infer<typeof Measure>>;
