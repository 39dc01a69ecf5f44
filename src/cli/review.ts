import { type Command, Option } from 'commander';
import type { Narrowing } from '../store/index.js';
import { type CommandModule, type CommonOptions, EXIT, withCommonOptions } from './command.js';
import { addFilters, type FilterValues, narrowingOf, PLAN_FILTERS } from './filters.js';
import { helpText } from './language/help-text.js';
import { say } from './language/say.js';
import { openLog } from './log.js';

/** What is reviewed can be narrowed to some plans, and to an indicator. */
const FILTERS = [...PLAN_FILTERS, 'indicator'] as const;

interface ReviewOptions extends CommonOptions {
  readonly list?: boolean;
  readonly merge?: readonly string[];
  readonly output?: string;
  readonly reportCases?: string;
  readonly anonymous?: boolean;
  readonly json?: boolean;
  readonly by?: string;
}

const EXAMPLES = `
  $ plan-extract review --by 王芳
  $ plan-extract review --list
  $ plan-extract review --merge anna.review.jsonl ben.review.jsonl --output out/plans.review.jsonl
  $ plan-extract review --report-cases cases.jsonl --anonymous`;

async function review(
  narrowing: Narrowing,
  { db, list, merge, output, json = false, by, reportCases: cases, anonymous = false, ...options }: ReviewOptions,
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
  if (cases !== undefined) {
    const { reportCases } = await import('./review-cases.js');
    return reportCases(db, cases, anonymous);
  }
  const { openReview } = await import('./review-page.js');
  await openReview(db, by, narrowing, log);
  return EXIT.well;
}

export const reviewCommand: CommandModule = (program, runner) => {
  addFilters(withCommonOptions(program.command('review')), FILTERS)
    .description(say('look at what was read, accept and correct it, and keep that'))
    .option('--by <name>', say('who decides (default: your name on this machine)'))
    .addOption(new Option('--list', say('list all decisions, and which fit nothing any more')).conflicts('merge'))
    .option('--merge <file...>', say("put two people's decisions together, and tell where they differ"))
    .option('-o, --output <file>', say('with --merge: the file to write'))
    .addOption(
      new Option(
        '--report-cases <file>',
        say('write what was corrected, removed and added as test cases of the rules, JSON lines'),
      ).conflicts(['list', 'merge']),
    )
    .option('--anonymous', say('with --report-cases: made names for places and persons'))
    .option('--json', say('with --list and --merge: print as JSON'))
    .addHelpText('after', helpText('review', EXAMPLES))
    .action((options: ReviewOptions & FilterValues, command: Command) => {
      if (options.merge && options.merge.length !== 2) command.error(say('error: --merge takes two review files'));
      if (options.anonymous && options.reportCases === undefined)
        command.error(say('error: --anonymous goes with --report-cases FILE'));
      return runner(() => review(narrowingOf(FILTERS, options, command), options));
    });
};
