import {
  type ComparedMeasure,
  firmnessOf,
  mannerWord,
  type SideBySide,
  type Statement,
  writtenFigure,
  yearOfValue,
} from '../compare/index.js';
import type { Comparison, YearAverages } from './comparison.js';
import { inLanguage } from './language/in-language.js';
import { say, sayWord } from './language/say.js';
import { plural } from './plural.js';
import { quoteOf } from './quote.js';
import { type Column, textTable } from './text-table.js';
import { cut } from './text-width.js';
import { plotLegend, plotLine, scaleEnd } from './value-plot.js';
import { writtenValue } from './value-text.js';

const titleOf = ({ plan }: ComparedMeasure): string => plan.title ?? plan.path;

/** The region, and the scope where there is one: 江苏省 (苏南). */
function placeOf({ plan: { region }, measure: { scope } }: ComparedMeasure): string {
  const name = region.name ?? (region.level === '国家' ? '全国' : '—');
  return scope === null ? name : `${name} (${scope})`;
}

/** hard or soft, with the word that makes it so where it is not the sign of the value. */
function firmness(row: SideBySide): string {
  if (row.measure.status !== 'target') return '';
  const word = mannerWord(row);
  const tier = row.measure.tier === 'stretch' ? say('stretch, ') : '';
  return `${tier}${sayWord(firmnessOf(row))}${word === null ? '' : ` ${word}`}`;
}

const signed = (difference: number, unit: string): string =>
  `${difference < 0 ? '−' : '+'}${writtenFigure(Math.abs(difference), unit)}`;

/** Shares differ by points. */
const differenceUnit = (unit: string): string => (unit === '%' ? '百分点' : unit);

/** What the province or the nation says, and how far the value is above it. */
function aboveCell({ above, measure: { unit } }: SideBySide, level: '省' | '国家'): string {
  const found = above.find((one) => one.level === level);
  if (!found) return '';
  if (!found.row) return sayWord(found.saying);
  const own = writtenValue(found.row.measure);
  return found.difference === null ? own : `${own} (${signed(found.difference, differenceUnit(unit))})`;
}

const ABOVE = [
  { head: 'province', level: '省' },
  { head: 'nation', level: '国家' },
] as const;

function columnsOf(rows: readonly SideBySide[]): readonly Column[] {
  const heads = [
    { head: 'year', align: 'right' },
    { head: 'region', align: 'left' },
    { head: 'value', align: 'right' },
    { head: 'status', align: 'left' },
    { head: 'firmness', align: 'left' },
    { head: 'due', align: 'left' },
  ] as const;
  const above = rows.some((row) => row.above.length > 0)
    ? ABOVE.map(({ head }) => ({ head, align: 'left' }) as const)
    : [];
  return [...heads, ...above, { head: 'plot', align: 'left' }];
}

const cellsOf = (row: SideBySide, columns: readonly Column[], end: number): readonly string[] => [
  String(yearOfValue(row) ?? ''),
  placeOf(row),
  writtenValue(row.measure),
  sayWord(row.measure.status),
  firmness(row),
  row.measure.due ?? '',
  ...ABOVE.filter(({ head }) => columns.some((column) => column.head === head)).map(({ level }) =>
    aboveCell(row, level),
  ),
  plotLine(row, end),
];

/** More names than people read are counted. */
const MOST_NAMES = 40;

/** The regions of which there is no value, those of one kind in a line. */
function* silentLines(silent: readonly Statement[]): Generator<string> {
  for (const saying of ['without a number', 'not stated', 'no document'] as const) {
    const found = silent.filter((one) => one.saying === saying);
    if (found.length === 0) continue;
    const years = new Set(silent.map(({ year }) => year));
    const names = found.map(({ place, year, worded }) =>
      [place.name, years.size > 1 ? year : null, worded && `“${worded.text}”`].filter((one) => one !== null).join(' '),
    );
    const more =
      names.length > MOST_NAMES ? say(' and {more} more (--csv lists them)', { more: names.length - MOST_NAMES }) : '';
    yield `${sayWord(saying)} (${found.length})${say(': ')}${names.slice(0, MOST_NAMES).join('、')}${more}\n`;
  }
}

/** Means are no figures of a notice: three digits behind the point tell enough. */
const short = (value: number, unit: string): string => writtenFigure(Number(value.toPrecision(4)), unit);

function averageLine(
  { year, count, mean, median, least, most, weighted, above }: YearAverages,
  unit: string,
  weight: string | null,
): string {
  const parts = [
    say('mean {mean}', { mean: short(mean, unit) }),
    say('median {median}', { median: short(median, unit) }),
    say('{least} to {most}', { least: writtenFigure(least, unit), most: writtenFigure(most, unit) }),
    ...(weighted && weight
      ? [
          say('mean weighted by {weight} {mean} (of {regions})', {
            weight,
            mean: short(weighted.mean, unit),
            regions: plural(weighted.regions, 'region'),
          }),
        ]
      : []),
    ...above.map((one) =>
      say('above {whom} by {mean} in the mean, {median} in the median (of {regions})', {
        whom: say(one.level === '省' ? 'its province' : 'the nation'),
        mean: signed(Number(one.mean.toPrecision(4)), differenceUnit(unit)),
        median: signed(one.median, differenceUnit(unit)),
        regions: plural(one.count, 'region'),
      }),
    ),
  ];
  return `${year ?? say('no year')}${say(', ')}${plural(count, 'region')}${say(': ')}${parts.join(say('; '))}\n`;
}

/** For people: a line a value with its place on a common scale, under it the quote, the document, and why it is not comparable. */
export function* compareReport(comparison: Comparison, width: number): Generator<string> {
  const { indicator, rows, silent, averages, unit, weight } = comparison;
  const comparable = rows.filter(({ differences }) => differences.length === 0);
  const plans = new Set(rows.map(({ plan }) => plan.id)).size;
  yield `${say('{indicator}: {values} in {plans}, {comparable} comparable', { indicator, values: plural(rows.length, 'value'), plans: plural(plans, 'plan'), comparable: comparable.length })}\n\n`;
  const end = scaleEnd(rows);
  const columns = columnsOf(rows);
  const table = textTable(
    columns,
    rows.map((row) => cellsOf(row, columns, end)),
    Number.POSITIVE_INFINITY,
  );
  if (rows.length > 0) yield `${table[0]}\n`;
  for (const [i, row] of rows.entries()) {
    yield `${table[i + 1]}\n`;
    const times = row.times > 1 ? say(' (said {times} times)', { times: row.times }) : '';
    yield `      ${cut(`“${quoteOf(row)}” ${titleOf(row)}${times}`, width - 6)}\n`;
    if (row.differences.length > 0)
      yield `      ${say('not comparable')}${say(': ')}${row.differences.map(({ message }) => inLanguage(message)).join(say('; '))}\n`;
  }
  const lines = [...silentLines(silent)];
  if (lines.length > 0) yield `\n${lines.join('')}`;
  const told = averages.filter(({ count }) => count > 1);
  if (told.length > 0) yield `\n${told.map((one) => averageLine(one, unit, weight)).join('')}`;
  if (end > 0) yield `\n${plotLegend(end, unit)}\n`;
}
