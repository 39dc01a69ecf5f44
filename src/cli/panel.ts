import { type Command, Option } from 'commander';
import type { Panel, Statement } from '../compare/index.js';
import type { Measure } from '../model/index.js';
import type { Library } from '../store/index.js';
import { choice } from './choice.js';
import { type CommandModule, type CommonOptions, EXIT, headingsOption, withCommonOptions } from './command.js';
import { ANALYSIS_FILTERS, addFilters, type FilterValues } from './filters.js';
import { underHeads } from './language/headings.js';
import { helpText } from './language/help-text.js';
import { say } from './language/say.js';
import { note } from './notes.js';
import { selectPlans, valuesIn, wordedIn, yearsAsked } from './plan-selection.js';

interface PanelOptions extends CommonOptions, FilterValues {
  readonly indicatorsFrom?: string;
  readonly status: Measure['status'];
  readonly format: 'csv' | 'xlsx' | 'json';
  readonly output: string;
}

const EXAMPLES = `
  $ plan-extract panel 地区生产总值增长 城镇新增就业 --level 省 --year 2026 --output panel.csv
  $ plan-extract panel --indicators-from indicators.txt --level 省 --year 2025-2026 --format xlsx --output panel.xlsx
  $ plan-extract panel 地区生产总值增长 --status achieved --year 2025 --format json`;

/** The indicators of the arguments, then of the file. Throws CommandError for one that no plan has. */
async function indicatorsAsked(library: Library, named: readonly string[], file: string | undefined) {
  const [{ namedLines }, { noSuchIndicator }] = await Promise.all([
    import('./document-set.js'),
    import('./indicator-failures.js'),
  ]);
  const all = [...new Set([...named, ...(file === undefined ? [] : namedLines(file))])];
  const known = new Set(library.names('indicator'));
  const unknown = all.find((indicator) => !known.has(indicator));
  if (unknown !== undefined) throw noSuchIndicator(library, unknown);
  return all;
}

async function panelIn(
  library: Library,
  named: readonly string[],
  options: PanelOptions,
  command: Command,
): Promise<Panel> {
  const { compareMeasures, panelOf, statementsOf } = await import('../compare/index.js');
  const indicators = await indicatorsAsked(library, named, options.indicatorsFrom);
  const selection = await selectPlans(library, options, command);
  const years = yearsAsked(selection);
  const columns = indicators.map((indicator): readonly [string, readonly Statement[]] => {
    const rows = compareMeasures(valuesIn(library, indicator, selection, options.status), options.status);
    const worded = wordedIn(library, indicator, selection, options.status);
    return [indicator, statementsOf({ ...selection, rows, worded }, years, options.status)];
  });
  return panelOf(new Map(columns), options.status);
}

async function write(panel: Panel, { format, output }: PanelOptions): Promise<void> {
  const [{ codebook, panelJson, panelTable }, { writeTables }] = await Promise.all([
    import('./panel-table.js'),
    import('./write-tables.js'),
  ]);
  if (format === 'json') {
    const { writeToFile, writeToOutput } = await import('./output.js');
    const text = [`${JSON.stringify(panelJson(panel), null, 2)}\n`];
    await (output === '-' ? writeToOutput(text) : writeToFile(text, output));
  } else await writeTables(format, underHeads(panelTable(panel)), underHeads(codebook(panel)), output);
  const cells = panel.rows.length * panel.variables.length;
  const stated = panel.variables.reduce((sum, { counts }) => sum + counts.stated, 0);
  note(
    say('{rows} rows, {variables} indicators: {stated} of {cells} cells are stated.', {
      rows: panel.rows.length,
      variables: panel.variables.length,
      stated,
      cells,
    }),
  );
}

async function panel(named: readonly string[], options: PanelOptions, command: Command): Promise<number> {
  if (named.length === 0 && options.indicatorsFrom === undefined)
    command.error(say('error: name the indicators, or a file that lists them with --indicators-from.'));
  if (options.format === 'xlsx' && options.output === '-')
    command.error(say('error: a workbook is written to a file. Name it: --output panel.xlsx'));
  const { libraryAt } = await import('./database.js');
  const library = libraryAt(options.db);
  try {
    await write(await panelIn(library, named, options, command), options);
    return EXIT.well;
  } finally {
    library.close();
  }
}

const STATUSES: readonly Measure['status'][] = ['target', 'achieved', 'descriptive'];

export const panelCommand: CommandModule = (program, runner) => {
  addFilters(withCommonOptions(program.command('panel')), ANALYSIS_FILTERS)
    .description(say('a table with a row a region and year, and what its plans say of each indicator'))
    .argument('[indicators...]', say('their canonical names'))
    .option('--indicators-from <file>', say('a file with an indicator a line; - is standard input'))
    .addOption(choice('--status <status>', say('values of this status'), 'status', STATUSES).default('target'))
    .addOption(new Option('--format <name>', say('what to write')).choices(['csv', 'xlsx', 'json']).default('csv'))
    .option('--output <file>', say('the file to write; - is standard output'), '-')
    .addOption(headingsOption())
    .addHelpText('after', helpText('panel', EXAMPLES))
    .action((indicators: string[], options: PanelOptions, command: Command) =>
      runner(() => panel(indicators, options, command)),
    );
};
