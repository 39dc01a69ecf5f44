import { z } from 'zod';
import { FIGURE_FIELDS, Measure, ownEntry, type PlanFigure, type PlanHead } from '../model/index.js';
import { idOf } from './kept-ids.js';
import { checked } from './plan-measures.js';
import { fromRow, RECORD_TABLES, type RecordTable, type Row } from './records.js';
import type { Database } from './sqlite.js';

/** What of a measure is read here, out of its columns. */
const FIGURE: RecordTable = {
  key: 'measures',
  table: 'measures',
  fields: RECORD_TABLES.flatMap(({ key, fields }) => (key === 'measures' ? fields : [])).filter((field) =>
    ownEntry(FIGURE_FIELDS, field.key),
  ),
};
const COLUMNS = FIGURE.fields.flatMap(({ key, columns }) =>
  key === 'id' ? `${idOf('measures', 'r')} AS id` : columns.map((column) => `r.${column}`),
);

const Stored = z.object({
  sentence: z.string().nullable(),
  offset: z.number().nullable(),
  measure: Measure.pick(FIGURE_FIELDS),
});

/** The name of an indicator as far as to its first bracket: 粮食产量 of 粮食产量(斤). All that is compared has the same. */
const stemOf = (indicator: string): string => indicator.split('(', 1)[0] ?? '';
const STEM = "substr(r.indicator, 1, instr(r.indicator || '(', '(') - 1)";

// Plans are gone through as they lie in the database, and SQLite puts what it finds in order, in files of its own where it is much.
const FIGURES = `SELECT ${STEM} AS stem, d.id AS plan, ${COLUMNS.join(', ')}, r.span_start - t.span_start AS sentence_offset,
    substr(t.text, 1, r.span_start - t.span_start) AS sentence
  FROM kept_measures AS r JOIN kept_documents AS d ON d.key = r.document
  LEFT JOIN kept_tasks AS t ON t.document = r.document AND t.position = r.task
  WHERE d.id IN (SELECT value FROM json_each(@plans)) AND ${STEM} IN (SELECT value FROM json_each(@stems))
  ORDER BY stem, d.path, d.part, r.position`;

/** All figures whose indicators have one stem. */
function* byStem(db: Database, stems: Iterable<string>, plans: ReadonlyMap<string, PlanHead>, file: string) {
  let stem: unknown = null;
  let rows: PlanFigure[] = [];
  const asked = { plans: JSON.stringify([...plans.keys()]), stems: JSON.stringify([...stems]) };
  for (const row of db.prepare(FIGURES).iterate(asked) as IterableIterator<Row>) {
    const plan = plans.get(String(row.plan));
    if (!plan) continue;
    const { sentence, sentence_offset: offset } = row;
    const figure = { plan, ...checked(Stored, { sentence, offset, measure: fromRow(FIGURE, row) }, file) };
    if (row.stem !== stem && rows.length > 0) {
      yield rows;
      rows = [];
    }
    stem = row.stem;
    rows.push(figure);
  }
  if (rows.length > 0) yield rows;
}

/** Is it of this indicator, as measures are that `readMeasuresOf` finds? */
const isOf =
  (asked: string) =>
  ({ measure: { indicator, unit } }: PlanFigure): boolean =>
    indicator === asked || indicator === `${asked}(${unit})`;

/**
 * All figures of each of these indicators in these plans, one indicator after another in any order, each by path and place: all of a
 * database is gone through once, and no more is held than figures of one name.
 */
export function* readFigures(
  db: Database,
  indicators: readonly string[],
  plans: readonly PlanHead[],
  file: string,
): Generator<{ readonly indicator: string; readonly rows: readonly PlanFigure[] }> {
  const asked = new Map<string, string[]>();
  for (const indicator of indicators) {
    const stem = stemOf(indicator);
    asked.set(stem, [...(asked.get(stem) ?? []), indicator]);
  }
  for (const rows of byStem(db, asked.keys(), new Map(plans.map((plan) => [plan.id, plan])), file))
    for (const indicator of asked.get(stemOf(rows[0]?.measure.indicator ?? '')) ?? [])
      yield { indicator, rows: rows.filter(isOf(indicator)) };
}
