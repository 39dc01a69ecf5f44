import { type CommandModule, EXIT, withCommonOptions } from './command.js';
import { type Failure, failureLine } from './failure.js';
import { helpText } from './language/help-text.js';
import { inLanguage } from './language/in-language.js';
import { say } from './language/say.js';
import { openLog } from './log.js';
import { type BudgetOptions, budgetOf, withBudget } from './reading-options.js';

interface EvalOptions extends BudgetOptions {
  readonly source?: string;
  readonly db?: string;
  readonly errors?: boolean;
  readonly json?: boolean;
  readonly min?: string;
  readonly verbose?: boolean;
  readonly log?: string;
}

const EXAMPLES = `
  $ plan-extract eval test/golden --errors --min test/golden/floors.json`;

async function evaluateAll(folder: string, options: EvalOptions): Promise<number> {
  const log = await openLog(options);
  const [
    { readGoldFiles },
    { evaluationRuns: trials },
    { readFloors },
    { differenceLine, evaluate, evaluationReport, underFloors },
  ] = await Promise.all([
    import('./gold-files.js'),
    import('./evaluation-runs.js'),
    import('./floors-file.js'),
    import('../evaluate/index.js'),
  ]);
  const floors = options.min === undefined ? null : readFloors(options.min);
  const { gold, failures } = readGoldFiles(folder, options.source);
  log.info('gold found', { files: gold.length, failed: failures.length });
  const judged = options.db ?? budgetOf(options);
  const evaluation = evaluate(await trials(gold, judged, (failure) => failures.push(failure)));
  for (const [name, message] of Object.entries(evaluation.faults))
    failures.push({ path: `${name}.gold.json`, code: 'bad-gold', message: `${message}. Correct the gold.` });
  const below = floors ? underFloors(floors, evaluation) : [];

  if (options.json) {
    const { differences, overall, documents } = evaluation;
    const told = { overall, documents, ...(options.errors && { differences }), failures, underFloors: below };
    process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  } else {
    const lines = options.errors ? evaluation.differences.map((one) => `${differenceLine(one)}\n`) : [];
    process.stdout.write([...lines, evaluationReport(evaluation)].join(''));
  }
  const wrong = [...failures.map((failure: Failure) => failureLine(failure)), ...below.map(inLanguage)];
  for (const line of wrong) process.stderr.write(`${line}\n`);
  return wrong.length > 0 ? EXIT.someWrong : EXIT.well;
}

export const evalCommand: CommandModule = (program, runner) => {
  const db = say('judge what this database holds instead of reading the texts');
  withBudget(withCommonOptions(program.command('eval'), { db }))
    .description(say('compare what is read with gold annotations, made by hand'))
    .argument('<folder>', say('the folder of the NAME.gold.json files'))
    .option('--source <folder>', say('the folder of the NAME.txt texts that the gold was made from'))
    .option('--errors', say('list each difference'))
    .option('--json', say('print the figures as JSON'))
    .option('--min <file>', say('fail when a figure is under its floor in this JSON file'))
    .addHelpText('after', helpText('eval', EXAMPLES))
    .action((folder: string, options: EvalOptions) => runner(() => evaluateAll(folder, options)));
};
