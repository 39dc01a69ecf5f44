import { statSync } from 'node:fs';
import { type CommandModule, type CommonOptions, EXIT, withCommonOptions } from './command.js';
import { type Failure, failureLine } from './failure.js';
import { watchInterrupt } from './interrupt.js';
import { helpText } from './language/help-text.js';
import { say } from './language/say.js';
import { tally } from './language/tally.js';
import type { LoadCounts } from './load-files.js';
import { openLog } from './log.js';

interface LoadOptions extends CommonOptions {
  readonly json?: boolean;
}

const EXAMPLES = `
  $ plan-extract load plans.jsonl more/*.jsonl.gz --db work/plans.db
  $ plan-extract load other.db --db work/plans.db`;

/** A document on a line has about so much, and packed a fifth of it. */
const BYTES_EACH = 20_000;

/** About how many documents may come; nobody knows how many come in by a pipe. */
const expected = (files: readonly string[]): number =>
  files.reduce((sum, file) => {
    const found = statSync(file, { throwIfNoEntry: false });
    return sum + Math.ceil((found?.isFile() ? found.size : 0) / BYTES_EACH);
  }, 0);

const summary = (counts: LoadCounts, failures: readonly Failure[], database: string): string => {
  const all = Object.entries({ ...counts, failed: failures.length });
  return `${tally(all.filter(([state, count]) => count > 0 || state === 'new'))}\n${say('database: {database}', { database })}\n`;
};

/** JSON lines and databases into a database, and how many of them were new. */
async function load(files: readonly string[], { db, json, ...options }: LoadOptions): Promise<number> {
  const log = await openLog(options);
  const [{ loadFiles }, { storeAt }, { noteUnfit }] = await Promise.all([
    import('./load-files.js'),
    import('./store-at.js'),
    import('./review-state.js'),
  ]);
  const failures: Failure[] = [];
  const onFailure = (failure: Failure): void => {
    failures.push(failure);
    process.stderr.write(`${failureLine(failure)}\n`);
    log.warn('failed', { ...failure });
  };
  const interrupt = watchInterrupt();
  // The files that notices were read from may be on another machine: that they are not here says nothing.
  const store = storeAt(db, { log, onFailure, gone: () => false });
  try {
    store.expect(expected(files));
    const counts = await loadFiles(files, { store, onFailure, isInterrupted: () => interrupt.status() !== null });
    noteUnfit(store);
    log.info('loaded', { database: db, ...counts });
    process.stdout.write(
      json ? `${JSON.stringify({ database: db, counts, failures }, null, 2)}\n` : summary(counts, failures, db),
    );
  } finally {
    interrupt.unwatch();
    store.close();
  }
  if (interrupt.status() !== null)
    process.stderr.write(`plan-extract: ${say('Interrupted; run the same command again to go on. [interrupted]')}\n`);
  return interrupt.status() ?? (failures.length > 0 ? EXIT.someWrong : EXIT.well);
}

export const loadCommand: CommandModule = (program, runner) => {
  withCommonOptions(program.command('load'))
    .description(say('bring what map and export --format jsonl wrote, or another database, into the database'))
    .argument('<file...>', say('files of JSON lines, databases, or -'))
    .option('--json', say('print the summary as JSON'))
    .addHelpText('after', helpText('load', EXAMPLES))
    .action((files: string[], options: LoadOptions) => runner(() => load(files, options)));
};
