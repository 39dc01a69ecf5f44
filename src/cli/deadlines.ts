import { PLAN_FILTERS, REVIEW_FILTERS } from './filters.js';
import { by, listCommand } from './list-rows.js';
import { PLAN_COLUMNS, QUOTE, WORK } from './plan-columns.js';

const HELP = `
--before and --after take the last day of a deadline, the day by which the work is due; those without a day are left out by them.
Where the plan does not print the whole day, it is said what it was told by: year/period is the year that the plan is for. A time in the course of which work is done
(within) is due on its last day. --on marks what is overdue, due soon (within 30 days) or later.

Example:
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
  HELP,
);
