import {
  boundWord,
  firmnessOf,
  mannerWord,
  type Series,
  type SeriesChange,
  type SeriesPoint,
} from '../compare/index.js';
import { say } from './language/say.js';
import { tally } from './language/tally.js';
import { csvTable } from './print-rows.js';
import { textTable } from './text-table.js';
import { writtenValue } from './value-text.js';

const MARKS: Readonly<Record<SeriesChange, string>> = {
  first: '',
  new: '+',
  raised: '↑',
  lowered: '↓',
  reworded: '~',
  same: '=',
  dropped: '−',
  'in words': '?',
  unclear: '?',
  'not stated': '',
  'no document': '',
};

function cellOf({ statement: { base, worded }, change, wording }: SeriesPoint): string {
  const value = base ? writtenValue(base.measure) : (worded?.text ?? (change === 'dropped' ? say('dropped') : ''));
  const words =
    wording && (wording.before !== '' || wording.after !== '')
      ? ` ${wording.before || '—'}→${wording.after || '—'}`
      : '';
  return `${value}${MARKS[change] && ` ${MARKS[change]}`}${change === 'reworded' ? words : ''}`;
}

const countOf = (series: readonly Series[], change: SeriesChange): number =>
  series.reduce((sum, { points }) => sum + points.filter((point) => point.change === change).length, 0);

const COUNTED: readonly SeriesChange[] = [
  'raised',
  'lowered',
  'reworded',
  'same',
  'new',
  'dropped',
  'in words',
  'unclear',
];

/** For people: an indicator a line, a year a column. */
export function* seriesReport(region: string, series: readonly Series[], width: number): Generator<string> {
  const [first] = series;
  const counts = COUNTED.map((change) => [change, countOf(series, change)] as const).filter(([, count]) => count > 0);
  yield `${region}${say(': ')}${tally(counts) || say('nothing to compare')}\n\n`;
  if (!first) return;
  const years = first.points.map(({ statement }) => ({
    head: `${statement.year}${statement.plans.length === 0 ? say(' (no document)') : ''}` as const,
    align: 'left' as const,
    atLeast: 12,
  }));
  const table = textTable(
    [{ head: 'indicator', align: 'left', atLeast: 12 }, ...years],
    series.map(({ indicator, points }) => [indicator, ...points.map(cellOf)]),
    width,
  );
  for (const line of table) yield `${line}\n`;
  yield `\n${say('↑ raised, ↓ lowered, = same, ~ same figure put otherwise, + new, − dropped, ? in words or another unit')}\n`;
}

const rowsOf = (region: string, { indicator, points }: Series) =>
  points.map(({ statement: { year, base, worded, saying }, change, wording }) => ({
    region,
    indicator,
    year,
    saying,
    change,
    low: base?.interval.low ?? null,
    middle: base?.interval.middle ?? null,
    high: base?.interval.high ?? null,
    unit: base?.inUnit ?? null,
    bound: base && boundWord(base.measure),
    manner: base && mannerWord(base),
    firmness: base && firmnessOf(base),
    reworded_from: wording?.before ?? null,
    reworded_to: wording?.after ?? null,
    quote: base?.measure.text ?? worded?.text ?? null,
    sentence: base?.sentence ?? null,
    path: base?.plan.path ?? worded?.plan.path ?? null,
    id: base?.measure.id ?? worded?.id ?? null,
  }));

export const seriesRows = (region: string, series: readonly Series[]) => series.flatMap((one) => rowsOf(region, one));
export const seriesCsv = (region: string, series: readonly Series[]): Iterable<string> =>
  csvTable(seriesRows(region, series));
