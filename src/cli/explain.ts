import { existsSync } from 'node:fs';
import type { Explanation } from '../explain/index.js';
import { asRead, type Diagnostic, type Document, overlaps } from '../model/index.js';
import type { ReadOptions, Stages } from '../pipeline.js';
import type { Library } from '../store/index.js';
import { type CommandModule, type CommonOptions, EXIT, withCommonOptions, withLexicon } from './command.js';
import type { ReviewView } from './explain-review.js';
import { type ExplainTarget, offsetIn, parseExplainTarget, type TargetPlace } from './explain-target.js';
import { CommandError } from './failure.js';
import { helpText } from './language/help-text.js';
import { say } from './language/say.js';
import type { Log } from './log.js';
import { plural } from './plural.js';
import type { HowToRead } from './read-documents.js';
import { type BudgetOptions, budgetOf, withBudget } from './reading-options.js';

/** An explanation, and what people have decided about what it explains. */
interface Explained {
  readonly explanation: Explanation;
  readonly reviews: readonly ReviewView[];
}

interface ExplainOptions extends CommonOptions, BudgetOptions {
  readonly json?: boolean;
  readonly lexicon?: string;
}

const EXAMPLES = `
  $ plan-extract explain notice.txt:4231
  $ plan-extract explain notice.txt:57:12
  $ plan-extract explain -- -:57:12 < notice.txt
  $ plan-extract explain 0123456789abcdef:m4231 --db work/plans.db`;

async function explain(asked: ExplainTarget, { db, json, lexicon, ...options }: ExplainOptions): Promise<number> {
  const [{ openLog }, { explainReport }, { lexiconIn }] = await Promise.all([
    import('./log.js'),
    import('./explain-report.js'),
    import('./own-lexicon.js'),
  ]);
  const log = await openLog(options);
  const own = await lexiconIn(lexicon);
  const reading = own ? { lexicon: own.lexicon } : {};
  const { explanation, reviews } =
    'record' in asked
      ? await ofRecord(asked.record, db, reading, log)
      : await ofPlace(asked, db, { budget: budgetOf(options), own }, log);
  const width = process.stdout.isTTY ? process.stdout.columns : 100;
  const { reviewReport } = await import('./explain-review.js');
  process.stdout.write(
    json
      ? `${JSON.stringify({ ...explanation, reviews }, null, 2)}\n`
      : explainReport(explanation, width) + reviewReport(reviews),
  );
  return EXIT.well;
}

async function ofPlace(asked: TargetPlace, database: string, how: HowToRead, log: Log): Promise<Explained> {
  const [{ explainOffset }, { reviewsAt }, { documentOf, readingFiles }] = await Promise.all([
    import('../explain/index.js'),
    import('./explain-review.js'),
    import('./read-documents.js'),
  ]);
  const { file, part } = partAsked(asked.file);
  const found = await readingFiles('json', how, (read) => read(file));
  if ('failure' in found) throw new CommandError(found.failure.code, named(file, found.failure.message));
  const notices = found.made.map(documentOf);
  const document = notices[(part ?? 1) - 1];
  if (!document || (part === null && notices.length > 1))
    throw new CommandError(
      'several-notices',
      say(
        '{file} holds {notices}, each with offsets and lines of its own. Name one: {file}#{count}:0 is the beginning of the last.',
        { file, notices: plural(notices.length, 'notice'), count: notices.length },
      ),
    );
  log.info('read', { file, characters: document.text.length });
  const offset = offsetIn(document.text, asked);
  // What has been read once within its budget can be read again.
  const { stagesOfKept } = await import('./kept-stages.js');
  const stages = stagesOfKept(document, how.own ? { lexicon: how.own.lexicon } : {});
  const explanation = explainOffset(stages, offset);
  const diagnostics = [...explanation.diagnostics, ...remarkedByReader(explanation, document, stages)];
  return { explanation: { ...explanation, diagnostics }, reviews: reviewsAt(document, offset, database) };
}

/** What the reader of the file's format found odd where the place is: the stages behind it, read again, do not know of it. */
function remarkedByReader({ place }: Explanation, { diagnostics }: Document, stages: Stages): readonly Diagnostic[] {
  const around = place.passage?.span ?? { start: place.offset, end: place.offset + 1 };
  const told = new Set(stages.document.diagnostics.map(({ code }) => code));
  return diagnostics.filter(({ code, span }) => !told.has(code) && span !== null && overlaps(span, around));
}

