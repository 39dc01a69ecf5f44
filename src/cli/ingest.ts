import { type CommandModule, type CommonOptions, EXIT, withCommonOptions, withLexicon } from './command.js';
import { type Failure, failureLine } from './failure.js';
import type { Ingested } from './ingest-files.js';
import { type Log, openLog } from './log.js';
import { type Progress, startProgress } from './progress.js';

interface IngestOptions extends CommonOptions {
  readonly json?: boolean;
  readonly lexicon?: string;
}

const HELP = `
A folder is read with all folders in it, hidden ones aside. Patterns (quote them) work in every shell.
A file that was ingested before is read again only when it, or the rules, have changed.

A lexicon has one entry a line under the headings [bodies], [indicators], [units], [boilerplate] and [words]; README shows one.

Example:
  $ plan-extract ingest notices/ 'more/2020*.txt' --db work/plans.db`;

type OnFailure = (failure: Failure) => void;

/** Opens the database, made if need be, and brings the files into it. Throws StoreError when it cannot be opened. */
async function store(
  files: readonly string[],
  { db, lexicon }: IngestOptions,
  log: Log,
  progress: Progress,
  onFailure: OnFailure,
) {
  const [{ storeAt }, { ingestFiles }, { rulesVersion }, { packageVersion }, { lexiconIn }] = await Promise.all([
    import('./database.js'),
    import('./ingest-files.js'),
    import('./rules-version.js'),
    import('./package-version.js'),
    import('./own-lexicon.js'),
  ]);
  const own = lexiconIn(lexicon);
  const kept = storeAt(db, log);
  try {
    const options = own ? { lexicon: own.lexicon } : {};
    const version = rulesVersion(packageVersion(), own?.text);
    const batch = { store: kept, rulesVersion: version, options, log, onFile: progress.step, onFailure };
    return await ingestFiles(files, batch);
  } finally {
    progress.stop();
    kept.close();
  }
}

/** Files, folders and patterns into the database, and a table of what was found. */
async function ingest(paths: readonly string[], options: IngestOptions): Promise<number> {
  const log = await openLog(options);
  const { findSources } = await import('./find-sources.js');
  const { files, skipped, failures: notFound } = await findSources(paths);
  log.info('sources found', { files: files.length, skipped: skipped.length });
  const failures: Failure[] = [];
  const progress = await startProgress(files.length);
  const onFailure: OnFailure = (failure) => {
    failures.push(failure);
    progress.makeWay();
    process.stderr.write(`${failureLine(failure)}\n`);
    log.warn('failed', { ...failure });
  };
  notFound.forEach(onFailure);
  const documents: readonly Ingested[] = files.length > 0 ? await store(files, options, log, progress, onFailure) : [];

  const { ingestJson, ingestTable } = await import('./ingest-summary.js');
  const report = { database: options.db, documents, skipped, failures };
  const width = process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY;
  process.stdout.write(options.json ? ingestJson(report) : ingestTable(report, width));
  return failures.length > 0 ? EXIT.someWrong : EXIT.well;
}

export const ingestCommand: CommandModule = (program, runner) => {
  withLexicon(withCommonOptions(program.command('ingest')))
    .description('read notices into the database, and show what was found in each')
    .argument('<path...>', 'files, folders or patterns')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', HELP)
    .action((paths: string[], options: IngestOptions) => runner(() => ingest(paths, options)));
};
