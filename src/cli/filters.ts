import type { Command } from 'commander';
import type { Narrowing } from '../store/index.js';
import { FILTERS, type Filter, type FilterName } from './filter-list.js';
import { say } from './language/say.js';

export type { FilterName } from './filter-list.js';

/** Filters that every list has. */
export const PLAN_FILTERS = [
  'region',
  'level',
  'year',
  'kind',
  'document',
  'among',
] as const satisfies readonly FilterName[];

/** Filters of what people review. */
export const REVIEW_FILTERS = ['reviewed', 'unreviewed'] as const satisfies readonly FilterName[];

/** Filters of what sets plans of several years side by side. */
export const SPAN_FILTERS = ['region', 'from', 'to'] as const satisfies readonly FilterName[];

/** Filters of what is asked over regions and years: the years are those of the values, not of the plans. */
export const ANALYSIS_FILTERS = [...PLAN_FILTERS, 'from', 'to'] as const satisfies readonly FilterName[];

/** Of two filters, which may not be past the other. */
const ORDERED: readonly (readonly [low: FilterName, high: FilterName])[] = [
  ['from', 'to'],
  ['min', 'max'],
  ['minConfidence', 'maxConfidence'],
  ['dueAfter', 'dueBefore'],
  ['after', 'before'],
];

export type FilterValues = Readonly<Record<string, unknown>>;

export function addFilters(command: Command, names: readonly FilterName[]): Command {
  for (const name of names) command.addOption(FILTERS[name].option());
  return command;
}

const givenFor = (name: FilterName, values: FilterValues): unknown => values[FILTERS[name].option().attributeName()];

/** What the options narrow rows to. Ends the command as wrong usage where two of them leave nothing between them. */
export function narrowingOf(names: readonly FilterName[], values: FilterValues, command: Command): Narrowing {
  for (const [low, high] of ORDERED) {
    const [least, most] = [givenFor(low, values), givenFor(high, values)] as (string | number | undefined)[];
    if (names.includes(low) && least !== undefined && most !== undefined && least > most)
      command.error(
        say('error: {low} {least} is above {high} {most}: nothing is between them.', {
          low: FILTERS[low].option().long,
          least,
          high: FILTERS[high].option().long,
          most,
        }),
      );
  }
  const narrowings = names
    .filter((name) => givenFor(name, values) !== undefined)
    .map((name) => FILTERS[name].narrow(givenFor(name, values) as never));
  return Object.assign({}, ...narrowings);
}

/** The options whose values are names, with what of. */
export const nameFilters = (names: readonly FilterName[], values: FilterValues) =>
  names.flatMap((name) => {
    const filter: Filter = FILTERS[name];
    const value = givenFor(name, values);
    return filter.names && typeof value === 'string' ? [{ ...filter.names(value), value }] : [];
  });
