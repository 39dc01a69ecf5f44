import type { Span } from '../../model/index.js';

/** A stretch of a text that its copy leaves out; `put` stands in its place. */
export interface Cut extends Span {
  readonly put: '' | ' ';
}

/** A text made of another by cuts, and the ways back and forth between offsets of the two. */
export interface CutText {
  readonly text: string;
  /** Where in the original a character of the copy stands. */
  readonly original: (offset: number) => number;
  /** Where in the copy an offset of the original lies; of what was cut, where it would stand. */
  readonly copied: (offset: number) => number;
}

const same = (offset: number): number => offset;

/** The text without its cuts, which are in reading order and do not overlap. */
export function cutText(text: string, cuts: readonly Cut[]): CutText {
  if (cuts.length === 0) return { text, original: same, copied: same };
  const pieces: string[] = [];
  /** By piece between cuts: where it begins in the original and in the copy. */
  const starts: number[] = [0];
  const places: number[] = [0];
  let end = 0;
  let length = 0;
  for (const cut of cuts) {
    pieces.push(text.slice(end, cut.start), cut.put);
    length += cut.start - end + cut.put.length;
    end = cut.end;
    // What was put for a cut is its last character's.
    starts.push(end - cut.put.length);
    places.push(length - cut.put.length);
  }
  pieces.push(text.slice(end));
  return {
    text: pieces.join(''),
    original: (offset) => {
      const piece = lastUpTo(places, offset);
      return (starts[piece] as number) + offset - (places[piece] as number);
    },
    copied: (offset) => {
      const piece = lastUpTo(starts, offset);
      const at = (places[piece] as number) + offset - (starts[piece] as number);
      return Math.min(at, places[piece + 1] ?? at);
    },
  };
}

/** The last of ascending numbers that is not above a limit; the first where all are. Of equal ones the last. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** One copy after another: of the first text, by the cuts of the second. The ways between them hold no text on their way. */
export const cutFurther = (first: CutText, cuts: readonly Cut[]): CutText => {
  if (cuts.length === 0) return first;
  const { original, copied } = first;
  const { text, ...second } = cutText(first.text, cuts);
  return {
    text,
    original: (offset) => original(second.original(offset)),
    copied: (offset) => second.copied(copied(offset)),
  };
};
