import type { Command } from 'commander';
import type { CommandModule } from './command.js';
import { type FilterValues, PLAN_FILTERS, REVIEW_FILTERS } from './filters.js';
import { helpText } from './language/help-text.js';
import { say } from './language/say.js';
import { by, type ListOptions, printList, type RowList, withListOptions } from './list-rows.js';
import { PLAN_COLUMNS, SECTION } from './plan-columns.js';

const EXAMPLES = `
  $ plan-extract references
  $ plan-extract references 社会救助暂行办法
  $ plan-extract references --region 山东`;

const POLICIES: RowList = {
  view: 'policy_view',
  sumsUp: true,
  columns: [
    { key: 'documents', head: 'plans', align: 'right' },
    { key: 'citations', head: 'citations', align: 'right' },
    { key: 'cited_title', head: 'policy', atLeast: 20 },
    { key: 'cited_number', head: 'number', atLeast: 8 },
    { key: 'cited_by', head: 'cited by', atLeast: 10 },
  ],
  order: by('-documents', '-citations', 'cited_title', 'cited_number'),
  filters: [],
};

const CITATIONS: RowList = {
  view: 'reference_view',
  columns: [
    ...PLAN_COLUMNS,
    { key: 'cited_title', head: 'policy', atLeast: 20 },
    { key: 'cited_number', head: 'number', atLeast: 8 },
    SECTION,
  ],
  order: by('year', 'region', 'path', 'part', 'span_start', 'id'),
  filters: [...PLAN_FILTERS, 'section', ...REVIEW_FILTERS],
};

function references(policy: string | undefined, options: ListOptions & FilterValues, command: Command) {
  const narrowed = CITATIONS.filters.some((name) => name in options);
  if (policy === undefined && !narrowed) return printList(POLICIES, {}, options, command);
  const names = policy === undefined ? [] : [{ kind: 'cited', what: 'policy', value: policy } as const];
  return printList(CITATIONS, { self: 0, ...(policy === undefined ? {} : { cited: policy }) }, options, command, names);
}

export const referencesCommand: CommandModule = (program, runner) => {
  withListOptions(program.command('references'), CITATIONS.filters)
    .description(say('list which policies are cited, and by whom'))
    .argument('[policy]', say('a part of the title or number of a policy'))
    .addHelpText('after', helpText('references', EXAMPLES))
    .action((policy: string | undefined, options: ListOptions & FilterValues, command: Command) =>
      runner(() => references(policy, options, command)),
    );
};
