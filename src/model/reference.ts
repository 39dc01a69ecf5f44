import { z } from 'zod';
import { Reviewed } from './decision.js';
import { anchored } from './record-parts.js';

export const Reference = z.strictObject({
  ...anchored,
  title: z.string().nullable().describe('title of the document cited'),
  documentNumber: z.string().nullable().describe('number of the document cited: 鲁发〔2009〕24号'),
  self: z.boolean().describe('whether it is the document itself that is meant'),
  reviewed: Reviewed,
});
export type Reference = Readonly<z.infer<typeof Reference>>;
