import { z } from 'zod';
import { spanOf } from './record-parts.js';

/** A row of a task table. Columns without a name of ours stand beside these under their printed names. */
export const TableRow = z
  .object({
    category: z.string().nullable().describe('group that the row stands in'),
    task: z.string().nullable().describe('work to be done'),
    target: z.string().nullable().describe('what is to be reached'),
    allocation: z.string().nullable().describe('how the target is shared out among places'),
    responsible: z.array(z.string()).nullable().describe('bodies responsible; null where the table has no such column'),
  })
  .catchall(z.union([z.string().nullable(), z.array(z.string())]));
export type TableRow = Readonly<z.infer<typeof TableRow>>;
export const Table = z.strictObject({
  span: spanOf('table'),
  title: z.string().nullable().describe('title of the table'),
  columns: z.array(z.string()).describe('heads of its columns, as printed'),
  rows: z.array(TableRow).describe('rows of the tables of tasks'),
});
export type Table = Readonly<z.infer<typeof Table>>;
