import { type Command, Option } from 'commander';
import type { ExportFormat } from '../export/format.js';
import { EXPORT_FORMATS } from '../export/formats.js';
import type { Narrowing } from '../store/index.js';
import type { ChosenDocuments } from './chosen-documents.js';
import { type CommandModule, type CommonOptions, EXIT, headingsOption, withCommonOptions } from './command.js';
import { failureLine } from './failure.js';
import { addFilters, type FilterName, type FilterValues, narrowingOf, PLAN_FILTERS } from './filters.js';
import { chosenWording } from './language/headings.js';
import { helpText } from './language/help-text.js';
import { inLanguage } from './language/in-language.js';
import type { Language } from './language/language.js';
import { type PlainMessage, say, sayWord } from './language/say.js';
import { type Log, openLog } from './log.js';
import { note } from './notes.js';
import { dayAsked, type OnDay, onOption } from './on-day.js';

interface ExportOptions extends CommonOptions {
  readonly from?: readonly string[];
  readonly partition?: boolean;
  readonly format: string;
  readonly output: string;
  readonly on?: OnDay;
  readonly headings: Language;
}

const EXAMPLES = `
  $ plan-extract export --format xlsx --output plans.xlsx --on 2015-06-01
  $ plan-extract export --format csv --output plans/ --region 江苏 --year 2015-2020
  $ plan-extract export --format jsonl | head -1
  $ plan-extract export --format parquet --partition --output lake/
  $ plan-extract export --from plans.jsonl more.jsonl.gz --format csv --output plans/`;

/** The formats, a line each. */
const formatLines = (): string =>
  EXPORT_FORMATS.map(({ name, description }) => `  ${name.padEnd(8)} ${sayWord(description)}`).join('\n');

/** What each kind of format is written to, beside a text. */
const PLACES: Readonly<Record<Exclude<ExportFormat['into'], 'text'>, PlainMessage>> = {
  folder: 'a folder',
  archive: 'a file',
};

const STANDARD_OUTPUT = '-';

/** Where to write, and how. */
type Output = Pick<ExportOptions, 'output' | 'partition' | 'on'>;
interface Chosen extends Pick<ChosenDocuments, 'documents' | 'provenanceOf'> {
  /** The items of work that the register is narrowed to. */
  readonly items?: ReadonlySet<string>;
}

/** Writes documents in a format; gives what the user is to be told. */
async function write(
  format: ExportFormat,
  { documents, provenanceOf, items }: Chosen,
  { output, partition = false, on }: Output,
): Promise<readonly string[]> {
  const told: string[] = [];
  const tell = (message: string): void => void told.push(message);
  if (format.into === 'text') {
    const { writeToFile, writeToOutput } = await import('./output.js');
    const chunks = (await format.load())(documents, provenanceOf);
    await (output === STANDARD_OUTPUT ? writeToOutput(chunks) : writeToFile(chunks, output));
  } else if (format.into === 'folder') {
    const { writeToFolder } = await import('./write-pieces.js');
    const { load, loadPartitioned } = format;
    const writeFiles = await (partition && loadPartitioned ? loadPartitioned() : load());
    const others = await writeToFolder(writeFiles(documents, tell, provenanceOf, chosenWording()), output);
    if (others.length > 0)
      tell(
        say('The folder {output} held other files, which are as they were: {files}.', {
          output,
          files: listed(others),
        }),
      );
  } else {
    const { writeToArchive } = await import('./write-archive.js');
    await writeToArchive((await format.load())(documents, tell, dayAsked(on), chosenWording(), items ?? null), output);
  }
  return told;
}

const SHOWN = 5;
const listed = (names: readonly string[]): string =>
  names.slice(0, SHOWN).join(', ') +
  (names.length > SHOWN ? say(' and {more} more', { more: names.length - SHOWN }) : '');

/** Writes, and says what there is to be said. */
async function writeAndTell(format: ExportFormat, chosen: Chosen, to: Output, log: Log): Promise<void> {
  for (const message of await write(format, chosen, to)) {
    process.stderr.write(`plan-extract: ${inLanguage(message)}\n`);
    log.warn(message, { output: to.output });
  }
  if (to.output !== STANDARD_OUTPUT) note(`plan-extract: ${say('Written: {output}', { output: to.output })}`);
  log.info('exported', { format: format.name, output: to.output });
}

