import { agreementOf, type CellVerdict } from '../compare/index.js';
import type { WrittenTable } from '../export/tables/written-table.js';
import type { ColumnDescription } from '../model/index.js';
import type { Library } from '../store/index.js';
import type { Judged } from './check.js';
import type { CodedTable } from './coded-table.js';
import { writtenValue } from './compare-report.js';
import { didYouMean, nearNames } from './near-names.js';
import { plural } from './plural.js';
import { quoteOf } from './quote.js';
import { textTable } from './text-table.js';
import { cut } from './text-width.js';

const ORDER: readonly CellVerdict[] = ['differs', 'not in the notice', 'no notice', 'agrees'];

/** The notices' figure, as a label that two coders can agree in. */
const labelOf = ({ cell, checked }: Judged, whose: 'table' | 'notices'): string => {
  const { low, high } = cell.value;
  const own = low === null ? 'none' : `${low} ${high ?? ''}`;
  // What agrees is one label, whatever the units and scales that the two write it in.
  const label = whose === 'table' || checked?.verdict === 'agrees' ? own : (checked?.row?.measure.text ?? 'none');
  return `${cell.indicator} ${label}`;
};

/** Agreement of the table with the notices that there are. */
export const agreement = (judged: readonly Judged[]) =>
  agreementOf(
    judged
      .filter(({ checked }) => checked !== null && checked.verdict !== 'no notice')
      .map((one) => ({ one: labelOf(one, 'table'), other: labelOf(one, 'notices') })),
  );

const percent = (share: number): string => `${Number((share * 100).toPrecision(4))}%`;

function summary(judged: readonly Judged[]): string {
  const counts = ORDER.map((verdict) => [verdict, judged.filter(({ checked }) => checked?.verdict === verdict).length]);
  const said = counts.filter(([, count]) => count !== 0).map(([verdict, count]) => `${count} ${verdict}`);
  const { rate, kappa, cells } = agreement(judged);
  const agreed = rate === null ? '' : `; agreement ${percent(rate)} of ${plural(cells, 'cell')}`;
  return `${plural(judged.length, 'cell')}: ${said.join(', ')}${agreed}${kappa === null ? '' : `, Cohen's κ ${kappa.toFixed(3)}`}\n`;
}

/** For people: how many, then a line a cell that does not agree, with what the notice says. */
export function* checkReport(
  judged: readonly Judged[],
  { all, width }: { readonly all: boolean; readonly width: number },
): Generator<string> {
  yield summary(judged);
  const shown = ORDER.flatMap((verdict) =>
    verdict === 'agrees' && !all ? [] : judged.filter(({ checked }) => checked?.verdict === verdict),
  );
  if (shown.length === 0) return;
  const table = textTable(
    [
      { head: 'row', align: 'right' },
      { head: 'region', align: 'left' },
      { head: 'year', align: 'right' },
      { head: 'indicator', align: 'left' },
      { head: 'table', align: 'right' },
      { head: 'notice', align: 'right' },
      { head: 'verdict', align: 'left' },
    ],
    shown.map(({ cell, checked }) => [
      String(cell.row + 1),
      cell.region,
      String(cell.year),
      cell.indicator,
      cell.written,
      checked?.row ? writtenValue(checked.row.measure) : '',
      checked?.note ? `${checked.verdict} (${checked.note})` : (checked?.verdict ?? ''),
    ]),
    Number.POSITIVE_INFINITY,
  );
  yield `\n${table[0]}\n`;
  for (const [i, { checked }] of shown.entries()) {
    yield `${table[i + 1]}\n`;
    if (checked?.row)
      yield `      ${cut(`“${quoteOf(checked.row)}” ${checked.row.plan.title ?? checked.row.plan.path}`, width - 6)}\n`;
  }
}

const cellsOf = ({ cell, checked, statement }: Judged) => ({
  verdict: checked?.verdict ?? 'unknown indicator',
  note: checked?.note ?? null,
  notice_value: checked?.row ? writtenValue(checked.row.measure) : null,
  quote: checked?.row ? quoteOf(checked.row) : null,
  path: checked?.row?.plan.path ?? statement?.plans[0]?.path ?? null,
  id: checked?.row?.measure.id ?? null,
  cell,
});

export const checkJson = (judged: readonly Judged[]) => ({
  agreement: agreement(judged),
  cells: judged.map((one) => {
    const { cell, ...told } = cellsOf(one);
    const { row, region, year, indicator, written } = cell;
    return { row: row + 1, region, year, indicator, written, ...told };
  }),
});

const ADDED = ['verdict', 'note', 'notice_value', 'quote', 'path', 'id'] as const;

const textColumn = (name: string, description: string): ColumnDescription => ({
  name,
  type: 'text',
  nullable: true,
  description,
});

/** A name that no column has yet. */
function free(name: string, taken: Set<string>): string {
  let own = name || 'column';
  for (let i = 2; taken.has(own); i++) own = `${name || 'column'}_${i}`;
  taken.add(own);
  return own;
}

/** A number stays one in a workbook; a code that begins with 0 stays text. */
const asWritten = (cell: string | null): string | number | null =>
  cell !== null && String(Number(cell)) === cell ? Number(cell) : cell;

/** The same table with what was found behind each row; of a table with a column an indicator, behind each for every one of them. */
export function checkedTable({ rows, head }: CodedTable, judged: readonly Judged[]): WrittenTable {
  const taken = new Set<string>();
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const own = Array.from({ length: widest }, (_, i) => free(rows[head]?.[i]?.trim() ?? '', taken));
  const several = new Set(judged.map(({ cell }) => cell.column)).size > 1;
  const added = new Map<string, string>();
  const columnFor = (indicator: string, field: string): string => {
    const name = several ? `${indicator}_${field}` : field;
    const known = added.get(name) ?? free(name, taken);
    added.set(name, known);
    return known;
  };
  const byRow = new Map<number, Record<string, string | null>>();
  for (const one of judged) {
    const told = cellsOf(one);
    const cells = byRow.get(one.cell.row) ?? {};
    for (const field of ADDED) cells[columnFor(one.cell.indicator, field)] = told[field];
    byRow.set(one.cell.row, cells);
  }
  return {
    name: 'checked',
    columns: [...own, ...added.values()].map((name) => textColumn(name, '')),
    rows: rows.slice(head + 1).map((row, i) => ({
      ...Object.fromEntries(own.map((name, at) => [name, asWritten(row[at] ?? null)])),
      ...byRow.get(head + 1 + i),
    })),
  };
}

/** Names in the table that no plan has as an indicator, each once with what may be meant. */
export function unknownLines(judged: readonly Judged[], library: Library): readonly string[] {
  const unknown = judged.filter(({ checked }) => checked === null).map(({ cell }) => cell.indicator);
  const known = library.names('indicator');
  return [...new Set(unknown)].map(
    (name) => `No plan in ${library.file} has the indicator ${name}.${didYouMean(nearNames(name, known))}`,
  );
}
