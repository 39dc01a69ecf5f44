import { Option } from 'commander';
import { EXPORT_FORMATS } from '../export/formats.js';
import { type CommandModule, type CommonOptions, EXIT, withCommonOptions } from './command.js';
import { openLog } from './log.js';

interface ExportOptions extends CommonOptions {
  readonly format: string;
  readonly output: string;
}

const HELP = `
Formats:
${EXPORT_FORMATS.map(({ name, description }) => `  ${name.padEnd(8)} ${description}`).join('\n')}
The same database always gives the same bytes.

Example:
  $ plan-extract export --format jsonl --output plans.jsonl`;

async function exportAll({ format, output, db, ...options }: ExportOptions): Promise<number> {
  const log = await openLog(options);
  const [{ libraryAt }, { writeToFile, writeToOutput }] = await Promise.all([
    import('./database.js'),
    import('./output.js'),
  ]);
  const chosen = EXPORT_FORMATS.find(({ name }) => name === format);
  if (!chosen) throw new Error(`no export format ${format}`);
  const library = libraryAt(db);
  try {
    const chunks = chosen.write(library.documents());
    if (output === '-') await writeToOutput(chunks);
    else await writeToFile(chunks, output);
    log.info('exported', { database: db, format, output });
    return EXIT.well;
  } finally {
    library.close();
  }
}

export const exportCommand: CommandModule = (program, runner) => {
  const format = new Option('--format <name>', 'what to write')
    .choices(EXPORT_FORMATS.map(({ name }) => name))
    .default('json');
  withCommonOptions(program.command('export'))
    .description('write what is in the database')
    .addOption(format)
    .option('--output <file>', 'where to; - is standard output', '-')
    .addHelpText('after', HELP)
    .action((options: ExportOptions) => runner(() => exportAll(options)));
};
