import { availableParallelism, totalmem } from 'node:os';
import { constrainedMemory } from 'node:process';
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
  readonly timeout: number;
  readonly memory: number;
  readonly lexicon?: string;
  readonly force?: boolean;
  readonly prune?: boolean;
  readonly followLinks?: boolean;
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
  const sources = await findSources(paths, options.followLinks);
  const { files } = sources;
  const skipped = [...sources.skipped];
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
  const onSkipped = (path: string): void => void skipped.push(path);
  const told = { log, onFile: progress.step, onFailure, onSkipped, isInterrupted: () => interrupt.status() !== null };
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

const wholeNumber =
  (least: number, most: number) =>
  (words: string): number => {
    const number = /^\d{1,7}$/.test(words) ? Number(words) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`);
  };

/** What no notice of a corpus takes a tenth of. */
const SECONDS = 60;
const MEGABYTES = 640;
/** Less than this the program takes for itself. */
const LEAST_MEGABYTES = 128;

/** As many as there are cores, but no more than the machine, or the container, has memory for. */
function usualJobs(): number {
  const constrained = constrainedMemory() ?? 0;
  const memory = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  return Math.max(1, Math.min(availableParallelism(), Math.floor(memory / 1024 / 1024 / MEGABYTES)));
}

const JOBS = new Option('--jobs <number>', 'how many files are read at a time')
  .argParser(wholeNumber(1, 999))
  .default(usualJobs(), 'the cores there are');
const TIMEOUT = new Option('--timeout <seconds>', 'how long reading one file may take')
  .argParser(wholeNumber(1, 86_400))
  .default(SECONDS);
const MEMORY = new Option('--memory <megabytes>', 'how much memory reading one file may take')
  .argParser(wholeNumber(LEAST_MEGABYTES, 65_536))
  .default(MEGABYTES);

export const ingestCommand: CommandModule = (program, runner) => {
  withLexicon(withCommonOptions(program.command('ingest')))
    .description('read notices into the database, and show what was found in each')
    .argument('<path...>', 'files, folders or patterns')
    .addOption(JOBS)
    .addOption(TIMEOUT)
    .addOption(MEMORY)
    .option('--force', 'read also what is known already')
    .option('--prune', 'remove from the database what is gone from the folders named')
    .option('--follow-links', 'read also what links in a folder lead to outside of it')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', HELP)
    .action((paths: string[], options: IngestOptions) => runner(() => ingest(paths, options)));
};
