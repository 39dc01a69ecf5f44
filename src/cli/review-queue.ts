import type { ReviewItem, ReviewOrder } from '../model/index.js';
import type { Library, Narrowing, Order } from '../store/index.js';
import { unusualItems, unusualPlaces } from './unusual-items.js';

/** The orders that what is to be reviewed is shown in. */
const ORDERS: Readonly<Record<ReviewOrder, readonly string[]>> = {
  // Behind what is unusual.
  unusual: ['confidence', 'path', 'part', 'span_start'],
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

/** All that is to be reviewed of a narrowing, or so much of it after so many. */
const unreviewed = (
  library: Library,
  narrowing: Narrowing,
  order: ReviewOrder,
  some: { readonly limit: number; readonly after: number } | null,
): readonly ReviewItem[] => [
  ...(library.ask({
    view: 'unreviewed_view',
    columns: COLUMNS,
    narrowing: { ...narrowing, recordKind: order === 'unexplained' ? 'numbers' : 'records' },
    order: [...ORDERS[order], ...LAST].map((column): Order => ({ column, descending: false })),
    ...(some ?? { limit: null }),
  }) as Iterable<unknown> as Iterable<ReviewItem>),
];

/** What is to be reviewed, in an order, after so many of it. */
export function reviewQueue(
  library: Library,
  narrowing: Narrowing,
): (order: ReviewOrder, after: number) => readonly ReviewItem[] {
  let places: ReturnType<typeof unusualPlaces> | null = null;
  return (order, after) => {
    if (order !== 'unusual') return unreviewed(library, narrowing, order, { limit: SENT_AT_ONCE, after });
    places ??= unusualPlaces(library);
    const first = unusualItems(places, narrowing, (these) => unreviewed(library, these, order, null));
    const rest = { ...narrowing, except: JSON.stringify(first.map(({ id }) => id)) };
    const others = unreviewed(library, rest, order, { limit: SENT_AT_ONCE, after: Math.max(0, after - first.length) });
    return [...first.slice(after), ...others];
  };
}
