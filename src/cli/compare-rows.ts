import { boundWord, firmnessOf, mannerWord, type SideBySide, type Statement, yearOfValue } from '../compare/index.js';
import type { CsvCell } from '../export/csv/csv-line.js';
import type { Comparison } from './comparison.js';
import { csvTable } from './print-rows.js';

/** A row for machines and spreadsheets: flat, every field named as in the database. */
export const flatRow = (row: SideBySide) => ({
  year: yearOfValue(row),
  region: row.plan.region.name,
  region_code: row.plan.region.code,
  province: row.plan.region.province.name,
  prefecture: row.plan.region.prefecture.name,
  saying: row.differences.length === 0 ? ('stated' as const) : ('not comparable' as const),
  op: row.measure.op,
  value: row.measure.value,
  upper: row.measure.upper,
  unit: row.measure.unit,
  low: row.interval.low,
  middle: row.interval.middle,
  high: row.interval.high,
  in_unit: row.inUnit,
  bound: boundWord(row.measure),
  manner: mannerWord(row),
  strength: row.measure.strength,
  firmness: row.measure.status === 'target' ? firmnessOf(row) : null,
  tier: row.measure.tier,
  per: row.measure.per,
  base: row.measure.base,
  scope: row.measure.scope,
  status: row.measure.status,
  due: row.measure.due,
  subject: row.measure.subject,
  quote: row.measure.text,
  sentence: row.sentence,
  times: row.times,
  stands: row.stands,
  comparable: row.differences.length === 0,
  differences: row.differences,
  ...aboveFields(row),
  title: row.plan.title,
  path: row.plan.path,
  document: row.plan.id,
  id: row.measure.id,
});

function aboveFields({ above }: SideBySide) {
  if (above.length === 0) return {};
  const of = (level: '省' | '国家') => above.find((one) => one.level === level) ?? null;
  const [province, nation] = [of('省'), of('国家')];
  return {
    province_value: province?.row?.interval.middle ?? null,
    above_province: province?.difference ?? null,
    nation_value: nation?.row?.interval.middle ?? null,
    above_nation: nation?.difference ?? null,
  };
}

const silentRow = ({ place, year, saying, worded, plans }: Statement) => ({
  year,
  region: place.name,
  region_code: place.code,
  province: place.province,
  saying,
  quote: worded?.text ?? null,
  documents: plans.map(({ id }) => id),
});

export const compareJson = ({ indicator, rows, silent, averages, weight }: Comparison) => ({
  indicator,
  values: rows.map(flatRow),
  without: silent.map(silentRow),
  averages: averages.map((one) => ({ ...one, weight })),
});

/** The values for spreadsheets, their differences in words; then the regions that have none. */
export function compareCsv({ rows, silent }: Comparison): Iterable<string> {
  const values = rows.map(flatRow).map(
    (row): Readonly<Record<string, CsvCell>> => ({
      ...row,
      differences: row.differences.map(({ message }) => message).join('; '),
    }),
  );
  const heads = Object.keys(values[0] ?? {});
  const without = silent
    .map(silentRow)
    .map(({ documents, ...row }): Readonly<Record<string, CsvCell>> => ({ ...row, document: documents[0] ?? null }));
  return csvTable([...values, ...without], heads);
}
