import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';
import { type CommandModule, type CommonOptions, EXIT, withCommonOptions, withLexicon } from './command.js';
import { type Failure, failureLine } from './failure.js';
import type { Ingest } from './ingest-into.js';
import { watchInterrupt } from './interrupt.js';
import { openLog } from './log.js';
import { startProgress } from './progress.js';

interface IngestOptions extends CommonOptions {
  readonly json?: boolean;
  readonly jobs: number;
  readonly lexicon?: string;
  readonly force?: boolean;
  readonly prune?: boolean;
}

const HELP = `
A folder is read with all folders in it, hidden ones aside. Patterns (quote them) work in every shell.
A file that was ingested before is read again only when it, or the rules, have changed.

A lexicon has one entry a line under the headings [bodies], [indicators], [units], [boilerplate] and [words]; README shows one.

Example:
  $ plan-extract ingest notices/ 'more/2020*.txt' --db work/plans.db --jobs 4`;

/** Files, folders and patterns into the database, and a table of what was found. */
async function ingest(paths: readonly string[], options: IngestOptions): Promise<number> {
  const log = await openLog(options);
  const { findSources } = await import('./find-sources.js');
  const sources = await findSources(paths);
  const { files, skipped } = sources;
  log.info('sources found', { files: files.length, skipped: skipped.length });
  const failures: Failure[] = [];
  const progress = await startProgress(files.length);
  const onFailure = (failure: Failure): void => {
    failures.push(failure);
    progress.makeWay();
    process.stderr.write(`${failureLine(failure)}\n`);
    log.warn('failed', { ...failure });
  };
  sources.failures.forEach(onFailure);
  const interrupt = watchInterrupt();
  const told = { log, onFile: progress.step, onFailure, isInterrupted: () => interrupt.status() !== null };
  let done: Ingest = { documents: [], gone: [] };
  try {
    const { ingestInto } = await import('./ingest-into.js');
    if (files.length > 0) done = await ingestInto(sources, options, told);
  } finally {
    progress.stop();
    interrupt.unwatch();
  }

  const { ingestJson, ingestTable } = await import('./ingest-summary.js');
  const report = { database: options.db, ...done, pruned: options.prune === true, skipped, failures };
  const width = process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY;
  if (options.json || !options.quiet)
    process.stdout.write(options.json ? ingestJson(report) : ingestTable(report, width));
  return interrupt.status() ?? (failures.length > 0 ? EXIT.someWrong : EXIT.well);
}

function jobs(words: string): number {
  if (!/^[1-9]\d{0,2}$/.test(words)) throw new InvalidArgumentError('It is a whole number from 1 on.');
  return Number(words);
}

const JOBS = new Option('--jobs <number>', 'how many files are read at a time')
  .argParser(jobs)
  .default(availableParallelism(), 'the cores there are');

export const ingestCommand: CommandModule = (program, runner) => {
  withLexicon(withCommonOptions(program.command('ingest')))
    .description('read notices into the database, and show what was found in each')
    .argument('<path...>', 'files, folders or patterns')
    .addOption(JOBS)
    .option('--force', 'read also what is known already')
    .option('--prune', 'remove from the database what is gone from the folders named')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', HELP)
    .action((paths: string[], options: IngestOptions) => runner(() => ingest(paths, options)));
};
