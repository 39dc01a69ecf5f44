import type { Command } from 'commander';
import { fieldNamed } from '../lexicon/agency-fields.js';
import type { CommandModule } from './command.js';
import { type FilterValues, PLAN_FILTERS, REVIEW_FILTERS } from './filters.js';
import { by, type ListOptions, printList, type RowList, withListOptions } from './list-rows.js';
import { PLAN_COLUMNS, QUOTE, SECTION, WORK } from './plan-columns.js';

const HELP = `
Without a name: how much each body of a region has to do, over the plans of that region. With one: what it has to do.
With a matter (财政, 民政, 市场监管): the bodies that are there for it, from 财政部 to 县财政局.

Example:
  $ plan-extract units --region 常州
  $ plan-extract units 市民政局 --role lead
  $ plan-extract units 财政`;

const count = (key: string) => ({ key, head: key, align: 'right' }) as const;

const WORKLOAD: RowList = {
  view: 'unit_workload_view',
  columns: [
    { key: 'region', head: 'region', atLeast: 6 },
    { key: 'unit', head: 'unit', atLeast: 10 },
    ...['tasks', 'documents', 'lead', 'responsible', 'support', 'partner', 'guide', 'executor'].map(count),
  ],
  order: by('-tasks', 'region', 'unit'),
  filters: ['region', 'level'],
};

const TASKS: RowList = {
  view: 'unit_view',
  columns: [
    ...PLAN_COLUMNS,
    { key: 'unit', head: 'unit', atLeast: 8 },
    { key: 'role', head: 'role' },
    WORK,
    SECTION,
    QUOTE,
  ],
  order: by('year', 'region', 'path', 'part', 'span_start', 'id'),
  filters: [...PLAN_FILTERS, 'section', 'role', 'contains', ...REVIEW_FILTERS],
};

/** All bodies of one matter, from the top of the administration down. */
const OF_FIELD: RowList = {
  ...WORKLOAD,
  columns: [{ key: 'body_level', head: 'level' }, ...WORKLOAD.columns],
  order: by('rung', '-tasks', 'region', 'unit'),
};

async function units(unit: string | undefined, options: ListOptions & FilterValues, command: Command) {
  const field = unit === undefined ? null : fieldNamed(unit);
  if (field !== null) return printList(OF_FIELD, { bodyField: field }, options, command);
  const list =
    unit === undefined && !TASKS.filters.some((name) => name in options && !WORKLOAD.filters.includes(name))
      ? WORKLOAD
      : TASKS;
  return printList(
    list,
    unit === undefined ? {} : { body: unit },
    options,
    command,
    unit === undefined ? [] : [{ kind: 'body', what: 'responsible unit', value: unit }],
  );
}

export const unitsCommand: CommandModule = (program, runner) => {
  withListOptions(program.command('units'), TASKS.filters)
    .description('list who has what to do')
    .argument('[unit]', 'a body, as the plans name it or in full, or the matter of several')
    .addHelpText('after', HELP)
    .action((unit: string | undefined, options: ListOptions & FilterValues, command: Command) =>
      runner(() => units(unit, options, command)),
    );
};
