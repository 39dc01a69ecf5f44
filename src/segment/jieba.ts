import { createRequire } from 'node:module';
import { versions } from 'node:process';
import { whyNotLoaded } from '../model/native-package.js';
import { DICTIONARY } from './dictionary.js';

/** A piece as jieba gives it: its characters and its part of speech (`ns` a place, `v` a verb, `x` not in the dictionary). */
export interface Piece {
  readonly word: string;
  readonly tag: string;
}
type Jieba = Pick<typeof import('nodejieba'), 'tag' | 'insertWord'>;

/** Words cannot be cut, since nodejieba could not be loaded; the message says what to do. */
export class SegmenterError extends Error {
  override readonly name = 'SegmenterError';
  readonly code = 'no-segmenter';
}

/** The tag of a word that jieba made up from its characters. */
const GUESSED = 'x';

let loaded: Jieba | null = null;

/** Reading its dictionaries takes more than a second and 300 MB, so this is done when the first Chinese word is asked for. */
function load(): Jieba {
  const require = createRequire(import.meta.url);
  let file: string | null = null;
  try {
    file = require.resolve('nodejieba');
    const jieba = require('nodejieba') as Jieba;
    for (const [word, kind] of DICTIONARY)
      if (!knows(jieba, word)) jieba.insertWord(word, kind === 'place' ? 'ns' : 'n');
    return jieba;
  } catch (error) {
    throw new SegmenterError(whyNotLoaded(error, 'nodejieba', versions.node, file), { cause: error });
  }
}

/** To insert a word that jieba has would replace its weight by a middling one. */
function knows(jieba: Jieba, word: string): boolean {
  const [first, ...others] = jieba.tag(word);
  return others.length === 0 && first?.tag !== GUESSED;
}

/**
 * Cut a stretch of Chinese characters into words, new words guessed from their characters. The only place that knows nodejieba.
 * Jieba promises no offsets, and replaces what is not well-formed: see `align`. Throws SegmenterError.
 */
export function cutWithJieba(text: string): readonly Piece[] {
  loaded ??= load();
  return loaded.tag(text);
}
