import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Library, Narrowing } from '../store/index.js';
import { type ChosenDocuments, chosenDocuments } from './chosen-documents.js';
import { type CommandModule, type CommonOptions, EXIT, withCommonOptions } from './command.js';
import { CommandError } from './failure.js';
import { addFilters, type FilterValues, narrowingOf, SPAN_FILTERS } from './filters.js';
import { helpText } from './language/help-text.js';
import { say } from './language/say.js';
import { openLog } from './log.js';
import { note } from './notes.js';
import { plural } from './plural.js';

interface ReportOptions extends CommonOptions {
  readonly output?: string;
  readonly split?: boolean;
}

const EXAMPLES = `
  $ plan-extract report --output out/report.html
  $ plan-extract report --region 江苏 --from 2015 --to 2020 -o jiangsu.html
  $ plan-extract report --split --output out/report`;

/** Beyond this one file is slow to open and too large to mail. */
const MANY_DOCUMENTS = 2000;

/** Where a report is written as a page with its data beside it: as asked for, or because of its size; null where it is one file. */
export function pageInParts(
  count: number,
  { split = false, output }: { readonly split?: boolean | undefined; readonly output?: string | undefined },
): string | null {
  if (split || (count > MANY_DOCUMENTS && output === undefined)) return join(output ?? 'out/report', 'index.html');
  return count > MANY_DOCUMENTS && output !== undefined ? output : null;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

/** The documents that are asked for. Throws CommandError when there are none, since a report of nothing would look like a result. */
async function askedFor(library: Library, narrowing: Narrowing, options: FilterValues): Promise<ChosenDocuments> {
  const all = library.countRows({ view: 'document_view', narrowing: {} });
  if (all === 0)
    throw new CommandError(
      'no-documents',
      say(
        'The database {file} holds no documents. Read some with plan-extract ingest, or name another one with --db.',
        { file: library.file },
      ),
    );
  const chosen = await chosenDocuments(library, narrowing, SPAN_FILTERS, options);
  if (chosen.count === 0)
    throw new CommandError(
      'nothing-found',
      say(
        'None of the {all} documents in {file} is for this region and these years. Change --region, --from or --to.',
        { all, file: library.file },
      ),
    );
  return chosen;
}

async function report(
  narrowing: Narrowing,
  { db, split, output, ...options }: ReportOptions & FilterValues,
): Promise<number> {
  const log = await openLog(options);
  const [{ libraryAt }, { writeToFile }, { dataPrefix, writeReport }, { pageCode }, { reportFile, reportFolder }] =
    await Promise.all([
      import('./database.js'),
      import('./output.js'),
      import('./write-report.js'),
      import('./page-code.js'),
      import('../report/index.js'),
    ]);
  const library = libraryAt(db);
  try {
    const { count, documents } = await askedFor(library, narrowing, options);
    const inParts = pageInParts(count, { split, output });
    let written: string;
    if (inParts !== null) {
      await writeReport((prefix) => reportFolder(documents, pageCode(), prefix), inParts);
      written = `${inParts} (${plural(count, 'document')})`;
      if (!split)
        note(
          say(
            'More than {most} documents: their texts lie in {data}… beside the page, so that it opens fast. Hand on both.',
            {
              most: MANY_DOCUMENTS,
              data: dataPrefix(inParts),
            },
          ),
        );
    } else {
      const file = output ?? 'out/report.html';
      await writeToFile(reportFile(documents, pageCode()), file);
      written = `${file} (${plural(count, 'document')}, ${megabytes(statSync(file).size)})`;
    }
    process.stdout.write(`${say('report: {written}', { written })}\n`);
    log.info('report written', { database: db, split: inParts !== null, documents: count });
    return EXIT.well;
  } finally {
    library.close();
  }
}

export const reportCommand: CommandModule = (program, runner) => {
  addFilters(withCommonOptions(program.command('report')), SPAN_FILTERS)
    .description(say('write a page for the browser: what the notices hold, each value beside its source'))
    .option('-o, --output <file>', say('where to (default: out/report.html, with --split the folder out/report)'))
    .option('--split', say('write a folder instead of one file, for very many documents'))
    .addHelpText('after', helpText('report', EXAMPLES))
    .action((options: ReportOptions & FilterValues, command: Command) =>
      runner(async () => report(narrowingOf(SPAN_FILTERS, options, command), options)),
    );
};
