import { type Command, Option } from 'commander';
import type { Narrowing } from '../store/index.js';
import { type CommandModule, type CommonOptions, EXIT, withCommonOptions } from './command.js';
import { addFilters, type FilterValues, narrowingOf, PLAN_FILTERS } from './filters.js';
import { openLog } from './log.js';

/** What is reviewed can be narrowed to some plans, and to an indicator. */
const FILTERS = [...PLAN_FILTERS, 'indicator'] as const;

interface ReviewOptions extends CommonOptions {
  readonly list?: boolean;
  readonly merge?: readonly string[];
  readonly output?: string;
  readonly json?: boolean;
  readonly by?: string;
}

const HELP = `
Opens a page on this machine, and on it alone, where values are accepted, corrected, removed and added by keys. What is decided is added to
a file beside the database (out/plans.review.jsonl for out/plans.db), a line each, and seen in every list, export and report from then on;
notices that are read again keep it, under another name, by other rules, or saved anew with other furniture around them.
--list tells what has become of each decision: those that fit nothing any more are listed, and stay in the file.
--merge puts two people's files together. Where they differ, the later decision stands, and both are shown.

Example:
  $ plan-extract review --by 王芳
  $ plan-extract review --list
  $ plan-extract review --merge anna.review.jsonl ben.review.jsonl --output out/plans.review.jsonl`;

async function review(
  narrowing: Narrowing,
  { db, list, merge, output, json = false, by, ...options }: ReviewOptions,
): Promise<number> {
  const log = await openLog(options);
  if (merge) {
    const { mergeReviews } = await import('./review-merge.js');
    return mergeReviews(merge, output, json);
  }
  if (list) {
    const { listReview } = await import('./review-list.js');
    return listReview(db, json);
  }
  const { openReview } = await import('./review-page.js');
  await openReview(db, by, narrowing, log);
  return EXIT.well;
}

export const reviewCommand: CommandModule = (program, runner) => {
  addFilters(withCommonOptions(program.command('review')), FILTERS)
    .description('look at what was read, accept and correct it, and keep that')
    .option('--by <name>', 'who decides (default: your name on this machine)')
    .addOption(new Option('--list', 'list all decisions, and which fit nothing any more').conflicts('merge'))
    .option('--merge <file...>', "put two people's decisions together, and tell where they differ")
    .option('-o, --output <file>', 'with --merge: the file to write')
    .option('--json', 'with --list and --merge: print as JSON')
    .addHelpText('after', HELP)
    .action((options: ReviewOptions & FilterValues, command: Command) => {
      if (options.merge && options.merge.length !== 2) command.error('error: --merge takes two review files');
      return runner(() => review(narrowingOf(FILTERS, options, command), options));
    });
};
