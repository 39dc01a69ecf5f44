import { z } from 'zod';
import { Reviewed } from './decision.js';
import { anchored, inferred, rule, task } from './record-parts.js';

export const UnitRole = z.enum(['lead', 'responsible', 'support', 'partner', 'guide', 'executor']);
export type UnitRole = z.infer<typeof UnitRole>;
export const BodyLevel = z.enum(['国家', '省', '市', '县', '乡', '村']);
export type BodyLevel = z.infer<typeof BodyLevel>;
export const ResponsibleUnit = z.strictObject({
  ...anchored,
  task,
  unit: z.string().describe('body that must or will act (责任单位)'),
  unitFull: z
    .string()
    .nullable()
    .describe('what it is called in full, as far as the document tells: 市财政局 of a plan of 泰州市 is 泰州市财政局'),
  field: z
    .string()
    .nullable()
    .describe('matter that it is there for, under one name: 财政 of 财政部, 省财政厅 and 市财政局'),
  level: BodyLevel.nullable().describe('rung of the administration that it stands on: 国家, 省, 市, 县, 乡 or 村'),
  role: UnitRole.describe('its part in the work: lead, responsible, support, partner, guide or executor'),
  formal: z
    .boolean()
    .describe('whether the document names it as responsible (责任单位：…), or says in passing that it acts'),
  rule,
  reviewed: Reviewed,
  inferred,
});
export type ResponsibleUnit = Readonly<z.infer<typeof ResponsibleUnit>>;
