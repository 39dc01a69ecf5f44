import { z } from 'zod';
import { spanOf } from './record-parts.js';

export const BlockRole = z.enum([
  'boilerplate',
  'metadata',
  'title',
  'addressee',
  'preamble',
  'heading',
  'paragraph',
  'table',
  'signature',
  'attachment',
]);
export type BlockRole = z.infer<typeof BlockRole>;
/** A stretch of whole lines with one role, without surrounding white space. */
export const Block = z.strictObject({
  role: BlockRole.describe('what the lines are: heading, paragraph, table, boilerplate …'),
  span: spanOf('lines'),
  where: z
    .string()
    .nullable()
    .describe(
      'where in the source it stands: line 12 of a text file, page 3-4, paragraph 8, table 1, row 2-9; null for web pages',
    ),
});
export type Block = Readonly<z.infer<typeof Block>>;

/** A node of the heading tree; `span` goes from the marker through the title. */
export const Section = z.strictObject({
  id: z.string().describe('identifier, the same wherever this file is read'),
  parent: z.string().nullable().describe('section that it stands in'),
  level: z.int().min(1).describe('depth in the heading tree, from 1'),
  marker: z.string().nullable().describe('what numbers it, as printed: 三、 or (二)'),
  number: z.int().nullable().describe('its number among its neighbours'),
  title: z.string().describe('heading without its marker'),
  span: spanOf('heading, with its marker,'),
});
export type Section = Readonly<z.infer<typeof Section>>;