/** Writes the documents on lines of files. */
async function exportLines(format: ExportFormat, files: readonly string[], options: ExportOptions): Promise<number> {
  const log = await openLog(options);
  const { linedDocuments } = await import('./lined-documents.js');
  let status: number = EXIT.well;
  const lined = await linedDocuments(files, (failure) => {
    status = EXIT.someWrong;
    process.stderr.write(`${failureLine(failure)}\n`);
  });
  try {
    await writeAndTell(format, lined, options, log);
    const { given, repeated } = lined.counts();
    if (given === 0) note(`plan-extract: ${say('No line holds a document; what is written is empty.')}`);
    if (repeated > 0)
      note(
        `plan-extract: ${say('{repeated} lines repeat a document; the first line of each was taken.', { repeated })}`,
      );
    return status;
  } finally {
    lined.close();
  }
}

async function exportAll(
  format: ExportFormat,
  narrowing: Narrowing,
  ofItems: Narrowing | null,
  { db, ...options }: ExportOptions & FilterValues,
): Promise<number> {
  const log = await openLog(options);
  const [{ libraryAt }, { chosenDocuments, chosenItems }] = await Promise.all([
    import('./database.js'),
    import('./chosen-documents.js'),
  ]);
  const library = libraryAt(db);
  try {
    const chosen = await chosenDocuments(library, narrowing, PLAN_FILTERS, options);
    const items = ofItems === null ? {} : { items: await chosenItems(library, { ...narrowing, ...ofItems }) };
    if (chosen.count === 0) note(`plan-extract: ${say('Nothing in {db} fits; what is written is empty.', { db })}`);
    await writeAndTell(format, { ...chosen, ...items }, options, log);
    return EXIT.well;
  } finally {
    library.close();
  }
}

/** What narrows the register of a workbook, as it narrows tasks. */
const REGISTER_FILTERS = [
  'section',
  'strength',
  'dueBefore',
  'dueAfter',
  'words',
] as const satisfies readonly FilterName[];

/** What the register is narrowed to; null where nothing narrows it. Ends the command where the format has no register. */
function registerNarrowing({ name }: ExportFormat, options: FilterValues, command: Command): Narrowing | null {
  const narrowing = narrowingOf(REGISTER_FILTERS, options, command);
  if (Object.keys(narrowing).length === 0) return null;
  if (name !== 'xlsx')
    command.error(
      say(
        'error: --section, --strength, --due-before, --due-after and --contains are for the register of xlsx. For a list use tasks --csv.',
      ),
    );
  return narrowing;
}

/** The format that is named; one that does not go to standard output needs a name of its own. */
function formatOf({ format, output, partition, headings }: ExportOptions, command: Command): ExportFormat {
  const chosen = EXPORT_FORMATS.find(({ name }) => name === format);
  if (!chosen) throw new Error(`no export format ${format}`);
  if (chosen.into !== 'text' && output === STANDARD_OUTPUT)
    command.error(
      say('error: {format} is written to {place}, not to standard output. Name {place}: --output {example}', {
        format,
        place: say(PLACES[chosen.into]),
        example: chosen.into === 'folder' ? 'plans' : `plans.${format}`,
      }),
    );
  if (headings === 'zh' && format !== 'csv' && format !== 'xlsx')
    command.error(say('error: --headings is for csv and xlsx; {format} keeps its names', { format }));
  if (partition && !('loadPartitioned' in chosen))
    command.error(
      say('error: {format} has no partitions. Use --partition with --format parquet, or leave it out', { format }),
    );
  return chosen;
}

export const exportCommand: CommandModule = (program, runner) => {
  const format = new Option('--format <name>', say('what to write'))
    .choices(EXPORT_FORMATS.map(({ name }) => name))
    .default('json');
  const command = withCommonOptions(program.command('export'))
    .description(say('write what is in the database'))
    .addOption(format)
    .addOption(
      new Option(
        '--from <file...>',
        say('write what stands on lines of map or jsonl instead, without filters'),
      ).conflicts(['db', ...PLAN_FILTERS, ...REGISTER_FILTERS, 'contains']),
    )
    .option('--partition', say('part the tables by year and province, in folders named as Hive does (parquet)'))
    .option('--output <path>', say('the file or folder to write; - is standard output'), STANDARD_OUTPUT)

    .addOption(headingsOption())
    .addOption(onOption(say('in a workbook, the day that the register counts days from')));
  addFilters(command, [...PLAN_FILTERS, ...REGISTER_FILTERS])
    .addHelpText('after', helpText('export', EXAMPLES, { formats: formatLines() }))
    .action((options: ExportOptions & FilterValues, command: Command) =>
      runner(async () => {
        const chosen = formatOf(options, command);
        const narrowing = narrowingOf(PLAN_FILTERS, options, command);
        const ofItems = registerNarrowing(chosen, options, command);
        return options.from
          ? exportLines(chosen, options.from, options)
          : exportAll(chosen, narrowing, ofItems, options);
      }),
    );
};
