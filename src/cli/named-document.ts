import type { PlanHead } from '../model/index.js';
import type { Library } from '../store/index.js';
import { CommandError } from './failure.js';
import { say } from './language/say.js';
import { didYouMean, nearNames } from './near-names.js';

const MOST_SHOWN = 8;
const ID = /^[0-9a-f]{4,16}$/;

const shown = ({ id, region, title, path }: PlanHead): string =>
  `  ${[id, region.name, title, `(${path})`].filter((part) => part !== null).join(' ')}`;

/** Those that a word names, by the surest way that names any: a path, the beginning of an id, a whole title, a part of title or path. */
function named(heads: readonly PlanHead[], word: string): readonly PlanHead[] {
  const ways: readonly ((head: PlanHead) => boolean)[] = [
    ({ path }) => path === word,
    ({ id }) => ID.test(word) && id.startsWith(word),
    ({ title }) => title === word,
    ({ path, title }) => path.includes(word) || (title ?? '').includes(word),
    ({ region, title }) => `${region.name ?? ''}${title ?? ''}`.includes(word),
  ];
  return ways.map((is) => heads.filter(is)).find((found) => found.length > 0) ?? [];
}

/** The document that a word names: a path, the beginning of an id, or a part of its title. Throws CommandError when none or several do. */
export function namedDocument(library: Library, word: string): PlanHead {
  const heads = library.heads();
  const [found, ...others] = named(heads, word);
  if (found && others.length === 0) return found;
  if (found)
    throw new CommandError(
      'several-documents',
      say(
        '{count} documents are called so: {word}. Write the beginning of an id, or more of the title:\n{documents}{more}',
        {
          count: others.length + 1,
          word,
          documents: [found, ...others].slice(0, MOST_SHOWN).map(shown).join('\n'),
          more: others.length >= MOST_SHOWN ? '\n  …' : '',
        },
      ),
    );
  const names = heads.flatMap(({ title, path }) => (title === null ? [path] : [title, path]));
  throw new CommandError(
    'no-such-document',
    say('No document in {file} has this id, path or title: {word}.{suggestion}', {
      file: library.file,
      word,
      suggestion: didYouMean(nearNames(word, names)),
    }),
  );
}
