import type { ComparedMeasure, Outcome } from '../compare/index.js';
import { writtenFigure } from '../compare/index.js';
import { say, sayWord } from './language/say.js';
import { noted, tally } from './language/tally.js';
import { plural } from './plural.js';
import { csvTable } from './print-rows.js';
import { quoteOf } from './quote.js';
import { textTable } from './text-table.js';
import { cut } from './text-width.js';
import { writtenValue } from './value-text.js';

const figure = (row: ComparedMeasure | null): string => (row === null ? '' : writtenValue(row.measure));

function differenceOf({ difference, aim }: Outcome): string {
  const unit = aim.base?.inUnit ?? '';
  if (difference === null) return '';
  const written = writtenFigure(Math.abs(difference), unit === '%' ? '百分点' : unit);
  return difference === 0 ? '0' : `${difference < 0 ? '−' : '+'}${written}`;
}

/** Which became of how many. */
function counts(outcomes: readonly Outcome[]): string {
  const found = new Map<string, number>();
  for (const { verdict } of outcomes) found.set(verdict, (found.get(verdict) ?? 0) + 1);
  return tally([...found].sort((a, b) => b[1] - a[1]));
}

const quoteLine = (what: string, row: ComparedMeasure | null): readonly string[] =>
  row === null ? [] : [`${sayWord(what)} “${quoteOf(row)}” ${row.plan.title ?? row.plan.path}`];

/** For people: how many became what, a line an aim, and under it both in their words. */
export function* outcomeReport(outcomes: readonly Outcome[], width: number): Generator<string> {
  if (outcomes.length === 0) return;
  yield `${plural(outcomes.length, 'aim')}${say(': ')}${counts(outcomes)}\n\n`;
  const table = textTable(
    [
      { head: 'year', align: 'right' },
      { head: 'region', align: 'left' },
      { head: 'indicator', align: 'left' },
      { head: 'aim', align: 'right' },
      { head: 'result', align: 'right' },
      { head: 'difference', align: 'right' },
      { head: 'verdict', align: 'left' },
    ],
    outcomes.map((one) => [
      String(one.aim.year),
      one.aim.place.name,
      one.indicator,
      figure(one.aim.base) || (one.aim.worded?.text ?? ''),
      figure(one.result.base),
      differenceOf(one),
      noted(one.verdict, one.note),
    ]),
    Number.POSITIVE_INFINITY,
  );
  yield `${table[0]}\n`;
  for (const [i, { aim, result }] of outcomes.entries()) {
    yield `${table[i + 1]}\n`;
    for (const line of [...quoteLine('aim', aim.base), ...quoteLine('result', result.base)])
      yield `      ${cut(line, width - 6)}\n`;
  }
}

const cellsOf = (side: string, row: ComparedMeasure | null) => ({
  [`${side}_low`]: row?.interval.low ?? null,
  [`${side}_high`]: row?.interval.high ?? null,
  [`${side}_unit`]: row?.inUnit ?? null,
  [`${side}_quote`]: row?.measure.text ?? null,
  [`${side}_sentence`]: row?.sentence ?? null,
  [`${side}_path`]: row?.plan.path ?? null,
  [`${side}_id`]: row?.measure.id ?? null,
});

/** An aim and its result as a flat row. */
export const outcomeRow = ({ indicator, aim, result, verdict, difference, note }: Outcome) => ({
  year: aim.year,
  region: aim.place.name,
  region_code: aim.place.code,
  indicator,
  verdict,
  difference,
  note,
  ...cellsOf('aim', aim.base),
  stretch: aim.stretch?.interval.middle ?? null,
  ...cellsOf('result', result.base),
});

export const outcomeCsv = (outcomes: readonly Outcome[]): Iterable<string> => csvTable(outcomes.map(outcomeRow));
