import type { Document } from '../model/index.js';
import type { Library } from '../store/index.js';
import { type CommandModule, type CommonOptions, EXIT, withCommonOptions } from './command.js';

interface DiffOptions extends CommonOptions {
  readonly all?: boolean;
  readonly json?: boolean;
}

const HELP = `
A and B are named by path, by the beginning of an id, or by a part of the title. Targets are compared by indicator: those for the plan's
whole region, or for its parts where there are no others. Sections are alike when their titles are, deadlines when their sentences are.

Example:
  $ plan-extract diff seeds/003_0ca336225dd744dd.txt seeds/002_879d82fde0c85cae.txt
  $ plan-extract diff 2018年全市民政工作要点 2020年全市民政工作要点 --all`;

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
  withCommonOptions(program.command('diff'))
    .description('say what one plan has that another has not: targets, sections, deadlines')
    .argument('<A>', 'a plan: its path, the beginning of its id, or a part of its title')
    .argument('<B>', 'another plan')
    .option('--all', 'list what is the same, too')
    .option('--json', 'print all of it as JSON')
    .addHelpText('after', HELP)
    .action((first: string, second: string, options: DiffOptions) => runner(() => diff(first, second, options)));
};
