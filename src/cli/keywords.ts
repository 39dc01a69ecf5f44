import { type CommandModule, type CommonOptions, EXIT, headingsOption, withCommonOptions } from './command.js';
import { helpText } from './language/help-text.js';
import { say } from './language/say.js';
import { limit } from './list-rows.js';

interface KeywordsOptions extends CommonOptions {
  readonly limit: number;
  readonly json?: boolean;
  readonly csv?: boolean;
}

const MOST = 30;
const EXAMPLES = `
  $ plan-extract keywords 2018年全市民政工作要点 --limit 20`;

/** Kinds of word that say what a plan is about. */
const TELLING = new Set(['word', 'term']);
const CHINESE = /^\p{Script=Han}{2,}$/u;

async function keywords(word: string, options: KeywordsOptions): Promise<number> {
  const [{ libraryAt }, { namedDocument }, { words }, { tellingWords }, { indexQuery }, print] = await Promise.all([
    import('./database.js'),
    import('./named-document.js'),
    import('../segment/words.js'),
    import('../search/telling-words.js'),
    import('../search/query.js'),
    import('./print-rows.js'),
  ]);
  const library = libraryAt(options.db);
  try {
    const heads = library.heads();
    const document = library.document(namedDocument(library, word).id);
    const told = (document?.blocks ?? [])
      .filter(({ role }) => role !== 'boilerplate' && role !== 'metadata')
      .flatMap(({ span }) => words(document?.text ?? '', span))
      .filter(({ kind, text }) => TELLING.has(kind) && CHINESE.test(text))
      .map(({ text }) => text);
    const spread = (one: string): number => library.countFound(indexQuery([{ text: one, quoted: true }]), {});
    const found = tellingWords(told, spread, heads.length).slice(0, options.limit === 0 ? undefined : options.limit);
    const rows = found.map((one) => ({ ...one, weight: Number(one.weight.toFixed(3)) }));
    const columns = [
      { key: 'word', head: 'word' } as const,
      ...(['times', 'documents', 'weight'] as const).map((key) => ({ key, head: key, align: 'right' }) as const),
    ];
    if (options.json) await print.writeJson(rows);
    else if (options.csv)
      await print.writeCsv(
        columns.map(({ key }) => key),
        rows,
      );
    else process.stdout.write(print.rowTable(columns, rows));
    return EXIT.well;
  } finally {
    library.close();
  }
}

export const keywordsCommand: CommandModule = (program, runner) => {
  withCommonOptions(program.command('keywords'))
    .description(say('list the words that tell a plan from the others'))
    .argument('<doc>', say('a path, the beginning of an id, or a part of a title'))
    .option('--limit <words>', say('no more words than this; 0 is all'), limit, MOST)
    .option('--json', say('print as JSON'))
    .option('--csv', say('print as CSV'))
    .addOption(headingsOption())
    .addHelpText('after', helpText('keywords', EXAMPLES))
    .action((word: string, options: KeywordsOptions) => runner(() => keywords(word, options)));
};
