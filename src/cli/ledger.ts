import type { Command } from 'commander';
import type { NumberClass } from '../model/index.js';
import {
  type CommandModule,
  type CommonOptions,
  DEFAULT_DATABASE,
  EXIT,
  withCommonOptions,
  withLexicon,
} from './command.js';
import type { Failure } from './failure.js';
import { helpText } from './language/help-text.js';
import { say } from './language/say.js';
import type { NumbersOfFile } from './ledger-report.js';
import { type BudgetOptions, budgetOf, withBudget } from './reading-options.js';
import { terminalSafe } from './terminal-safe.js';

interface LedgerOptions extends Omit<CommonOptions, 'db'>, BudgetOptions {
  readonly db?: string;
  readonly json?: boolean;
  readonly class: string;
  readonly lexicon?: string;
}

const EXAMPLES = `
  $ plan-extract ledger notice.txt
  $ plan-extract ledger notices/ --class count
  $ plan-extract ledger --db work/plans.db`;

/** The numbers of the files by class, and those of one class in their sentences. */
async function ledger(paths: readonly string[], listed: NumberClass, options: LedgerOptions): Promise<number> {
  const [
    { openLog },
    { failureLine },
    { findSources },
    report,
    { writeToOutput },
    { lexiconIn },
    { documentOf, readingFiles },
  ] = await Promise.all([
    import('./log.js'),
    import('./failure.js'),
    import('./find-sources.js'),
    import('./ledger-report.js'),
    import('./output.js'),
    import('./own-lexicon.js'),
    import('./read-documents.js'),
  ]);
  const log = await openLog(options);
  if (paths.length === 0 || options.db !== undefined) return ledgerOfDatabase(paths, listed, options);
  const own = await lexiconIn(options.lexicon);
  const { files, failures: notFound } = await findSources(paths);
  const failures: Failure[] = [];
  const fail = (failure: Failure): void => {
    failures.push(failure);
    process.stderr.write(`${failureLine(failure)}\n`);
    log.warn('failed', { ...failure });
  };
  notFound.forEach(fail);
  const documents: NumbersOfFile[] = [];
  const budget = budgetOf(options);
  await readingFiles('json', { budget, own }, async (read) => {
    for (const path of files) {
      const found = await read(path);
      if ('failure' in found) fail(found.failure);
      else documents.push(...found.made.map((json) => report.numbersOfFile(documentOf(json), listed)));
    }
  });
  await writeToOutput(
    options.json ? report.ledgerJson(documents, failures) : terminalSafe(report.ledgerReport(documents, listed)),
  );
  return failures.length > 0 ? EXIT.someWrong : EXIT.well;
}

/** The same of what a database holds: of all its documents, or of those that the paths name. */
async function ledgerOfDatabase(
  paths: readonly string[],
  listed: NumberClass,
  { db = DEFAULT_DATABASE, json }: LedgerOptions,
): Promise<number> {
  const [{ libraryAt }, { failureLine }, report, { writeToOutput }] = await Promise.all([
    import('./database.js'),
    import('./failure.js'),
    import('./ledger-report.js'),
    import('./output.js'),
  ]);
  const library = libraryAt(db);
  const missing = new Set(paths);
  const documents: NumbersOfFile[] = [];
  try {
    for (const document of library.documents()) {
      const named = library.paths(document.id).filter((path) => paths.includes(path));
      for (const path of named) missing.delete(path);
      if (paths.length === 0 || named.length > 0) documents.push(report.numbersOfFile(document, listed));
    }
  } finally {
    library.close();
  }
  const failures = [...missing].map((path) => ({
    path,
    code: 'not-ingested',
    message: `The database ${db} holds no document of this path. Ingest it first, or leave --db out.`,
  }));
  for (const failure of failures) process.stderr.write(`${failureLine(failure)}\n`);
  await writeToOutput(
    json ? report.ledgerJson(documents, failures) : terminalSafe(report.ledgerReport(documents, listed)),
  );
  return failures.length > 0 ? EXIT.someWrong : EXIT.well;
}

/** The class that `--class` names; a name that is none is wrong usage. */
async function classNamed(name: string, command: Command): Promise<NumberClass> {
  const { NumberClass: classes } = await import('../model/index.js');
  const known = classes.options.find((option) => option === name);
  return (
    known ??
    command.error(
      say('error: there is no class "{name}". Classes: {options}.', { name, options: classes.options.join(', ') }),
    )
  );
}

export const ledgerCommand: CommandModule = (program, runner) => {
  const command = withCommonOptions(program.command('ledger'), {
    db: say('say it of what this database holds (default without files: {file})', { file: DEFAULT_DATABASE }),
  });
  withBudget(withLexicon(command))
    .description(say('say for every number of a notice what it is, and show those that nothing explains'))
    .argument('[file...]', say('files, folders or patterns'))
    .option('--json', say('print the figures and the listed numbers as JSON'))
    .option('--class <name>', say('list the numbers of this class'), 'unexplained')
    .addHelpText('after', helpText('ledger', EXAMPLES))
    .action((files: string[], options: LedgerOptions, command: Command) =>
      runner(async () => ledger(files, await classNamed(options.class, command), options)),
    );
};
