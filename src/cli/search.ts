import { type Command, Option } from 'commander';
import type { Passage } from '../search/passages.js';
import type { QueryPart } from '../search/query.js';
import type { FoundDocument, Library, Narrowing, Stretch } from '../store/index.js';
import { type CommandModule, type CommonOptions, EXIT, headingsOption, withCommonOptions } from './command.js';
import { addFilters, type FilterName, type FilterValues, nameFilters, narrowingOf, PLAN_FILTERS } from './filters.js';
import { type Asked, foundPassages } from './found-passages.js';
import { helpText } from './language/help-text.js';
import { say } from './language/say.js';
import { byDocument, knownName, limit } from './list-rows.js';
import { note } from './notes.js';
import type { Mentions } from './search-by-plan.js';

interface SearchOptions extends CommonOptions {
  readonly limit: number;
  readonly by?: 'plan';
  readonly regex?: boolean;
  readonly count?: boolean;
  readonly files?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** A passage with its document. */
export interface Hit {
  readonly document: FoundDocument;
  readonly passage: Passage<Stretch>;
}

/** What was looked for and found. */
export interface Found {
  readonly parts: readonly QueryPart[];
  readonly documents: number;
  readonly hits: readonly Hit[];
  /** Were all documents looked through that may have hits? */
  readonly complete: boolean;
}

const FILTERS: readonly FilterName[] = PLAN_FILTERS;
const MOST = 20;
/** Documents are looked through from the best down; more of them than hits are wanted, so that the best hits are among them. */
const MORE_DOCUMENTS = 30;
/** As many documents as there are. */
const ALL = 1e9;

const EXAMPLES = `
  $ plan-extract search 低保
  $ plan-extract search 养老 床位 --region 江苏 --year 2015
  $ plan-extract search '"社会救助体系"' --kind 工作要点 --limit 50
  $ plan-extract search 低空经济 --by plan --level 省 --year 2026
  $ plan-extract search --regex '低空(?:经济|产业)' --count`;

/** The hits of a query, the best first; of a pattern document by document. */
async function findHits(library: Library, asked: Asked, narrowing: Narrowing, most: number): Promise<Found> {
  const looked = most === 0 ? ALL : most + MORE_DOCUMENTS;
  const hits: Hit[] = [];
  let documents = 0;
  for (const { document, passages } of await foundPassages(library, asked, narrowing, looked)) {
    documents++;
    for (const passage of passages) hits.push({ document, passage });
  }
  const held = (): number => new Set(hits.map((hit) => hit.document.id)).size;
  if (asked instanceof RegExp)
    return { parts: [{ text: asked.source, quoted: true }], documents: held(), hits, complete: true };
  const rank = ({ document, passage }: Hit): number =>
    (passage.whole ? 1000 : 0) + passage.weight * 10 + document.score / 10;
  hits.sort((a, b) => rank(b) - rank(a));
  const complete = documents < looked;
  if (complete) return { parts: asked, documents: held(), hits, complete };
  const { indexQuery } = await import('../search/query.js');
  return { parts: asked, documents: library.countFound(indexQuery(asked), narrowing), hits, complete };
}

/** What each plan says, by its id: the texts themselves are not held. */
async function findMentions(library: Library, asked: Asked, narrowing: Narrowing) {
  const { mentionsIn } = await import('./search-by-plan.js');
  const found = new Map<string, Mentions>();
  for (const one of await foundPassages(library, asked, narrowing, ALL))
    if (one.passages.length > 0) found.set(one.document.id, mentionsIn(one));
  return found;
}

/** The pattern that was typed; one that is none is wrong usage. */
function patternOf(typed: string, command: Command): RegExp {
  try {
    return new RegExp(typed, 'giu');
  } catch (error) {
    return command.error(
      say('error: "{typed}" is no regular expression: {reason}. Write it as JavaScript does.', {
        typed,
        reason: error instanceof Error ? error.message : String(error),
      }),
    );
  }
}

/** What is found of words or a pattern; a phrase that stands nowhere is taken apart. */
async function findAsked<T>(asked: Asked, look: (asked: Asked) => Promise<T>, isNothing: (found: T) => boolean) {
  const found = await look(asked);
  const apart = !(asked instanceof RegExp) && isNothing(found) ? await takenApart(asked) : null;
  if (!apart) return found;
  note(say('As it stands it is nowhere; searched for {apart}.', { apart: apart.map(({ text }) => text).join(' + ') }));
  return look(apart);
}

/** Longer parts without quotation marks, taken apart into words; null when that changes nothing. */
async function takenApart(parts: readonly QueryPart[]): Promise<readonly QueryPart[] | null> {
  const SHORTEST = 4;
  if (!parts.some(({ text, quoted }) => !quoted && text.length >= SHORTEST)) return null;
  const { words } = await import('../segment/words.js');
  const apart = parts.flatMap((part) => {
    if (part.quoted || part.text.length < SHORTEST) return [part];
    const cut = words(part.text).filter(({ kind, text }) => kind !== 'punctuation' && text.length > 1);
    return cut.length > 0 ? cut.map(({ text }) => ({ text, quoted: false })) : [part];
  });
  return apart.length > parts.length ? apart : null;
}

async function search(typed: readonly string[], options: SearchOptions & FilterValues, command: Command) {
  const narrowed = narrowingOf(FILTERS, options, command);
  const [{ libraryAt }, { searchableLibrary }, { queryParts }, report, byPlan] = await Promise.all([
    import('./database.js'),
    import('./searchable-library.js'),
    import('../search/query.js'),
    import('./search-report.js'),
    import('./search-by-plan.js'),
  ]);
  const asked = options.regex ? patternOf(typed.join(' '), command) : queryParts(typed.join(' '));
  if (!(asked instanceof RegExp) && asked.length === 0)
    command.error(say('error: there is nothing to search for. Write a word, such as 低保.'));
  const library = asked instanceof RegExp ? libraryAt(options.db) : await searchableLibrary(options.db);
  try {
    const narrowing = await byDocument(library, narrowed);
    for (const { kind, what, value } of nameFilters(FILTERS, options)) await knownName(library, kind, what, value);
    if (options.by !== undefined || options.count || options.files) {
      const look = (one: Asked) => findMentions(library, one, narrowing);
      const found = await findAsked(asked, look, ({ size }) => size === 0);
      await byPlan.writeByPlan(typed.join(' '), found, library.heads(narrowing), options);
    } else {
      const look = (one: Asked) => findHits(library, one, narrowing, options.limit);
      await report.writeHits(await findAsked(asked, look, ({ hits }) => hits.length === 0), options);
    }
    return EXIT.well;
  } finally {
    library.close();
  }
}

export const searchCommand: CommandModule = (program, runner) => {
  withCommonOptions(addFilters(program.command('search'), FILTERS))
    .description(say('find words in the texts of the plans'))
    .argument('<words...>', say('words that must stand together; a phrase in quotation marks as it is'))
    .option('--limit <hits>', say('no more hits than this; 0 is all'), limit, MOST)
    .addOption(
      new Option('--by <what>', say('which plans mention it and which do not, with the first sentence')).choices([
        'plan',
      ]),
    )
    .option('--regex', say('the words are one regular expression'))
    .option('--count', say('only how many hits there are in how many plans'))
    .option('--files', say('only the paths of the plans that mention it'))
    .option('--json', say('print the hits with the places of the words as JSON'))
    .option('--csv', say('print the hits as CSV'))
    .addOption(headingsOption())
    .addHelpText('after', helpText('search', EXAMPLES))
    .action((words: string[], options: SearchOptions & FilterValues, command: Command) =>
      runner(() => search(words, options, command)),
    );
};
