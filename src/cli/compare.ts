import type { Command } from 'commander';
import { Option } from 'commander';
import type { Library } from '../store/index.js';
import { type CommandModule, EXIT, headingsOption, withCommonOptions } from './command.js';
import type { CompareOptions } from './compare-options.js';
import type { Comparison } from './comparison.js';
import { ANALYSIS_FILTERS, addFilters } from './filters.js';
import { helpText } from './language/help-text.js';
import { say } from './language/say.js';

const EXAMPLES = `
  $ plan-extract compare --indicators
  $ plan-extract compare 护理型床位占比
  $ plan-extract compare 地区生产总值增长 --level 省 --year 2026 --status target --sort value:desc
  $ plan-extract compare 地区生产总值增长 --level 市 --year 2024 --status target --against parent
  $ plan-extract compare 每千名老年人养老床位 --region 江苏 --from 2015 --to 2020 --json`;

/** What is written: for machines, for spreadsheets, or for people. */
interface Shapes {
  readonly json: () => unknown;
  readonly csv: () => Iterable<string>;
  readonly text: () => Iterable<string>;
}

async function write({ json, csv }: CompareOptions, shapes: Shapes): Promise<void> {
  const { writeToOutput } = await import('./output.js');
  if (json) await writeToOutput([`${JSON.stringify(shapes.json(), null, 2)}\n`]);
  else await writeToOutput(csv ? shapes.csv() : shapes.text());
}

const terminalWidth = (): number => process.stdout.columns ?? Number.POSITIVE_INFINITY;

async function listIndicators(library: Library, options: CompareOptions): Promise<void> {
  const report = await import('./indicator-list.js');
  const indicators = library.indicators().filter(({ documents }) => options.all || documents > 1);
  await write(options, {
    json: () => ({ indicators }),
    csv: () => report.indicatorCsv(indicators),
    text: () => report.indicatorReport(indicators, terminalWidth()),
  });
}

async function writeComparison(comparison: Comparison, options: CompareOptions): Promise<void> {
  const [report, rows] = await Promise.all([import('./compare-report.js'), import('./compare-rows.js')]);
  await write(options, {
    json: () => rows.compareJson(comparison),
    csv: () => rows.compareCsv(comparison),
    text: () => report.compareReport(comparison, terminalWidth()),
  });
}

async function compare(indicator: string | undefined, options: CompareOptions, command: Command): Promise<number> {
  const { libraryAt } = await import('./database.js');
  const library = libraryAt(options.db);
  try {
    if (indicator === undefined) await listIndicators(library, options);
    else {
      const { comparisonOf } = await import('./comparison.js');
      await writeComparison(await comparisonOf(library, indicator, options, command), options);
    }
    return EXIT.well;
  } finally {
    library.close();
  }
}

export const compareCommand: CommandModule = (program, runner) => {
  addFilters(withCommonOptions(program.command('compare')), [...ANALYSIS_FILTERS, 'status'])
    .description(say('set the values of one indicator side by side, over regions and years'))
    .argument('[indicator]', say('its canonical name'))
    .option('--indicators', say('list the indicators that more than one plan has'))
    .option('--all', say('with --indicators: those of one plan too'))
    .option('--sort <column>', say('order by year, region or value; value:desc has the highest first'), 'year')
    .addOption(
      new Option('--against <whom>', say('how far each is above its province and the nation')).choices(['parent']),
    )
    .option('--weight <indicator>', say('also the mean weighted by this indicator: 地区生产总值, 常住人口'))
    .option('--json', say('print as JSON'))
    .addOption(new Option('--csv', say('print as a table for spreadsheets')).conflicts('json'))
    .addOption(headingsOption())
    .addHelpText('after', helpText('compare', EXAMPLES))
    .action((indicator: string | undefined, options: CompareOptions, command: Command) => {
      if ((indicator === undefined) !== (options.indicators ?? false))
        command.error(say('error: name one indicator, or ask for the list of them with --indicators.'));
      return runner(() => compare(indicator, options, command));
    });
};
