import type { Row } from '../store/index.js';
import { PLAN_FILTERS, REVIEW_FILTERS } from './filters.js';
import { by, listCommand } from './list-rows.js';
import { PLAN_COLUMNS, QUOTE, SECTION, UNTIL } from './plan-columns.js';

const HELP = `
--indicator is a canonical name, under which all plans have it; --subject looks into the words of the plan too.
--due-before and --due-after go by the day that is said of a value, else by the end of the time that it is an aim for, which is marked (period).

Example:
  $ plan-extract measures --indicator 护理型床位占比
  $ plan-extract measures --region 江苏 --year 2015 --subject 床位 --unit %
  $ plan-extract measures --status target --due-before 2016-01-01 --csv > due.csv`;

const what = ({ scope, indicator, subject }: Row): string =>
  [scope, indicator ?? subject ?? '?'].filter((one) => one !== null).join(' ');

const amount = ({ op, value, upper, unit }: Row): string =>
  op === 'range' ? `${value}—${upper}${unit}` : `${op} ${value}${unit}`;

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
  HELP,
);
