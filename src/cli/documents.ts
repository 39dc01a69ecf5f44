import type { PlainMessage } from './language/say.js';
import { by, listCommand } from './list-rows.js';
import { PLAN_COLUMNS } from './plan-columns.js';

const EXAMPLES = `
  $ plan-extract documents --region 江苏
  $ plan-extract documents --sort measures:desc --limit 10`;

const count = (key: string, head: PlainMessage) => ({ key, head, align: 'right' }) as const;

export const documentsCommand = listCommand(
  'documents',
  'list the plans in the database, with how much was read out of each',
  {
    view: 'document_view',
    columns: [
      { key: 'document', head: 'document' },
      ...PLAN_COLUMNS,
      { key: 'title', head: 'title', atLeast: 16 },
      { key: 'kind', head: 'kind' },
      count('tasks', 'tasks'),
      count('measures', 'measures'),
      count('deadlines', 'deadlines'),
      count('responsible_units', 'units'),
      { key: 'path', head: 'path', atLeast: 12 },
    ],
    order: by('year', 'region', 'path', 'part'),
    filters: ['region', 'level', 'year', 'kind', 'document'],
  },
  EXAMPLES,
);
