import { daysLeft, standingOf } from '../model/index.js';
import type { Row } from '../store/index.js';
import { say, sayWord } from './language/say.js';
import type { RowColumn } from './print-rows.js';

/** The columns that rows have on a day: whether they are overdue, and how many days are left until then. */
export const MARKS = ['standing', 'days_left'] as const;
export const MARK_COLUMNS: readonly RowColumn[] = [
  {
    key: 'standing',
    head: 'standing',
    cell: ({ standing }) => (standing === 'later' ? say('later##of what is due') : sayWord(String(standing ?? ''))),
  },
  { key: 'days_left', head: 'days left', align: 'right' },
];

/** Rows with what the day in a column of theirs means on another day; those without one have no mark. */
export function* markedRows(rows: Iterable<Row>, column: string, on: string): Generator<Row> {
  for (const row of rows) {
    const due = row[column];
    const marks =
      typeof due === 'string'
        ? { standing: standingOf(due, on), days_left: daysLeft(due, on) }
        : { standing: null, days_left: null };
    yield { ...row, ...marks };
  }
}
