import { foldSimplified } from '../lexicon/fold.js';
import { simplified } from '../lexicon/traditional.js';
import { type Line, linesOf } from './lines.js';

/** A text as its structure is read from: in simplified characters, folded, and in lines. Offsets are those of the text. */
export interface FoldedText {
  readonly text: string;
  readonly plain: string;
  readonly folded: string;
  readonly lines: readonly Line[];
}

let last: FoldedText | null = null;

/** Kept for the text that was asked for last, since a source is parted into notices and then read. */
export function foldedText(text: string): FoldedText {
  if (last?.text === text) return last;
  const plain = simplified(text);
  const folded = foldSimplified(plain);
  last = { text, plain, folded, lines: linesOf(folded) };
  return last;
}
