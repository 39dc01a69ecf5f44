import { z } from 'zod';
import {
  Diagnostic,
  DocumentKind,
  type IndicatorCount,
  Measure,
  type PlanDiagnostic,
  type PlanHead,
  type PlanMeasure,
  Region,
} from '../model/index.js';
import { fromRegionColumns } from './document-row.js';
import { StoreError } from './errors.js';
import { idOf } from './kept-ids.js';
import { type Narrowing, whereClause } from './narrowing.js';
import { fromRow, RECORD_TABLES, type Row, spanOf } from './records.js';
import type { Database } from './sqlite.js';
import { row, rows, statement } from './statements.js';
import { FROM_MEASURES, MEASURE } from './table-views.js';
import { LAST_YEAR, YEAR } from './views.js';

const HEAD = `d.id AS plan_id, d.title AS plan_title, d.path AS plan_path, d.kind AS plan_kind, ${YEAR} AS plan_year, ${LAST_YEAR} AS plan_last_year,
  d.region_name, d.region_level, d.region_code, d.region_province_name, d.region_province_code,
  d.region_prefecture_name, d.region_prefecture_code, d.region_county_name, d.region_county_code`;

const Head = z.object({
  id: z.string(),
  title: z.string().nullable(),
  path: z.string(),
  kind: DocumentKind,
  region: Region,
  year: z.number().nullable(),
  lastYear: z.number().nullable(),
});
const Stored = z.object({
  plan: Head,
  sentence: z.string().nullable(),
  offset: z.number().nullable(),
  measure: Measure.omit({ inferred: true }),
});

const DiagnosticRow = z.object({ plan: Head, ...Diagnostic.shape });

const headOf = (row: Row) => ({
  id: row.plan_id,
  title: row.plan_title,
  path: row.plan_path,
  kind: row.plan_kind,
  region: fromRegionColumns(row),
  year: row.plan_year,
  lastYear: row.plan_last_year,
});

/** Throws StoreError for what has another shape than it was written with. */
export function checked<T>(schema: z.ZodType<T>, value: unknown, file: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new StoreError(
    'damaged-record',
    `The database ${file} holds something that plan-extract did not write so (${parsed.error.issues[0]?.path.join('.')}). ` +
      'Ingest the files again into a new database.',
  );
}

const MEASURES = RECORD_TABLES.find(({ key }) => key === 'measures');

const SELECT_MEASURES = `SELECT ${MEASURE}, t.text AS sentence, r.span_start - t.span_start AS sentence_offset, ${HEAD} ${FROM_MEASURES}`;

const planMeasure = (row: Row, file: string): PlanMeasure =>
  checked(
    Stored,
    {
      plan: headOf(row),
      sentence: row.sentence,
      offset: row.sentence_offset,
      measure: MEASURES && fromRow(MEASURES, row),
    },
    file,
  );

/**
 * All measures of an indicator, in the plans that are left of it, with these plans; by path and place. What is named for the unit
 * that it is given in, 粮食产量(斤), is the same indicator.
 */
export function readMeasuresOf(
  db: Database,
  indicator: string,
  narrowing: Narrowing,
  file: string,
): readonly PlanMeasure[] {
  // The + keeps SQLite from going through all measures of the plans that are left, when it has an index of indicators.
  const sql = `${SELECT_MEASURES}
    WHERE (r.indicator = @indicator OR (r.indicator BETWEEN @indicator || '(' AND @indicator || ')' AND r.indicator = @indicator || '(' || r.unit || ')')) AND +d.id IN (SELECT id FROM document_view ${whereClause(narrowing)})
    ORDER BY d.path, d.part, r.position`;
  return (statement(db, sql).all({ ...narrowing, indicator }) as Row[]).map((found) => planMeasure(found, file));
}

/** One measure, by its document and identifier, with its plan; null when the database has none. */
export function readMeasure(db: Database, document: string, id: string, file: string): PlanMeasure | null {
  const found = row(db, `${SELECT_MEASURES} WHERE d.id = ? AND ${idOf('measures', 'r')} = ?`, document, id);
  return found ? planMeasure(found, file) : null;
}

/** The heads of the plans that are left, by path. */
export function readHeads(db: Database, narrowing: Narrowing, file: string): readonly PlanHead[] {
  const sql = `SELECT ${HEAD} FROM kept_documents AS d
    WHERE d.id IN (SELECT id FROM document_view ${whereClause(narrowing)}) ORDER BY d.path, d.id`;
  return (statement(db, sql).all({ ...narrowing }) as Row[]).map((row) => checked(Head, headOf(row), file));
}

/** Diagnostics of one code and severity in the plans that are left, in the order of the texts. */
export function readDiagnosticsOf(
  db: Database,
  { code, severity }: Pick<Diagnostic, 'code' | 'severity'>,
  narrowing: Narrowing,
  file: string,
): readonly PlanDiagnostic[] {
  const sql = `SELECT x.severity, x.code, x.message, x.span_start, x.span_end, ${HEAD}
    FROM kept_diagnostics AS x JOIN kept_documents AS d ON d.key = x.document
    WHERE x.code = @code AND x.severity = @severity AND d.id IN (SELECT id FROM document_view ${whereClause(narrowing)})
    ORDER BY d.path, d.part, x.position`;
  // A text is put together from its pieces: once for all that is told of it.
  let read: { readonly id: string; readonly text: string } | null = null;
  const textOf = (id: string): string => {
    if (read?.id !== id) read = { id, text: String(row(db, 'SELECT text FROM documents WHERE id = ?', id)?.text) };
    return read.text;
  };
  return (statement(db, sql).all({ ...narrowing, code, severity }) as Row[]).map((found) => {
    const diagnostic = { severity: found.severity, code: found.code, message: found.message, span: spanOf(found) };
    const { plan, ...told } = checked(DiagnosticRow, { plan: headOf(found), ...diagnostic }, file);
    return { plan, diagnostic: told, quote: told.span ? textOf(plan.id).slice(told.span.start, told.span.end) : '' };
  });
}

/** The name of a plan's place; a national plan's is 全国. */
const PLACE = "coalesce(d.region_name, CASE d.region_level WHEN '国家' THEN '全国' END)";

/** Every indicator with how many plans have it, those of most plans first. */
export function readIndicators(db: Database): readonly IndicatorCount[] {
  const found = rows(
    db,
    `SELECT r.indicator, count(DISTINCT d.id) AS documents, count(*) AS measures,
       json_group_array(DISTINCT ${PLACE}) FILTER (WHERE ${PLACE} IS NOT NULL) AS regions,
       min(${YEAR}) AS first_year, max(${YEAR}) AS last_year
     FROM kept_measures AS r JOIN kept_documents AS d ON d.key = r.document
     WHERE r.indicator IS NOT NULL GROUP BY r.indicator ORDER BY documents DESC, measures DESC, r.indicator`,
  );
  return found.map((row) => ({
    indicator: String(row.indicator),
    documents: Number(row.documents),
    measures: Number(row.measures),
    regions: (JSON.parse(String(row.regions)) as string[]).sort(),
    firstYear: row.first_year === null ? null : Number(row.first_year),
    lastYear: row.last_year === null ? null : Number(row.last_year),
  }));
}
