import { PLAN_FILTERS } from './filters.js';
import { by, listCommand } from './list-rows.js';
import { PLAN_COLUMNS, SECTION, UNTIL } from './plan-columns.js';

const EXAMPLES = `
  $ plan-extract tasks --region 镇江 --contains 养老
  $ plan-extract tasks --due-before 2015-07-01 --strength binding --json`;

export const tasksCommand = listCommand(
  'tasks',
  'list tasks with their measures, deadlines and responsible units',
  {
    view: 'task_view',
    columns: [
      ...PLAN_COLUMNS,
      { ...SECTION, spare: 6 },
      { key: 'quote', head: 'task', atLeast: 24 },
      { key: 'lead', head: 'lead', atLeast: 6 },
      { key: 'responsible', head: 'responsible', atLeast: 6 },
      { key: 'support', head: 'support', atLeast: 6, spare: 1 },
      { key: 'others', head: 'others', atLeast: 6, spare: 4 },
      UNTIL,
      { key: 'deadlines', head: 'deadlines', atLeast: 8, spare: 3 },
      { key: 'measures', head: 'measures', atLeast: 8, spare: 2 },
      { key: 'place', head: 'place', spare: 5 },
    ],
    order: by('year', 'region', 'path', 'part', 'span_start'),
    filters: [...PLAN_FILTERS, 'section', 'strength', 'dueBefore', 'dueAfter', 'words'],
  },
  EXAMPLES,
);
