import type { IndicatorCount } from '../model/index.js';
import { csvTable } from './print-rows.js';
import { textTable } from './text-table.js';

/** The indicators for spreadsheets. */
export const indicatorCsv = (found: readonly IndicatorCount[]): Iterable<string> =>
  csvTable(
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
