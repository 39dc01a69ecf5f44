import type { Piece } from './jieba.js';

/**
 * The pieces again, such that put together they are the text, character for character. A piece that does not stand where it
 * should is left out; what no piece covers comes as single characters, so that one odd character never shifts the rest.
 */
export function align(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const aligned: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.word === '') continue;
    const skipped = distanceTo(piece.word, text, at);
    if (skipped === null) continue;
    aligned.push(...characters(text.slice(at, at + skipped)), piece);
    at += skipped + piece.word.length;
  }
  aligned.push(...characters(text.slice(at)));
  return aligned;
}

/** Jieba drops or replaces a character or two, never a passage: looking farther would make a long text quadratic. */
const FARTHEST = 4;

function distanceTo(word: string, text: string, from: number): number | null {
  for (let skipped = 0; skipped <= FARTHEST; skipped++) if (text.startsWith(word, from + skipped)) return skipped;
  return null;
}

const characters = (text: string): readonly Piece[] => [...text].map((word) => ({ word, tag: 'x' }));
