import { PLAN_FILTERS } from './filters.js';
import { by, listCommand } from './list-rows.js';
import { PLAN_COLUMNS, SECTION } from './plan-columns.js';

const HELP = `
A task is a sentence of a plan's body, or a row of a table of tasks. Beside it stand its measures, deadlines and bodies.

Example:
  $ plan-extract tasks --region 镇江 --contains 养老
  $ plan-extract tasks --due-before 2015-07-01 --strength binding --json`;

export const tasksCommand = listCommand(
  'tasks',
  'list tasks with their measures, deadlines and responsible units',
  {
    view: 'task_view',
    columns: [
      ...PLAN_COLUMNS,
      SECTION,
      { key: 'quote', head: 'task', atLeast: 24 },
      { key: 'measures', head: 'measures', atLeast: 8 },
      { key: 'deadlines', head: 'deadlines', atLeast: 8 },
      { key: 'units', head: 'units', atLeast: 8 },
    ],
    order: by('year', 'region', 'path', 'part', 'span_start'),
    filters: [...PLAN_FILTERS, 'section', 'strength', 'dueBefore', 'dueAfter', 'words'],
  },
  HELP,
);
