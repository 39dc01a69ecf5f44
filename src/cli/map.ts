import type { Command } from 'commander';
import { type CommandModule, type CommonOptions, EXIT, withCommonOptions, withLexicon } from './command.js';
import { helpText } from './language/help-text.js';
import { say } from './language/say.js';
import { type BudgetOptions, budgetOf, jobsOption, withBudget } from './reading-options.js';

interface MapOptions extends Omit<CommonOptions, 'db'>, BudgetOptions {
  readonly jobs: number;
  readonly lexicon?: string;
}

const EXAMPLES = `
  $ plan-extract map < names > plans.jsonl
  $ find notices/ -type f -print0 | plan-extract map > plans.jsonl
  $ find notices/ -type f -print0 | parallel -0 --pipe -N500 --retries 3 plan-extract map > plans.jsonl`;

async function map({ jobs, lexicon, ...options }: MapOptions): Promise<number> {
  // Whatever ends this process before its last line is out, the batch is not done.
  process.exitCode = EXIT.someWrong;
  const [{ openLog }, { mapSources }, { lexiconIn }, { writeToOutput }] = await Promise.all([
    import('./log.js'),
    import('./map-sources.js'),
    import('./own-lexicon.js'),
    import('./output.js'),
  ]);
  const log = await openLog(options);
  const budget = budgetOf(options);
  await writeToOutput(mapSources(process.stdin, { jobs, budget, own: await lexiconIn(lexicon), log }));
  return EXIT.well;
}

/** Nothing comes from a terminal where the user thinks that nothing is needed. */
function needsInput(command: Command): void {
  if (process.stdin.isTTY)
    command.error(
      say(
        'error: map reads the names of sources from standard input. Write: find notices/ -type f -print0 | plan-extract map',
      ),
    );
}

export const mapCommand: CommandModule = (program, runner) => {
  withBudget(withLexicon(withCommonOptions(program.command('map'), null)))
    .description(say('read the sources that standard input names, and write a JSON line a notice'))
    .addOption(jobsOption().default(1))
    .addHelpText('after', helpText('map', EXAMPLES))
    .action((options: MapOptions, command: Command) => {
      needsInput(command);
      return runner(() => map(options));
    });
};
