import { type Unusual, writtenFigure } from '../compare/index.js';
import type { PlanDiagnostic } from '../model/index.js';
import { inLanguage } from './language/in-language.js';
import { say, sayWord } from './language/say.js';
import { plural } from './plural.js';
import { csvTable } from './print-rows.js';
import { quoteOf } from './quote.js';
import { cut, oneLine } from './text-width.js';
import type { UnusualFound } from './unusual-in.js';
import { writtenValue } from './value-text.js';

/** Medians and ratios are no figures of a notice: three digits tell enough. */
const short = (value: number, unit: string): string => writtenFigure(Number(value.toPrecision(3)), unit);

/** 3.4, 120, 9800: how many times. */
const times = (value: number, other: number): string => short(value / other, '');

function reasonOf({ reason, row: { interval }, beside, others: { median } }: Unusual): string {
  if (reason === 'beside' && beside)
    return say('{times} times what the region has beside it, “{quote}”', {
      times: times(interval.middle, beside.interval.middle),
      quote: quoteOf(beside),
    });
  if (reason === 'far') return say('far from the others');
  return interval.middle > median
    ? say('{times} times the median: is it in another unit?', { times: times(interval.middle, median) })
    : say('the median is {times} times this: is it in another unit?', { times: times(median, interval.middle) });
}

const comparedWith = ({ row: { inUnit }, others }: Unusual): string =>
  say('{regions} ({level}, {year}): median {median}, {least} to {most}', {
    regions: plural(others.regions, 'region'),
    level: others.level ?? '',
    year: others.year,
    median: short(others.median, inUnit),
    least: writtenFigure(others.least, inUnit),
    most: writtenFigure(others.most, inUnit),
  });

/** For people: each value with its reason, its words, and what it was compared with; then parts that do not sum. */
export function* unusualReport({ values, sums }: UnusualFound, width: number): Generator<string> {
  const line = (text: string): string => `      ${cut(text, width - 6)}\n`;
  for (const one of values) {
    const { plan, measure } = one.row;
    const head = [measure.indicator, plan.region.name, writtenValue(measure), sayWord(measure.status)].join('  ');
    yield `${head}${say(': ')}${reasonOf(one)}\n`;
    yield line(`“${quoteOf(one.row)}” ${plan.title ?? plan.path}`);
    yield line(comparedWith(one));
  }
  for (const { plan, diagnostic, quote } of sums) {
    yield `${plan.region.name ?? ''}  ${inLanguage(diagnostic.message)}\n`;
    yield line(`“${oneLine(quote)}” ${plan.title ?? plan.path}`);
  }
}

/** The columns of a row, in their order. */
const EMPTY = {
  ...{ code: null, reason: null, indicator: null, status: null },
  ...{ region: null, region_code: null, level: null, year: null, value: null, unit: null },
  ...{ compared_regions: null, median: null, least: null, most: null },
  ...{ beside: null, beside_quote: null, beside_id: null, message: null },
  ...{ quote: null, sentence: null, title: null, path: null, document: null, span_start: null, id: null },
};
type UnusualRow = { readonly [Name in keyof typeof EMPTY]: string | number | null };

const valueRow = ({
  row: { plan, measure, interval, inUnit, sentence },
  reason,
  others,
  beside,
}: Unusual): UnusualRow => ({
  ...EMPTY,
  ...{ code: 'unusual-value', reason, indicator: measure.indicator, status: measure.status },
  ...{ region: plan.region.name, region_code: plan.region.code, level: others.level, year: others.year },
  ...{ value: interval.middle, unit: inUnit, compared_regions: others.regions },
  ...{ median: others.median, least: others.least, most: others.most },
  ...(beside && { beside: beside.interval.middle, beside_quote: beside.measure.text, beside_id: beside.measure.id }),
  ...{ quote: measure.text, sentence, title: plan.title, path: plan.path, document: plan.id },
  ...{ span_start: measure.span.start, id: measure.id },
});

const sumRow = ({ plan, diagnostic, quote }: PlanDiagnostic): UnusualRow => ({
  ...EMPTY,
  ...{ code: diagnostic.code, reason: 'sum', message: diagnostic.message, quote },
  ...{ region: plan.region.name, region_code: plan.region.code, level: plan.region.level, year: plan.year },
  ...{ title: plan.title, path: plan.path, document: plan.id, span_start: diagnostic.span?.start ?? null },
});

/** Flat rows for machines and spreadsheets. */
export const unusualRows = ({ values, sums }: UnusualFound): readonly UnusualRow[] => [
  ...values.map(valueRow),
  ...sums.map(sumRow),
];
export const unusualCsv = (found: UnusualFound): Iterable<string> => csvTable(unusualRows(found), Object.keys(EMPTY));
