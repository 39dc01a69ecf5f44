import { agreementOf, type CellVerdict } from '../compare/index.js';
import type { Library } from '../store/index.js';
import type { Judged } from './check.js';
import { cellsOf } from './checked-table.js';
import { say } from './language/say.js';
import { noted, tally } from './language/tally.js';
import { didYouMean, nearNames } from './near-names.js';
import { plural } from './plural.js';
import { quoteOf } from './quote.js';
import { textTable } from './text-table.js';
import { cut } from './text-width.js';
import { writtenValue } from './value-text.js';

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
  const counts = ORDER.map(
    (verdict) => [verdict, judged.filter(({ checked }) => checked?.verdict === verdict).length] as const,
  );
  const said = tally(counts.filter(([, count]) => count > 0));
  const { rate, kappa, cells } = agreement(judged);
  const agreed =
    rate === null ? '' : say('; agreement {rate} of {cells}', { rate: percent(rate), cells: plural(cells, 'cell') });
  return `${plural(judged.length, 'cell')}${say(': ')}${said}${agreed}${kappa === null ? '' : say(", Cohen's κ {kappa}", { kappa: kappa.toFixed(3) })}\n`;
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
      String(cell.number),
      cell.region,
      String(cell.year),
      cell.indicator,
      cell.written,
      checked?.row ? writtenValue(checked.row.measure) : '',
      noted(checked?.verdict ?? '', checked?.note ?? null),
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

export const checkJson = (judged: readonly Judged[]) => ({
  agreement: agreement(judged),
  cells: judged.map((one) => {
    const { cell, ...told } = cellsOf(one);
    const { number, region, year, indicator, written } = cell;
    return { row: number, region, year, indicator, written, ...told };
  }),
});

/** Names in the table that no plan has as an indicator, each once with what may be meant. */
export function unknownLines(judged: readonly Judged[], library: Library): readonly string[] {
  const unknown = judged.filter(({ checked }) => checked === null).map(({ cell }) => cell.indicator);
  const known = library.names('indicator');
  return [...new Set(unknown)].map((name) =>
    say('No plan in {file} has the indicator {name}.{suggestion}', {
      file: library.file,
      name,
      suggestion: didYouMean(nearNames(name, known)),
    }),
  );
}
