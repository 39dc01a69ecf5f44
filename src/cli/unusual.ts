import { type Command, Option } from 'commander';
import type { Library } from '../store/index.js';
import { type CommandModule, type CommonOptions, EXIT, headingsOption, withCommonOptions } from './command.js';
import { ANALYSIS_FILTERS, addFilters, type FilterValues } from './filters.js';
import { helpText } from './language/help-text.js';
import { say } from './language/say.js';
import { note } from './notes.js';

interface UnusualOptions extends CommonOptions, FilterValues {
  readonly json?: boolean;
  readonly csv?: boolean;
}

const EXAMPLES = `
  $ plan-extract unusual
  $ plan-extract unusual 城镇新增就业 --level 市
  $ plan-extract unusual --year 2024 --csv`;

/** Throws CommandError for an indicator that no plan has. */
async function refuseUnknown(library: Library, named: readonly string[]): Promise<void> {
  const known = new Set(library.names('indicator'));
  const unknown = named.find((indicator) => !known.has(indicator));
  if (unknown !== undefined) throw (await import('./indicator-failures.js')).noSuchIndicator(library, unknown);
}

async function unusual(named: readonly string[], options: UnusualOptions, command: Command): Promise<number> {
  const [{ libraryAt }, { selectPlans }, { unusualIn }, report, { writeToOutput }] = await Promise.all([
    import('./database.js'),
    import('./plan-selection.js'),
    import('./unusual-in.js'),
    import('./unusual-report.js'),
    import('./output.js'),
  ]);
  const library = libraryAt(options.db);
  try {
    await refuseUnknown(library, named);
    const found = unusualIn(library, named, await selectPlans(library, options, command));
    if (options.json) await writeToOutput([`${JSON.stringify(report.unusualRows(found), null, 2)}\n`]);
    else if (options.csv) await writeToOutput(report.unusualCsv(found));
    else await writeToOutput(report.unusualReport(found, process.stdout.columns ?? Number.POSITIVE_INFINITY));
    if (found.values.length + found.sums.length === 0)
      note(say('Nothing in {file} is far from the rest.', { file: library.file }));
    return EXIT.well;
  } finally {
    library.close();
  }
}

export const unusualCommand: CommandModule = (program, runner) => {
  addFilters(withCommonOptions(program.command('unusual')), ANALYSIS_FILTERS)
    .description(say('values far from what other regions have, and parts that do not sum: what to look at first'))
    .argument('[indicators...]', say('their canonical names (default: all)'))
    .option('--json', say('print as JSON'))
    .addOption(new Option('--csv', say('print as a table for spreadsheets')).conflicts('json'))
    .addOption(headingsOption())
    .addHelpText('after', helpText('unusual', EXAMPLES))
    .action((indicators: string[], options: UnusualOptions, command: Command) =>
      runner(() => unusual(indicators, options, command)),
    );
};
