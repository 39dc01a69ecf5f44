import { z } from 'zod';
import { anchored, strength } from './record-parts.js';

export const TaskKind = z.enum(['work', 'assignment']);
export const Task = z.strictObject({
  ...anchored,
  strength,
  kind: TaskKind.describe(
    'work: it says what is to be done; assignment: only who does what stands before it, and by when (责任单位：…)',
  ),
  item: z
    .string()
    .describe(
      'first task of the item of work that it is part of: sentences with one assignment are one item, other sentences one each',
    ),
});
export type Task = Readonly<z.infer<typeof Task>>;
