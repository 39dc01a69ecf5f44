import type { ReviewItem, ReviewOrder } from '../model/index.js';
import type { Library, Narrowing, Order } from '../store/index.js';

/** The orders that what is to be reviewed is shown in. */
const ORDERS: Readonly<Record<ReviewOrder, readonly string[]>> = {
  confidence: ['confidence', 'path', 'part', 'span_start'],
  indicator: ['indicator', 'year', 'region', 'path', 'part', 'span_start'],
  reading: ['path', 'part', 'span_start'],
  unexplained: ['path', 'part', 'span_start'],
};

const COLUMNS = [
  'kind',
  'id',
  'document',
  'title',
  'region',
  'year',
  'what',
  'quote',
  'confidence',
  'indicator',
  'span_start',
];

/** Tells rows apart that agree in all that they are ordered by, so that each comes once where they are asked for in parts. */
const LAST = ['kind', 'id'];

/** So many are sent at once; the page asks for more when it comes to the end of them. */
const SENT_AT_ONCE = 300;

/** What is to be reviewed, in an order, after so many of it. */
export const reviewQueue = (
  library: Library,
  narrowing: Narrowing,
  order: ReviewOrder,
  after: number,
): readonly ReviewItem[] => [
  ...(library.ask({
    view: 'unreviewed_view',
    columns: COLUMNS,
    narrowing: { ...narrowing, recordKind: order === 'unexplained' ? 'numbers' : 'records' },
    order: [...ORDERS[order], ...LAST].map((column): Order => ({ column, descending: false })),
    limit: SENT_AT_ONCE,
    after,
  }) as Iterable<unknown> as Iterable<ReviewItem>),
];
