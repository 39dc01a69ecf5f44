import { basename, extname } from 'node:path';
import { type CommandModule, type CommonOptions, EXIT, withCommonOptions } from './command.js';
import { helpText } from './language/help-text.js';
import { say } from './language/say.js';

interface MetadataOptions extends CommonOptions {
  readonly output: string;
}

const EXAMPLES = `
  $ plan-extract metadata --output out/plans.metadata.json
  $ datasette out/plans.db --metadata out/plans.metadata.json`;

async function metadata({ db, output }: MetadataOptions): Promise<number> {
  const [{ libraryAt }, { datasetteMetadata }, { writeToFile, writeToOutput }] = await Promise.all([
    import('./database.js'),
    import('../store/datasette.js'),
    import('./output.js'),
  ]);
  const library = libraryAt(db);
  try {
    const told = datasetteMetadata(basename(db, extname(db)), library.viewColumns);
    const text = [`${JSON.stringify(told, null, 2)}\n`];
    await (output === '-' ? writeToOutput(text) : writeToFile(text, output));
    return EXIT.well;
  } finally {
    library.close();
  }
}

export const metadataCommand: CommandModule = (program, runner) => {
  withCommonOptions(program.command('metadata'))
    .description(say('write what each table, view and column of the database holds, for Datasette'))
    .option('--output <file>', say('where to; - is standard output'), '-')
    .addHelpText('after', helpText('metadata', EXAMPLES))
    .action((options: MetadataOptions) => runner(() => metadata(options)));
};
