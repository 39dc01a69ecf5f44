import { z } from 'zod';
import { Reviewed } from './decision.js';
import { anchored, IsoDate, inferred, rule, task } from './record-parts.js';

export const DeadlineKind = z.enum(['by', 'within', 'recurring', 'relative', 'duration']);
export const Deadline = z.strictObject({
  ...anchored,
  task,
  kind: DeadlineKind.describe('by a day, within a time, recurring, relative to an event, or a duration'),
  from: IsoDate.nullable().describe('first day of the time meant'),
  to: IsoDate.nullable().describe('last day of the time meant: the day by which the work is due'),
  duration: z.string().nullable().describe('of recurring, relative and duration: ISO 8601, P3M for each quarter'),
  rule,
  reviewed: Reviewed,
  inferred,
});
export type Deadline = Readonly<z.infer<typeof Deadline>>;
