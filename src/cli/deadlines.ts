import { PLAN_FILTERS } from './filters.js';
import { by, listCommand } from './list-rows.js';
import { PLAN_COLUMNS, QUOTE, SENTENCE } from './plan-columns.js';

const HELP = `
--before and --after take the last day of a deadline, the day by which the work is due; those without a day are left out by them.

Example:
  $ plan-extract deadlines --before 2015-07-01 --region 江苏
  $ plan-extract deadlines --type recurring --json`;

export const deadlinesCommand = listCommand(
  'deadlines',
  'list what is due when',
  {
    view: 'deadline_view',
    columns: [
      { key: 'to_date', head: 'until' },
      { key: 'from_date', head: 'from' },
      { key: 'duration', head: 'every/within' },
      { key: 'kind', head: 'type' },
      ...PLAN_COLUMNS,
      QUOTE,
      SENTENCE,
    ],
    order: by('to_date', 'path', 'part', 'span_start', 'id'),
    filters: [...PLAN_FILTERS, 'section', 'before', 'after', 'type', 'contains'],
  },
  HELP,
);
