import type { Lexicon } from '../pipeline.js';
import { CommandError, isForUsers } from './failure.js';
import { inLanguage } from './language/in-language.js';
import { say } from './language/say.js';
import { readSource } from './read-source.js';

/** A lexicon of the user's, and the text it comes from. */
export interface OwnLexicon {
  readonly lexicon: Lexicon;
  readonly text: string;
}

/** The file that `--lexicon` names; null when it names none. Throws CommandError with each line that is wrong and what to write instead. */
export async function lexiconIn(file: string | undefined): Promise<OwnLexicon | null> {
  if (file === undefined) return null;
  const { LexiconError, readLexicon } = await import('../pipeline.js');
  const text = await textOf(file);
  try {
    return { lexicon: readLexicon(text), text };
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error;
    const lines = error.problems.map(({ line, message }) => `\n  ${file}:${line}: ${inLanguage(message)}${say('.')}`);
    throw new CommandError(
      'bad-lexicon',
      `${say('{file} cannot be used as a lexicon:{lines}', { file, lines: lines.join('') })}\n `,
    );
  }
}

/** In whatever encoding it is, as notices are. */
async function textOf(file: string): Promise<string> {
  const { decode } = await import('../read/decode.js');
  const source = readSource(file);
  if ('failure' in source) throw new CommandError(source.failure.code, `${file}: ${source.failure.message}`);
  try {
    return decode(source.bytes, file).text;
  } catch (error) {
    if (!isForUsers(error)) throw error;
    throw new CommandError(error.code, `${file}: ${error.message}`);
  }
}
