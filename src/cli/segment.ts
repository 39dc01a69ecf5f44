import { InvalidArgumentError } from 'commander';
import { WORD_KINDS, type Word, type WordKind } from '../segment/word.js';
import { type CommandModule, type CommonOptions, EXIT, withCommonOptions, withLexicon } from './command.js';
import { helpText } from './language/help-text.js';
import { say } from './language/say.js';
import { type BudgetOptions, budgetOf, withBudget } from './reading-options.js';
import type { Budget } from './reading-process.js';
import { terminalSafe } from './terminal-safe.js';

interface SegmentOptions extends Omit<CommonOptions, 'db'>, BudgetOptions {
  readonly json?: boolean;
  readonly kind?: readonly WordKind[];
  readonly separator: string;
  readonly lexicon?: string;
}

const EXAMPLES = `
  $ plan-extract segment notice.txt --separator ' / '
  $ plan-extract segment notice.txt --kind term | tr ' ' '\\n' | sort | uniq -c`;

/** The words of one notice, line by line. */
async function segment(path: string, options: SegmentOptions): Promise<number> {
  const [{ openLog }, { failureLine }, { writeToOutput }] = await Promise.all([
    import('./log.js'),
    import('./failure.js'),
    import('./output.js'),
  ]);
  const log = await openLog(options);
  const read = await textOf(path, budgetOf(options));
  if ('failure' in read) {
    process.stderr.write(`${failureLine(read.failure)}\n`);
    log.warn('failed', { ...read.failure });
    return EXIT.someWrong;
  }
  const words = await segmenter(options.lexicon);
  await writeToOutput(
    options.json ? jsonArray(read.text, words, options) : terminalSafe(plainLines(read.text, words, options)),
  );
  log.info('segmented', { path, characters: read.text.length });
  return EXIT.well;
}

type Segmenter = (text: string, span: Word['span']) => readonly Word[];

async function segmenter(file: string | undefined): Promise<Segmenter> {
  const [{ words }, { lexiconIn }] = await Promise.all([import('../segment/words.js'), import('./own-lexicon.js')]);
  const lexicon = (await lexiconIn(file))?.lexicon;
  return (text, span) => words(text, span, lexicon);
}

/** The text of a file, or of standard input for `-`. */
async function textOf(path: string, budget: Budget) {
  const { readingFiles } = await import('./read-documents.js');
  const found = await readingFiles('text', { budget, own: null }, (read) =>
    read(path, path === '-' ? say('standard input') : path),
  );
  return 'failure' in found
    ? { failure: { ...found.failure, path } }
    : { text: found.made.map(({ text }) => text).join('') };
}

/** The words of each line that are of the kinds asked for. */
function* wordsByLine(text: string, words: Segmenter, kinds?: readonly WordKind[]): Generator<readonly Word[]> {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    yield words(text, { start, end }).filter(({ kind }) => !kinds || kinds.includes(kind));
    start = end + 1;
  }
}

function* plainLines(text: string, words: Segmenter, { kind, separator }: SegmentOptions): Generator<string> {
  for (const line of wordsByLine(text, words, kind))
    if (line.length > 0 || !kind) yield `${line.map((word) => word.text).join(separator)}\n`;
}

/** One JSON array with a line a word, so that it can be read as a whole or line by line. */
function* jsonArray(text: string, words: Segmenter, { kind }: SegmentOptions): Generator<string> {
  let before = '[\n';
  for (const line of wordsByLine(text, words, kind))
    for (const word of line) {
      yield `${before}${JSON.stringify(word)}`;
      before = ',\n';
    }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** `--kind term,body`, also given more than once. */
function addKinds(value: string, before: readonly WordKind[] = []): readonly WordKind[] {
  const kinds = value.split(',').map((name) => {
    const kind = WORD_KINDS.find((known) => known === name.trim());
    if (!kind)
      throw new InvalidArgumentError(
        say('There is no kind "{name}". Kinds: {kinds}.', { name, kinds: WORD_KINDS.join(', ') }),
      );
    return kind;
  });
  return [...before, ...kinds];
}

export const segmentCommand: CommandModule = (program, runner) => {
  withBudget(withLexicon(withCommonOptions(program.command('segment'), null)))
    .description(say('show the words of a notice'))
    .argument('<file>', say('a notice; - is standard input'))
    .option('--json', say('print each word with its span and kind'))
    .option('--kind <kinds>', say('only words of these kinds, separated by commas'), addKinds)
    .option('--separator <text>', say('what stands between words'), ' ')
    .addHelpText('after', helpText('segment', EXAMPLES, { kinds: WORD_KINDS.join(', ') }))
    .action((file: string, options: SegmentOptions) => runner(() => segment(file, options)));
};
