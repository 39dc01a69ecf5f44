import type { Command } from 'commander';
import type { Passage } from '../search/passages.js';
import type { QueryPart } from '../search/query.js';
import type { FoundDocument, Library, Narrowing, Stretch } from '../store/index.js';
import { type CommandModule, type CommonOptions, EXIT, withCommonOptions } from './command.js';
import { addFilters, type FilterName, type FilterValues, nameFilters, narrowingOf } from './filters.js';
import { byDocument, knownName, limit } from './list-rows.js';

interface SearchOptions extends CommonOptions {
  readonly limit: number;
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

const FILTERS: readonly FilterName[] = ['region', 'level', 'year', 'kind', 'document'];
const MOST = 20;
/** Documents are looked through from the best down; more of them than hits are wanted, so that the best hits are among them. */
const MORE_DOCUMENTS = 30;

const HELP = `
Finds every place where the words stand, in sentences, headings, tables and furniture; of several words all must stand in the
same sentence, or else in the same section. A phrase in quotation marks ("…" or “…”) is found as it is only. A longer one without
them that stands nowhere is taken apart into words. Width (２０１５), capitals and spaces make no difference.

Example:
  $ plan-extract search 低保
  $ plan-extract search 养老 床位 --region 江苏 --year 2015
  $ plan-extract search '"社会救助体系"' --kind 工作要点 --limit 50`;

/** The hits of a query, the best first. */
async function find(library: Library, parts: readonly QueryPart[], narrowing: Narrowing, most: number): Promise<Found> {
  const [{ indexQuery }, { passagesOf }] = await Promise.all([
    import('../search/query.js'),
    import('../search/passages.js'),
  ]);
  const terms = indexQuery(parts);
  const looked = most === 0 ? 1e9 : most + MORE_DOCUMENTS;
  const hits: Hit[] = [];
  let documents = 0;
  for (const document of library.find(terms, narrowing, looked)) {
    documents++;
    for (const passage of passagesOf(document.text, library.stretches(document.id), parts))
      hits.push({ document, passage });
  }
  const rank = ({ document, passage }: Hit): number =>
    (passage.whole ? 1000 : 0) + passage.weight * 10 + document.score / 10;
  hits.sort((a, b) => rank(b) - rank(a));
  const complete = documents < looked;
  return {
    parts,
    documents: complete ? new Set(hits.map((hit) => hit.document.id)).size : library.countFound(terms, narrowing),
    hits,
    complete,
  };
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
  const [{ libraryAt }, { queryParts }, report] = await Promise.all([
    import('./database.js'),
    import('../search/query.js'),
    import('./search-report.js'),
  ]);
  const parts = queryParts(typed.join(' '));
  if (parts.length === 0) command.error('error: there is nothing to search for. Write a word, such as 低保.');
  const library = libraryAt(options.db);
  try {
    const narrowing = await byDocument(library, narrowed);
    for (const { kind, what, value } of nameFilters(FILTERS, options)) await knownName(library, kind, what, value);
    let found = await find(library, parts, narrowing, options.limit);
    const apart = found.hits.length === 0 ? await takenApart(parts) : null;
    if (apart) {
      found = await find(library, apart, narrowing, options.limit);
      process.stderr.write(`As it stands it is nowhere; searched for ${apart.map(({ text }) => text).join(' + ')}.\n`);
    }
    await report.writeHits(found, options);
    return EXIT.well;
  } finally {
    library.close();
  }
}

export const searchCommand: CommandModule = (program, runner) => {
  withCommonOptions(addFilters(program.command('search'), FILTERS))
    .description('find words in the texts of the plans')
    .argument('<words...>', 'words that must stand together; a phrase in quotation marks as it is')
    .option('--limit <hits>', 'no more hits than this; 0 is all', limit, MOST)
    .option('--json', 'print the hits with the places of the words as JSON')
    .option('--csv', 'print the hits as CSV')
    .addHelpText('after', HELP)
    .action((words: string[], options: SearchOptions & FilterValues, command: Command) =>
      runner(() => search(words, options, command)),
    );
};
