import type { Unusual } from '../compare/index.js';
import type { PlanDiagnostic, UnusualNote } from '../model/index.js';
import { inLanguage } from './language/in-language.js';
import { say, sayWord } from './language/say.js';
import { plural } from './plural.js';
import { csvTable } from './print-rows.js';
import { quoteOf } from './quote.js';
import { cut, oneLine } from './text-width.js';
import type { UnusualFound } from './unusual-in.js';
import { noteOf } from './unusual-words.js';
import { writtenValue } from './value-text.js';

function reasonOf(one: Unusual, { reason, times, beside }: UnusualNote): string {
  if (times === null) return say('far from the others');
  if (reason === 'beside')
    return say('{times} times what the region has beside it, “{quote}”', { times, quote: beside ?? '' });
  return one.row.interval.middle > one.others.median
    ? say('{times} times the median: is it in another unit?', { times })
    : say('the median is {times} times this: is it in another unit?', { times });
}

const comparedWith = ({ others }: UnusualNote): string =>
  others
    ? say('{regions} ({level}, {year}): median {median}, {least} to {most}', {
        ...others,
        regions: plural(others.regions, 'region'),
      })
    : '';

/** For people: each value with its reason, its words, and what it was compared with; then parts that do not sum. */
export function* unusualReport({ values, sums }: UnusualFound, width: number): Generator<string> {
  const line = (text: string): string => `      ${cut(text, width - 6)}\n`;
  for (const one of values) {
    const { plan, measure } = one.row;
    const head = [measure.indicator, plan.region.name, writtenValue(measure), sayWord(measure.status)].join('  ');
    const note = noteOf(one);
    yield `${head}${say(': ')}${reasonOf(one, note)}\n`;
    yield line(`“${quoteOf(one.row)}” ${plan.title ?? plan.path}`);
    yield line(comparedWith(note));
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
