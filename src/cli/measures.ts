import type { Row } from '../store/index.js';
import { PLAN_FILTERS, REVIEW_FILTERS } from './filters.js';
import { by, listCommand } from './list-rows.js';
import { PLAN_COLUMNS, QUOTE, SECTION, UNTIL } from './plan-columns.js';
import { writtenValue } from './value-text.js';

const EXAMPLES = `
  $ plan-extract measures --indicator 护理型床位占比
  $ plan-extract measures --region 江苏 --year 2015 --subject 床位 --unit %
  $ plan-extract measures --status target --due-before 2016-01-01 --csv > due.csv`;

const what = ({ scope, indicator, subject }: Row): string =>
  [scope, indicator ?? subject ?? '?'].filter((one) => one !== null).join(' ');

/** As compare writes it; what it is per has a column of its own. */
const amount = ({ op, value, upper, unit }: Row): string =>
  writtenValue({
    op: String(op),
    value: Number(value),
    upper: upper === null ? null : Number(upper),
    unit: String(unit ?? ''),
    per: null,
  });

export const measuresCommand = listCommand(
  'measures',
  'list quantities: what is measured, how much, until when',
  {
    view: 'measure_view',
    columns: [
      ...PLAN_COLUMNS,
      { key: 'indicator', head: 'what', atLeast: 16, cell: what },
      { key: 'value', head: 'value', align: 'right', cell: amount },
      { key: 'per', head: 'per', atLeast: 6 },
      UNTIL,
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
      'unit',
      'op',
      'status',
      'strength',
      'minConfidence',
      'maxConfidence',
      'min',
      'max',
      'dueBefore',
      'dueAfter',
      'contains',
      ...REVIEW_FILTERS,
    ],
  },
  EXAMPLES,
);
