import { orderClause, type Question, quoted, type ViewName } from './asked.js';
import { firstRows } from './first-rows.js';
import { ofPlans, whereClause } from './narrowing.js';
import type { Row } from './records.js';
import type { Database } from './sqlite.js';

/** The columns of a view, in its order. */
export const viewColumns = (db: Database, view: ViewName): readonly string[] =>
  (db.pragma(`table_info(${view})`) as { name: string }[]).map((column) => column.name);

function selectOf({ view, columns, narrowing, order, distinct }: Question, further = '', only: string | null = null) {
  return `SELECT ${distinct ? 'DISTINCT ' : ''}${columns.map(quoted).join(', ')}${further} FROM ${view} ${whereClause(narrowing, only)}
    ${orderClause(order)}`;
}

/** With more rows than these the first of a question are not looked for by themselves. */
const FEW_ROWS = 1000;

/** The rows, one at a time: few of them out of those that come first, where these are enough. */
export function* ask(db: Database, question: Question): Generator<Row> {
  const { narrowing, limit, after = 0, distinct } = question;
  const part = limit === null ? '' : 'LIMIT @limit OFFSET @after';
  const values = limit === null ? narrowing : { ...narrowing, limit, after };
  const rows = (only: string | null) => db.prepare(`${selectOf(question, '', only)} ${part}`);
  const only = limit === null || limit > FEW_ROWS || distinct ? null : firstRows(question);
  const first = only === null ? [] : (rows(only).all(values) as Row[]);
  if (first.length === limit) yield* first;
  else yield* rows(null).iterate(values) as IterableIterator<Row>;
}

const TOTAL = 'rows in all';

/** Some rows and how many there are in all, of a view that has to be summed up before the first of them is known: once and not twice. */
export function askCounted(
  db: Database,
  question: Question & { readonly limit: number },
): { readonly rows: readonly Row[]; readonly total: number } {
  const sql = `${selectOf(question, `, count(*) OVER () AS ${quoted(TOTAL)}`)} LIMIT @limit OFFSET @after`;
  const { limit, after = 0, narrowing } = question;
  const found = db.prepare(sql).all({ ...narrowing, limit, after }) as Row[];
  return { rows: found.map(({ [TOTAL]: _, ...row }) => row), total: Number(found[0]?.[TOTAL] ?? 0) };
}

/** How many rows of a view a plan has. */
const ROWS_OF_PLAN: { readonly [View in ViewName]?: string } = {
  measure_view: 'measures',
  qualitative_view: 'qualitative_targets',
  // Said so that SQLite goes by the index of items.
  task_view: `(SELECT count(*) FROM kept_documents AS p JOIN kept_tasks AS r ON r.document = p.key
    WHERE p.id = document_view.id AND r.item >= 0 AND r.item = +r.position)`,
  deadline_view: 'deadlines',
  unit_view: 'responsible_units',
  reference_view: 'policy_references',
};

/** How many rows there are: where only plans are left out, the sum of what each of the others has. */
export function countRows(db: Database, { view, narrowing }: Pick<Question, 'view' | 'narrowing'>): number {
  const ofPlan = ROWS_OF_PLAN[view];
  const isOfPlans = Object.keys(narrowing).length === Object.keys(ofPlans(narrowing)).length;
  const counted =
    ofPlan !== undefined && isOfPlans ? `coalesce(sum(${ofPlan}), 0) FROM document_view` : `count(*) FROM ${view}`;
  return Number(
    db
      .prepare(`SELECT ${counted} ${whereClause(narrowing)}`)
      .pluck()
      .get(narrowing),
  );
}

/** What the names of a kind are looked up in. */
const NAMES = {
  indicator: 'SELECT indicator FROM kept_measures UNION SELECT indicator FROM kept_qualitative_targets',
  measureUnit: 'SELECT DISTINCT unit FROM kept_measures',
  body: 'SELECT unit FROM kept_responsible_units UNION SELECT unit_full FROM kept_responsible_units WHERE unit_full IS NOT NULL',
  region: `SELECT region_name FROM kept_documents UNION SELECT region_province_name FROM kept_documents
    UNION SELECT region_prefecture_name FROM kept_documents UNION SELECT region_county_name FROM kept_documents
    UNION SELECT column1 FROM (VALUES ('全国'), ('国家'), ('中国'))
    WHERE EXISTS (SELECT 1 FROM kept_documents WHERE region_level = '国家')`,
  regionCode: `SELECT place_code FROM document_view UNION SELECT region_province_code FROM kept_documents
    UNION SELECT region_prefecture_code FROM kept_documents UNION SELECT region_county_code FROM kept_documents`,
  cited: 'SELECT title FROM kept_policy_references UNION SELECT document_number FROM kept_policy_references',
  documentKind: 'SELECT DISTINCT kind FROM kept_documents',
} as const;
export type NameKind = keyof typeof NAMES;

/** All names of a kind that the database holds. */
export const namesOf = (db: Database, kind: NameKind): readonly string[] =>
  db
    .prepare(`WITH found (name) AS (${NAMES[kind]}) SELECT name FROM found WHERE name IS NOT NULL`)
    .pluck()
    .all() as string[];
