import type { Row } from '../store/index.js';
import { PLAN_FILTERS, REVIEW_FILTERS } from './filters.js';
import { by, listCommand } from './list-rows.js';
import { PLAN_COLUMNS, QUOTE, SECTION } from './plan-columns.js';

const EXAMPLES = `
  $ plan-extract qualitative --indicator 居民人均可支配收入增长
  $ plan-extract qualitative --relation as-set --year 2026
  $ plan-extract qualitative --status target --subject 进出口 --csv > trade.csv`;

const what = ({ scope, indicator, subject }: Row): string =>
  [scope, indicator ?? subject].filter((one) => one !== null).join(' ');

export const qualitativeCommand = listCommand(
  'qualitative',
  'list targets and results told without a number: in step with, above, as set by others',
  {
    view: 'qualitative_view',
    columns: [
      ...PLAN_COLUMNS,
      { key: 'indicator', head: 'what', atLeast: 16, cell: what },
      { key: 'relation', head: 'relation' },
      { key: 'related_to', head: 'related to', atLeast: 8 },
      { key: 'period_end', head: 'until' },
      { key: 'status', head: 'status' },
      QUOTE,
      SECTION,
    ],
    order: by('year', 'region', 'path', 'part', 'span_start', 'id'),
    filters: [
      ...PLAN_FILTERS,
      'section',
      'indicator',
      'subject',
      'scope',
      'relation',
      'status',
      'contains',
      ...REVIEW_FILTERS,
    ],
  },
  EXAMPLES,
);
