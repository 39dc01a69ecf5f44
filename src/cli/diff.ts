import { type Command, Option } from 'commander';
import type { Document } from '../model/index.js';
import type { Library } from '../store/index.js';
import { type CommandModule, type CommonOptions, EXIT, headingsOption, withCommonOptions } from './command.js';
import { addFilters, type FilterName, type FilterValues } from './filters.js';
import { helpText } from './language/help-text.js';
import { say } from './language/say.js';

/** What narrows a series. */
const SERIES_FILTERS: readonly FilterName[] = ['year', 'from', 'to', 'kind', 'among'];

export interface DiffOptions extends CommonOptions, FilterValues {
  readonly all?: boolean;
  readonly series?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

const EXAMPLES = `
  $ plan-extract diff seeds/003_0ca336225dd744dd.txt seeds/002_879d82fde0c85cae.txt
  $ plan-extract diff 2018年全市民政工作要点 2020年全市民政工作要点 --all
  $ plan-extract diff --series 四川省 --kind 政府工作报告 --from 2024`;

/** Two plans of the database, side by side. */
async function diff(first: string, second: string, options: DiffOptions): Promise<number> {
  const [{ libraryAt }, { namedDocument }, { writeToOutput }, { diffPlans }, { diffReport }] = await Promise.all([
    import('./database.js'),
    import('./named-document.js'),
    import('./output.js'),
    import('../compare/index.js'),
    import('./diff-report.js'),
  ]);
  const library = libraryAt(options.db);
  try {
    const [before, after] = [first, second].map((word) => documentNamed(library, namedDocument(library, word).id));
    if (!before || !after) throw new Error('two plans are asked for');
    const difference = diffPlans(before, after);
    const width = process.stdout.columns ?? Number.POSITIVE_INFINITY;
    await writeToOutput(
      options.json
        ? [`${JSON.stringify({ before: headOf(before), after: headOf(after), ...difference }, null, 2)}\n`]
        : diffReport(before, after, difference, { all: options.all ?? false, width }),
    );
    return EXIT.well;
  } finally {
    library.close();
  }
}

function documentNamed(library: Library, id: string): Document {
  const document = library.document(id);
  if (!document) throw new Error(`the document ${id} was there a moment ago`);
  return document;
}

const headOf = ({ id, source, metadata }: Document) => ({
  id,
  path: source.path,
  title: metadata.title,
  region: metadata.region.name,
  period: metadata.period,
});

export const diffCommand: CommandModule = (program, runner) => {
  addFilters(withCommonOptions(program.command('diff')), SERIES_FILTERS)
    .description(
      say('say what one plan has that another has not, or what became of the aims of a region over the years'),
    )
    .argument('[A]', say('a plan: its path, the beginning of its id, or a part of its title'))
    .argument('[B]', say('another plan'))
    .option('--series <region>', say('the aims of the plans of one region, an indicator a line and a year a column'))
    .option('--all', say('list what is the same, too; in a series also what was aimed at once'))
    .option('--json', say('print all of it as JSON'))
    .addOption(new Option('--csv', say('with --series: print as a table for spreadsheets')).conflicts('json'))
    .addOption(headingsOption())
    .addHelpText('after', helpText('diff', EXAMPLES))
    .action((first: string | undefined, second: string | undefined, options: DiffOptions, command: Command) => {
      const { series } = options;
      if (series === undefined && (first === undefined || second === undefined))
        command.error(say('error: name two plans, or a region with --series.'));
      return runner(async () => {
        if (series === undefined) return diff(first ?? '', second ?? '', options);
        const { writeSeries } = await import('./diff-series.js');
        await writeSeries(series, options, command);
        return EXIT.well;
      });
    });
};
