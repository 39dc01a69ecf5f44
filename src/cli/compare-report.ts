import { type ComparedMeasure, yearOfValue } from '../compare/index.js';
import { BYTE_ORDER_MARK, type CsvCell, csvLine } from '../export/csv/csv-line.js';
import type { IndicatorCount, PlanMeasure } from '../model/index.js';
import type { Row } from '../store/index.js';
import { textTable } from './text-table.js';
import { cut, oneLine } from './text-width.js';
import { plotLegend, plotLine, scaleEnd } from './value-plot.js';

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '~': '≈' };

/** ≥30%, 4.8名 per 万人, 65–70%. */
export function writtenValue({ op, value, upper, unit, per }: ComparedMeasure['measure']): string {
  const number = upper === null ? `${SIGNS[op] ?? ''}${value}` : `${value}–${upper}`;
  return `${number}${unit}${per === null ? '' : ` per ${per}`}`;
}

/** More of a sentence than this on either side of its value is left out. */
const FARTHEST = 36;
const STOP = /[。；;！!\n]/u;

/** The clause that a value stands in, as printed. */
function quoteOf({ sentence, offset, measure: { text, subject } }: PlanMeasure): string {
  if (sentence === null || offset === null) return `${subject ?? ''} ${text}`.trim();
  const end = offset + text.length;
  const before = sentence.slice(0, offset).split(STOP).at(-1) ?? '';
  const after = sentence.slice(end).split(STOP)[0] ?? '';
  const head = before.length > FARTHEST ? `…${before.slice(-FARTHEST)}` : before;
  const tail = after.length > FARTHEST ? `${after.slice(0, FARTHEST)}…` : after;
  return oneLine(head + text + tail).trim();
}

const titleOf = ({ plan }: ComparedMeasure): string => plan.title ?? plan.path;

/** For people: a line a value with its place on a common scale, under it the quote, the document, and why it is not comparable. */
export function* compareReport(
  indicator: string,
  rows: readonly ComparedMeasure[],
  withoutNumber: readonly Row[],
  width: number,
): Generator<string> {
  const comparable = rows.filter(({ differences }) => differences.length === 0);
  const plans = new Set(rows.map(({ plan }) => plan.id)).size;
  yield `${indicator}: ${counted(rows.length, 'value')} in ${counted(plans, 'plan')}, ${comparable.length} comparable\n\n`;
  const end = scaleEnd(rows);
  const table = textTable(
    [
      { head: 'year', align: 'right' },
      { head: 'region', align: 'left' },
      { head: 'value', align: 'right' },
      { head: 'status', align: 'left' },
      { head: 'due', align: 'left' },
      { head: 'plot', align: 'left' },
    ],
    rows.map((row) => [
      String(yearOfValue(row) ?? ''),
      placeOf(row),
      writtenValue(row.measure),
      row.measure.status,
      row.measure.due ?? '',
      plotLine(row, end),
    ]),
    Number.POSITIVE_INFINITY,
  );
  yield `${table[0]}\n`;
  for (const [i, row] of rows.entries()) {
    yield `${table[i + 1]}\n`;
    yield `      ${cut(`“${quoteOf(row)}” ${titleOf(row)}`, width - 6)}\n`;
    if (row.differences.length > 0)
      yield `      not comparable: ${row.differences.map(({ message }) => message).join('; ')}\n`;
  }
  if (end > 0) yield `\n${plotLegend(end, comparable[0]?.measure.unit ?? '')}\n`;
  yield* withoutNumberReport(withoutNumber, width);
}

/** For people: what is said of an indicator without a number, a line each with its quote. */
function* withoutNumberReport(said: readonly Row[], width: number): Generator<string> {
  if (said.length === 0) return;
  const rows = said.map(({ period_end, year, region, relation, related_to, status, quote, title, path }) => [
    String(period_end ?? year ?? '').slice(0, 4),
    String(region ?? '—'),
    [relation, related_to].filter((one) => one !== null).join(' '),
    String(status),
    oneLine(`“${quote}” ${title ?? path}`),
  ]);
  yield '\nsaid without a number:\n';
  const heads = ['year', 'region', 'relation', 'status'].map((head) => ({ head, align: 'left' }) as const);
  for (const line of textTable([...heads, { head: 'quote', align: 'left', atLeast: 24 }], rows, width))
    yield `${line}\n`;
}

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** The region, and the scope where there is one: 江苏省 (苏南). */
function placeOf({ plan: { region }, measure: { scope } }: ComparedMeasure): string {
  const name = region.name ?? (region.level === '国家' ? '全国' : '—');
  return scope === null ? name : `${name} (${scope})`;
}

/** A row for machines and spreadsheets: flat, every field named as in the database. */
export const flatRow = (row: ComparedMeasure) => ({
  year: yearOfValue(row),
  region: row.plan.region.name,
  region_code: row.plan.region.code,
  province: row.plan.region.province.name,
  prefecture: row.plan.region.prefecture.name,
  op: row.measure.op,
  value: row.measure.value,
  upper: row.measure.upper,
  unit: row.measure.unit,
  per: row.measure.per,
  base: row.measure.base,
  scope: row.measure.scope,
  status: row.measure.status,
  due: row.measure.due,
  subject: row.measure.subject,
  quote: row.measure.text,
  sentence: row.sentence,
  comparable: row.differences.length === 0,
  differences: row.differences,
  title: row.plan.title,
  path: row.plan.path,
  document: row.plan.id,
  id: row.measure.id,
});

type Cells = Readonly<Record<string, CsvCell>>;

function* csv(rows: readonly Cells[]): Generator<string> {
  yield BYTE_ORDER_MARK;
  if (rows[0]) yield csvLine(Object.keys(rows[0]));
  for (const row of rows) yield csvLine(Object.values(row));
}

/** The values for spreadsheets; their differences in words. */
export const compareCsv = (rows: readonly ComparedMeasure[]): Iterable<string> =>
  csv(rows.map((row) => ({ ...flatRow(row), differences: row.differences.map(({ message }) => message).join('; ') })));

/** The indicators for spreadsheets. */
export const indicatorCsv = (found: readonly IndicatorCount[]): Iterable<string> =>
  csv(
    found.map(({ indicator, documents, measures, firstYear, lastYear, regions }) => ({
      indicator,
      plans: documents,
      values: measures,
      first_year: firstYear,
      last_year: lastYear,
      regions: regions.join('; '),
    })),
  );

const years = ({ firstYear, lastYear }: IndicatorCount): string =>
  firstYear === null ? '' : firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`;

/** For people: the indicators with the number of their plans, and where and when they are from. */
export function* indicatorReport(found: readonly IndicatorCount[], width: number): Generator<string> {
  const rows = found.map((one) => [
    one.indicator,
    String(one.documents),
    String(one.measures),
    years(one),
    one.regions.join('、'),
  ]);
  const table = textTable(
    [
      { head: 'indicator', align: 'left', atLeast: 24 },
      { head: 'plans', align: 'right' },
      { head: 'values', align: 'right' },
      { head: 'years', align: 'left' },
      { head: 'regions', align: 'left', atLeast: 12 },
    ],
    rows,
    width,
  );
  for (const line of table) yield `${line}\n`;
}
