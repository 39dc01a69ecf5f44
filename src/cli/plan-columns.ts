import { say } from './language/say.js';
import type { RowColumn } from './print-rows.js';

/** The place and year of the plan that a row comes from. */
export const PLAN_COLUMNS: readonly RowColumn[] = [
  { key: 'region', head: 'region', atLeast: 6 },
  { key: 'year', head: 'year', align: 'right' },
];

/** The headings above a record, and the words that it was read from. */
export const SECTION: RowColumn = { key: 'section_path', head: 'section', atLeast: 12 };
export const QUOTE: RowColumn = { key: 'quote', head: 'quote', atLeast: 12 };
export const SENTENCE: RowColumn = { key: 'sentence', head: 'sentence', atLeast: 20 };
/** What a body or a time limit is for: of 责任单位:… the sentences before it. */
export const WORK: RowColumn = { key: 'work', head: 'work', atLeast: 20 };
/** The day by which work is to be done, and, where the text does not say it, that it is the end of the time aimed at. */
export const UNTIL: RowColumn = {
  key: 'until',
  head: 'until',
  cell: ({ until, until_by }) =>
    until_by === 'period' ? say('{until} (period)', { until: String(until) }) : String(until ?? ''),
};
