import { basename, extname } from 'node:path';
import { type CommandModule, type CommonOptions, EXIT, withCommonOptions } from './command.js';

interface MetadataOptions extends CommonOptions {
  readonly output: string;
}

const HELP = `
The descriptions of all tables, views and columns as Datasette reads them with --metadata.

Example:
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
    .description('write what each table, view and column of the database holds, for Datasette')
    .option('--output <file>', 'where to; - is standard output', '-')
    .addHelpText('after', HELP)
    .action((options: MetadataOptions) => runner(() => metadata(options)));
};
