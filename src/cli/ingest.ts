import { type Command, Option } from 'commander';
import { type CommandModule, type CommonOptions, EXIT, withCommonOptions, withLexicon } from './command.js';
import { type Failure, failureLine } from './failure.js';
import type { Sources } from './find-sources.js';
import type { Ingest } from './ingest-into.js';
import { watchInterrupt } from './interrupt.js';
import { helpText } from './language/help-text.js';
import { say } from './language/say.js';
import { pathPattern, time } from './left-out.js';
import { openLog } from './log.js';
import { note } from './notes.js';
import { startProgress } from './progress.js';
import { nameStandardInput, STANDARD_INPUT } from './read-source.js';
import { type BudgetOptions, jobsOption, usualJobs, withBudget } from './reading-options.js';

interface IngestOptions extends CommonOptions, BudgetOptions {
  readonly json?: boolean;
  readonly jobs: number;
  readonly lexicon?: string;
  readonly force?: boolean;
  readonly prune?: boolean;
  readonly strict?: boolean;
  readonly followLinks?: boolean;
  readonly sources?: string;
  readonly filesFrom?: string;
  readonly exclude?: readonly RegExp[];
  readonly since?: Date;
  readonly name?: string;
}

const EXAMPLES = `
  $ plan-extract ingest notices/ 'more/2020*.txt' --db work/plans.db --jobs 4
  $ find crawl/ -name '*.html' -print0 | plan-extract ingest --files-from - --since 2026-03-01 --sources crawl/sources.csv`;

/** The sources, with standard input under the name that it is to be kept under. */
function namedInput(sources: Sources, name: string | undefined): Sources {
  if (name === undefined) return sources;
  nameStandardInput(name);
  const named = (paths: readonly string[]) => paths.map((path) => (path === STANDARD_INPUT ? name : path));
  return { ...sources, files: named(sources.files), roots: named(sources.roots) };
}

/** Files, folders and patterns into the database, and a table of what was found. */
async function ingest(paths: readonly string[], options: IngestOptions): Promise<number> {
  const log = await openLog(options);
  const { findSources } = await import('./find-sources.js');
  const sources = namedInput(await findSources(paths, options), options.name);
  const { files, leftOut } = sources;
  const skipped = [...sources.skipped];
  if (leftOut > 0) note(`plan-extract: ${say('{leftOut} files are left out (--exclude, --since).', { leftOut })}`);
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
  let done: Ingest = { documents: [], knownFailures: [], gone: [] };
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

export const ingestCommand: CommandModule = (program, runner) => {
  withBudget(withLexicon(withCommonOptions(program.command('ingest'))))
    .description(say('read notices into the database, and show what was found in each'))
    .argument('[path...]', say('files, folders or patterns'))
    .option(
      '--files-from <file>',
      say('read also the files on a list, each ending with NUL or a line end; - is standard input'),
    )
    .addOption(
      new Option(
        '--exclude <pattern>',
        say("leave out files, or folders, of this name or path: '*.tmp'; may be repeated"),
      ).argParser((pattern: string, others: readonly RegExp[] = []) => [...others, pathPattern(pattern)]),
    )
    .addOption(new Option('--since <time>', say('only files changed since this day or time')).argParser(time))
    .option('--sources <file>', say('a CSV or JSON file of where files came from: path, url, publisher, fetched_at'))
    .addOption(jobsOption().default(usualJobs(), say('the cores there are')))
    .option('--name <name>', say('name of what comes from standard input'))
    .option('--force', say('read also what is known already'))
    .option('--strict', say('tell of what failed before as of what fails now, and exit with 1'))
    .option('--prune', say('remove from the database what is gone from the folders named'))
    .option('--follow-links', say('read also what links in a folder lead to outside of it'))
    .option('--json', say('print the summary as JSON'))
    .addHelpText('after', helpText('ingest', EXAMPLES))
    .action((paths: string[], options: IngestOptions, command: Command) => {
      if (paths.length === 0 && options.filesFrom === undefined)
        command.error(
          say('error: missing argument path: name files, folders or patterns, or a list with --files-from'),
        );
      if (options.name !== undefined && !paths.includes(STANDARD_INPUT))
        command.error(say('error: --name is for what comes from standard input. Name - among the files.'));
      return runner(() => ingest(paths, options));
    });
};
