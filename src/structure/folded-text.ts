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

/** 二O二三年, 二○二三年, 二零二三年: a letter or sign written for 〇, among the digits of a year. */
const YEAR = /[一二][〇○OoΟОо0零◯][〇○OoΟОо0零◯一二三四五六七八九]{2}(?= ?年)/gu;
const NOUGHT = /[○OoΟОо0零◯]/gu;

let last: FoldedText | null = null;

/** Kept for the text that was asked for last, since a source is parted into notices and then read. */
export function foldedText(text: string): FoldedText {
  if (last?.text === text) return last;
  const plain = simplified(text);
  const folded = foldSimplified(plain).replace(YEAR, (year) => year.replace(NOUGHT, '〇'));
  last = { text, plain, folded, lines: linesOf(folded) };
  return last;
}
