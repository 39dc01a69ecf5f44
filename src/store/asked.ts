import type { Narrowing } from './narrowing.js';
import type { VIEWS } from './views.js';

/** What is asked of a view: which columns of which rows, in which order, and how many at most (null: all). */
export interface Question {
  readonly view: ViewName;
  readonly columns: readonly string[];
  readonly narrowing: Narrowing;
  readonly order: readonly Order[];
  readonly limit: number | null;
  /** So many rows are passed over; with a limit only. */
  readonly after?: number;
  /** Rows that agree in all columns are one. */
  readonly distinct?: boolean;
}

export type ViewName = keyof typeof VIEWS;

export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

/** A name as SQL has it. */
export const quoted = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

/** What has no value comes last, whichever way the rows are ordered. */
export const orderClause = (order: readonly Order[]): string =>
  order.length === 0
    ? ''
    : `ORDER BY ${order
        .map(({ column, descending }) => `${quoted(column)} IS NULL, ${quoted(column)}${descending ? ' DESC' : ''}`)
        .join(', ')}`;
