import { type Order, orderClause, type Question } from './asked.js';
import { type Narrowing, ofPlans, whereClause } from './narrowing.js';

/** Columns of views that tell of a row's plan, and so are the same in all rows of it. */
const OF_A_PLAN = new Set(
  'title region province prefecture county region_level region_code place_code year document_kind url path part'.split(
    ' ',
  ),
);

/** So many plans hold as many rows as are looked at; where they do not, little was lost. */
const PLANS = 64;
/** The same of records that go by an index. */
const RECORDS = 1000;

/** Columns that a view is ordered by and that its table has an index of. */
const INDEXED: { readonly [View in Question['view']]?: { readonly column: string; readonly table: string } } = {
  deadline_view: { column: 'to_date', table: 'kept_deadlines' },
};

/** The plans that come first, where rows are ordered by their plans before anything else. */
function firstPlans(order: readonly Order[], narrowing: Narrowing): string | null {
  const end = order.findIndex(({ column }) => !OF_A_PLAN.has(column));
  const ofPlan = end < 0 ? order : order.slice(0, end);
  // No two have the same path and part: which of them comes first is certain.
  if (!['path', 'part'].every((known) => ofPlan.some(({ column }) => column === known))) return null;
  return `document IN (SELECT id FROM document_view ${whereClause(ofPlans(narrowing))} ${orderClause(ofPlan)} LIMIT ${PLANS})`;
}

/**
 * A condition that leaves few rows of a question, all before any that it leaves out: where these are enough, nothing else has to be
 * looked at. Null where nothing tells which rows come first.
 */
export function firstRows({ view, order, narrowing }: Pick<Question, 'view' | 'order' | 'narrowing'>): string | null {
  const [first] = order;
  const indexed = INDEXED[view];
  if (indexed && first && first.column === indexed.column && !first.descending)
    return `${indexed.column} <= (SELECT ${indexed.column} FROM ${indexed.table} WHERE ${indexed.column} IS NOT NULL
      ORDER BY ${indexed.column} LIMIT 1 OFFSET ${RECORDS})`;
  return firstPlans(order, narrowing);
}
