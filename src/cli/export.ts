import { type Command, Option } from 'commander';
import type { ExportFormat } from '../export/format.js';
import { EXPORT_FORMATS } from '../export/formats.js';
import type { Document } from '../model/index.js';
import type { Narrowing } from '../store/index.js';
import { type CommandModule, type CommonOptions, EXIT, withCommonOptions } from './command.js';
import { addFilters, type FilterValues, narrowingOf, PLAN_FILTERS } from './filters.js';
import { openLog } from './log.js';
import { note } from './notes.js';
import { dayAsked, type OnDay, onOption } from './on-day.js';

interface ExportOptions extends CommonOptions {
  readonly format: string;
  readonly output: string;
  readonly on?: OnDay;
}

const HELP = `
Formats:
${EXPORT_FORMATS.map(({ name, description }) => `  ${name.padEnd(8)} ${description}`).join('\n')}
The same database always gives the same bytes. What stood under the name is replaced when all is written; other files in a folder stay.

Example:
  $ plan-extract export --format xlsx --output plans.xlsx --on 2015-06-01
  $ plan-extract export --format csv --output plans/ --region 江苏 --year 2015-2020
  $ plan-extract export --format jsonl | head -1`;

/** What each kind of format is written to, beside a text. */
const PLACES: Readonly<Record<Exclude<ExportFormat['into'], 'text'>, string>> = {
  folder: 'a folder',
  archive: 'a file',
};

const STANDARD_OUTPUT = '-';

/** Writes documents in a format; gives what the user is to be told. */
async function write(
  format: ExportFormat,
  documents: Iterable<Document>,
  output: string,
  on: string | null,
): Promise<readonly string[]> {
  const told: string[] = [];
  const tell = (message: string): void => void told.push(message);
  if (format.into === 'text') {
    const { writeToFile, writeToOutput } = await import('./output.js');
    const chunks = (await format.load())(documents);
    await (output === STANDARD_OUTPUT ? writeToOutput(chunks) : writeToFile(chunks, output));
  } else if (format.into === 'folder') {
    const { writeToFolder } = await import('./write-pieces.js');
    const others = await writeToFolder((await format.load())(documents, tell, on), output);
    if (others.length > 0) tell(`The folder ${output} held other files, which are as they were: ${listed(others)}.`);
  } else {
    const { writeToArchive } = await import('./write-archive.js');
    await writeToArchive((await format.load())(documents, tell, on), output);
  }
  return told;
}

const SHOWN = 5;
const listed = (names: readonly string[]): string =>
  names.slice(0, SHOWN).join(', ') + (names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '');

async function exportAll(
  format: ExportFormat,
  narrowing: Narrowing,
  { output, db, on, ...options }: ExportOptions & FilterValues,
): Promise<number> {
  const log = await openLog(options);
  const [{ libraryAt }, { chosenDocuments }] = await Promise.all([
    import('./database.js'),
    import('./chosen-documents.js'),
  ]);
  const library = libraryAt(db);
  try {
    const { count, documents } = await chosenDocuments(library, narrowing, PLAN_FILTERS, options);
    if (count === 0) note(`plan-extract: Nothing in ${db} fits; what is written is empty.`);
    for (const message of await write(format, documents, output, dayAsked(on))) {
      process.stderr.write(`plan-extract: ${message}\n`);
      log.warn(message, { output });
    }
    log.info('exported', { database: db, format: format.name, output });
    return EXIT.well;
  } finally {
    library.close();
  }
}

/** The format that is named; one that does not go to standard output needs a name of its own. */
function formatOf({ format, output }: ExportOptions, command: Command): ExportFormat {
  const chosen = EXPORT_FORMATS.find(({ name }) => name === format);
  if (!chosen) throw new Error(`no export format ${format}`);
  if (chosen.into !== 'text' && output === STANDARD_OUTPUT)
    command.error(
      `error: ${format} is written to ${PLACES[chosen.into]}, not to standard output. ` +
        `Name ${PLACES[chosen.into]}: --output ${chosen.into === 'folder' ? 'plans' : `plans.${format}`}`,
    );
  return chosen;
}

export const exportCommand: CommandModule = (program, runner) => {
  const format = new Option('--format <name>', 'what to write')
    .choices(EXPORT_FORMATS.map(({ name }) => name))
    .default('json');
  const command = withCommonOptions(program.command('export'))
    .description('write what is in the database')
    .addOption(format)
    .option('--output <path>', 'the file or folder to write; - is standard output', STANDARD_OUTPUT)
    .addOption(onOption('in a workbook, the day that the register counts days from'));
  addFilters(command, PLAN_FILTERS)
    .addHelpText('after', HELP)
    .action((options: ExportOptions & FilterValues, command: Command) =>
      runner(async () => {
        const chosen = formatOf(options, command);
        return exportAll(chosen, narrowingOf(PLAN_FILTERS, options, command), options);
      }),
    );
};
