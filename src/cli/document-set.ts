import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Library } from '../store/index.js';
import { CommandError, systemFailure } from './failure.js';
import { say } from './language/say.js';
import { namedDocument } from './named-document.js';
import { STANDARD_INPUT } from './read-source.js';

/** `*` stands for anything, `?` for one character. */
function pathPattern(pattern: string): RegExp {
  const parts = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*');
  return new RegExp(`^(?:.*/)?${parts.replaceAll('?', '.')}$`, 'su');
}

/** The lines of a file, or of standard input, that say anything. */
export function namedLines(file: string): readonly string[] {
  let text: string;
  try {
    text = readFileSync(file === STANDARD_INPUT ? 0 : file, 'utf8');
  } catch (error) {
    const { code, message } = systemFailure(file, error);
    throw new CommandError(code, `${file}: ${message}`);
  }
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/**
 * The ids of the documents of a set: those whose path fits a pattern, or those that a file names a line, by path, id or title.
 * Throws CommandError where there are none.
 */
export function documentSet(library: Library, set: string): readonly string[] {
  const heads = library.heads();
  if (/[*?]/.test(set)) {
    const fits = pathPattern(set);
    const found = heads.filter(({ path }) => fits.test(path)).map(({ id }) => id);
    if (found.length > 0) return found;
    throw new CommandError(
      'no-such-document',
      say('No document in {file} has a path that fits {set}.', { file: library.file, set }),
    );
  }
  const inDatabase = heads.filter(({ path }) => path === set);
  if (inDatabase.length > 0) return inDatabase.map(({ id }) => id);
  if (set !== STANDARD_INPUT && !isFile(set)) return [namedDocument(library, set).id];
  const names = namedLines(set);
  if (names.length === 0)
    throw new CommandError('no-names', say('{set} names no document. Write one a line.', { set }));
  return names.flatMap((name) => documentSet(library, name));
}
