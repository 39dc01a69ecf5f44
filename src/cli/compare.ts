import type { Command } from 'commander';
import { Option } from 'commander';
import type { Library, Narrowing, Row } from '../store/index.js';
import { type CommandModule, type CommonOptions, EXIT, withCommonOptions } from './command.js';
import { addFilters, type FilterValues, narrowingOf, SPAN_FILTERS } from './filters.js';
import { by } from './list-rows.js';

interface CompareOptions extends CommonOptions {
  readonly indicators?: boolean;
  readonly all?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
}

const HELP = `
Sets the values of one indicator side by side, by year and region, on a common scale. A value is comparable when it is a target for
the plan's whole region, in the unit, per the denominator and of the base that most plans use; of the others it is said why they are not. Below stands what plans
say of it without a number (与经济增长同步).

Example:
  $ plan-extract compare --indicators
  $ plan-extract compare 护理型床位占比
  $ plan-extract compare 每千名老年人养老床位 --region 江苏 --from 2015 --to 2020 --json`;

/** What is said of the indicator without a number, in the order of the values. */
const withoutNumber = (library: Library, indicator: string, narrowing: Narrowing): readonly Row[] => [
  ...library.ask({
    view: 'qualitative_view',
    columns: library.viewColumns('qualitative_view'),
    narrowing: { ...narrowing, indicator },
    order: by('period_end', 'region', 'path', 'part', 'span_start', 'id'),
    limit: null,
  }),
];

/** The values that were asked for. Throws CommandError when the indicator is not known, or the filters leave none. */
async function valuesOf(library: Library, indicator: string, narrowing: Narrowing) {
  const found = library.measuresOf(indicator, narrowing);
  if (found.length > 0) return found;
  const [{ CommandError }, { didYouMean, nearNames }] = await Promise.all([
    import('./failure.js'),
    import('./near-names.js'),
  ]);
  const all = library.measuresOf(indicator, {});
  if (all.length === 0) {
    const known = library.indicators().map((one) => one.indicator);
    throw new CommandError(
      'no-such-indicator',
      `No plan in ${library.file} has the indicator ${indicator}.${didYouMean(nearNames(indicator, known))} ` +
        'plan-extract compare --indicators --all lists them.',
    );
  }
  const places = [
    ...new Set(
      all.map(({ plan }) =>
        `${plan.region.name ?? (plan.region.level === '国家' ? '全国' : '—')} ${plan.year ?? ''}`.trim(),
      ),
    ),
  ].sort();
  throw new CommandError(
    'nothing-found',
    `${indicator} is in the database, but not for this region and these years. It is there for ${places.join(', ')}.`,
  );
}

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

async function compare(indicator: string | undefined, narrowing: Narrowing, options: CompareOptions): Promise<number> {
  const [{ libraryAt }, report] = await Promise.all([import('./database.js'), import('./compare-report.js')]);
  const width = process.stdout.columns ?? Number.POSITIVE_INFINITY;
  const library = libraryAt(options.db);
  try {
    if (indicator === undefined) {
      const indicators = library.indicators().filter(({ documents }) => options.all || documents > 1);
      await write(options, {
        json: () => ({ indicators }),
        csv: () => report.indicatorCsv(indicators),
        text: () => report.indicatorReport(indicators, width),
      });
      return EXIT.well;
    }
    const { compareMeasures } = await import('../compare/index.js');
    const said = withoutNumber(library, indicator, narrowing);
    const rows = compareMeasures(
      said.length > 0 ? library.measuresOf(indicator, narrowing) : await valuesOf(library, indicator, narrowing),
    );
    await write(options, {
      json: () => ({ indicator, values: rows.map(report.flatRow), withoutNumber: said }),
      csv: () => report.compareCsv(rows),
      text: () => report.compareReport(indicator, rows, said, width),
    });
    return EXIT.well;
  } finally {
    library.close();
  }
}

export const compareCommand: CommandModule = (program, runner) => {
  addFilters(withCommonOptions(program.command('compare')), SPAN_FILTERS)
    .description('set the values of one indicator side by side, over regions and years')
    .argument('[indicator]', 'its canonical name')
    .option('--indicators', 'list the indicators that more than one plan has')
    .option('--all', 'with --indicators: those of one plan too')
    .option('--json', 'print as JSON')
    .addOption(new Option('--csv', 'print as a table for spreadsheets').conflicts('json'))
    .addHelpText('after', HELP)
    .action((indicator: string | undefined, options: CompareOptions & FilterValues, command: Command) => {
      if ((indicator === undefined) !== (options.indicators ?? false))
        command.error('error: name one indicator, or ask for the list of them with --indicators.');
      return runner(async () => compare(indicator, narrowingOf(SPAN_FILTERS, options, command), options));
    });
};
