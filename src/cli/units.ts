import type { Command } from 'commander';
import { fieldNamed } from '../lexicon/agency-fields.js';
import type { ResponsibleUnit } from '../model/index.js';
import type { CommandModule } from './command.js';
import { type FilterValues, PLAN_FILTERS, REVIEW_FILTERS } from './filters.js';
import { helpText } from './language/help-text.js';
import { say } from './language/say.js';
import { by, type ListOptions, printList, type RowList, withListOptions } from './list-rows.js';
import { PLAN_COLUMNS, QUOTE, SECTION, WORK } from './plan-columns.js';

const EXAMPLES = `
  $ plan-extract units --region 常州
  $ plan-extract units 市民政局 --role lead
  $ plan-extract units 财政`;

const count = (key: 'tasks' | 'documents' | ResponsibleUnit['role']) => ({ key, head: key, align: 'right' }) as const;

const WORKLOAD: RowList = {
  view: 'unit_workload_view',
  sumsUp: true,
  columns: [
    { key: 'region', head: 'region', atLeast: 6 },
    { key: 'unit', head: 'unit', atLeast: 10 },
    ...(['tasks', 'documents', 'lead', 'responsible', 'support', 'partner', 'guide', 'executor'] as const).map(count),
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
    .description(say('list who has what to do'))
    .argument('[unit]', say('a body, as the plans name it or in full, or the matter of several'))
    .addHelpText('after', helpText('units', EXAMPLES))
    .action((unit: string | undefined, options: ListOptions & FilterValues, command: Command) =>
      runner(() => units(unit, options, command)),
    );
};
