import { type Command, Option } from 'commander';
import { type CommandModule, type CommonOptions, EXIT, withCommonOptions, withLexicon } from './command.js';
import { type Failure, failureLine } from './failure.js';
import type { Ingest } from './ingest-into.js';
import { watchInterrupt } from './interrupt.js';
import { pathPattern, time } from './left-out.js';
import { openLog } from './log.js';
import { note } from './notes.js';
import { startProgress } from './progress.js';
import { jobsOption, memoryOption, timeoutOption, usualJobs } from './reading-options.js';

interface IngestOptions extends CommonOptions {
  readonly json?: boolean;
  readonly jobs: number;
  readonly timeout: number;
  readonly memory: number;
  readonly lexicon?: string;
  readonly force?: boolean;
  readonly prune?: boolean;
  readonly strict?: boolean;
  readonly followLinks?: boolean;
  readonly sources?: string;
  readonly filesFrom?: string;
  readonly exclude?: readonly RegExp[];
  readonly since?: Date;
}

const HELP = `
A folder is read with all folders in it, hidden ones aside. Patterns (quote them) work in every shell.
A file that was ingested before is read again only when it, or the rules, have changed. One that could not be read is told once: then it is counted,
and the exit status is 0 again; it is tried anew with other rules, --timeout or --memory, or with --force. --strict tells of it every time.
What --sources notes of a file stands in its source and in the column url of every view, so that a value is cited with its address.

A lexicon has one entry a line under the headings [bodies], [indicators], [units], [boilerplate] and [words]; README shows one.

Example:
  $ plan-extract ingest notices/ 'more/2020*.txt' --db work/plans.db --jobs 4
  $ find crawl/ -name '*.html' -print0 | plan-extract ingest --files-from - --since 2026-03-01 --sources crawl/sources.csv`;

/** Files, folders and patterns into the database, and a table of what was found. */
async function ingest(paths: readonly string[], options: IngestOptions): Promise<number> {
  const log = await openLog(options);
  const { findSources } = await import('./find-sources.js');
  const sources = await findSources(paths, options);
  const { files, leftOut } = sources;
  const skipped = [...sources.skipped];
  if (leftOut > 0) note(`plan-extract: ${leftOut} files are left out (--exclude, --since).`);
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
  withLexicon(withCommonOptions(program.command('ingest')))
    .description('read notices into the database, and show what was found in each')
    .argument('[path...]', 'files, folders or patterns')
    .option(
      '--files-from <file>',
      'read also the files on a list, each ending with NUL or a line end; - is standard input',
    )
    .addOption(
      new Option(
        '--exclude <pattern>',
        "leave out files, or folders, of this name or path: '*.tmp'; may be repeated",
      ).argParser((pattern: string, others: readonly RegExp[] = []) => [...others, pathPattern(pattern)]),
    )
    .addOption(new Option('--since <time>', 'only files changed since this day or time').argParser(time))
    .option('--sources <file>', 'a CSV or JSON file of where files came from: path, url, publisher, fetched_at')
    .addOption(jobsOption().default(usualJobs(), 'the cores there are'))
    .addOption(timeoutOption())
    .addOption(memoryOption())
    .option('--force', 'read also what is known already')
    .option('--strict', 'tell of what failed before as of what fails now, and exit with 1')
    .option('--prune', 'remove from the database what is gone from the folders named')
    .option('--follow-links', 'read also what links in a folder lead to outside of it')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', HELP)
    .action((paths: string[], options: IngestOptions, command: Command) => {
      if (paths.length === 0 && options.filesFrom === undefined)
        command.error('error: missing argument path: name files, folders or patterns, or a list with --files-from');
      return runner(() => ingest(paths, options));
    });
};