/** `yearbook.txt#2` is the second notice of yearbook.txt, unless a file has that name. */
function partAsked(name: string): { readonly file: string; readonly part: number | null } {
  const groups = existsSync(name) ? undefined : /^(?<file>.+)#(?<part>[1-9]\d{0,3})$/su.exec(name)?.groups;
  return groups ? { file: groups.file ?? '', part: Number(groups.part) } : { file: name, part: null };
}

/** A message with the file's name in front. */
const named = (file: string, message: string): string => (message.startsWith(file) ? message : `${file}: ${message}`);

async function ofRecord(id: string, database: string, reading: ReadOptions, log: Log): Promise<Explained> {
  const [
    { agreeOn, explainOffset, explainRecord, nearestRecords, partsOfId },
    { keptOptions, stagesOfKept },
    { libraryAt },
    { reviewsOfRecord },
  ] = await Promise.all([
    import('../explain/index.js'),
    import('./kept-stages.js'),
    import('./database.js'),
    import('./explain-review.js'),
  ]);
  const wanted = partsOfId(id)?.document ?? '';
  const { kept, lexicon } = documentIn(libraryAt(database), wanted);
  if (!kept)
    throw new CommandError(
      'no-document',
      say(
        'The database {database} holds no document {wanted}. Ingest its file first, name another database with --db, or ask by FILE:OFFSET.',
        { database, wanted },
      ),
    );
  log.info('document found', { id: kept.id, path: kept.source.path });
  const stages = stagesOfKept(kept, reading.lexicon ? reading : keptOptions(lexicon));
  const reviews = reviewsOfRecord(kept, id);
  // What a person has added no rule has read: then the place is explained.
  const [added] = reviews.filter(({ review }) => review.read === null);
  const explanation = added ? explainOffset(stages, added.review.span.start) : explainRecord(stages, id);
  if (!explanation) throw unknownRecord(id, kept, nearestRecords(kept, id, 3));
  if (!added && !agreeOn(id, asRead(kept), stages.document))
    process.stderr.write(
      `plan-extract: ${say('The database holds {id} as other rules read it; shown is what the rules of today read. Ingest {path} again to bring it up to date.', { id, path: kept.source.path })}\n`,
    );
  return { explanation, reviews };
}

/** A document of the database, and the lexicon of the user's own that it was read with. */
function documentIn(library: Library, id: string): { readonly kept: Document | null; readonly lexicon: string | null } {
  try {
    return { kept: library.document(id), lexicon: library.provenance(id)?.lexicon ?? null };
  } finally {
    library.close();
  }
}

/** The database does not have the record, or has it of other rules than those of today. */
function unknownRecord(id: string, kept: Document, nearest: readonly { id: string; text: string }[]): CommandError {
  const path = kept.source.path;
  if (nearest.some((one) => one.id === id))
    return new CommandError(
      'outdated-record',
      say(
        'The record {id} was read by other rules than those of today, which do not give it. Ingest {path} again, or ask what they read there: plan-extract explain {path}:{offset}.',
        { id, path, offset: /(?<!\d)(\d+)(?:\.\d+)?$/.exec(id)?.[1] },
      ),
    );
  const offers = nearest.map((one) => `${one.id} (${one.text.slice(0, 20)})`).join(', ');
  return new CommandError(
    'no-record',
    say(
      'The document {path} has no record {id}. {nearest}. Kinds: m measure, d deadline, u responsible unit, r reference, t task, s section.',
      { path, id, nearest: offers === '' ? say('It has no records at all') : say('Nearest: {offers}', { offers }) },
    ),
  );
}

export const explainCommand: CommandModule = (program, runner) => {
  withBudget(withLexicon(withCommonOptions(program.command('explain'))))
    .description(say('show which rule read a value and from where, or which rules came close'))
    .argument('<place>', say('FILE:OFFSET, FILE:LINE:COLUMN or the id of a record'), parseExplainTarget)
    .option('--json', say('print the explanation as JSON'))
    .addHelpText('after', helpText('explain', EXAMPLES))
    .action((asked: ExplainTarget, options: ExplainOptions) => runner(() => explain(asked, options)));
};
