import { PLAN_FILTERS, REVIEW_FILTERS } from './filters.js';
import { by, listCommand } from './list-rows.js';
import { PLAN_COLUMNS, QUOTE, WORK } from './plan-columns.js';

const EXAMPLES = `
  $ plan-extract deadlines --before 2015-07-01 --region 江苏
  $ plan-extract deadlines --on 2015-06-10 --after 2015-06-01
  $ plan-extract deadlines --type recurring --json`;

export const deadlinesCommand = listCommand(
  'deadlines',
  'list what is due when',
  {
    view: 'deadline_view',
    columns: [
      { key: 'to_date', head: 'until' },
      { key: 'inferred', head: 'told by' },
      { key: 'from_date', head: 'from' },
      { key: 'duration', head: 'every/within' },
      { key: 'type', head: 'type' },
      ...PLAN_COLUMNS,
      QUOTE,
      WORK,
    ],
    order: by('to_date', 'path', 'part', 'span_start', 'id'),
    filters: [...PLAN_FILTERS, 'section', 'before', 'after', 'type', 'contains', ...REVIEW_FILTERS],
    dueColumn: 'to_date',
  },
  EXAMPLES,
);
