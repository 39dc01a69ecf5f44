import type { Document, Span } from '../model/index.js';

/** A text that is kept once, in pieces: what stands before each task and behind the last. Null: this task is no piece of it. */
interface LaidText {
  readonly before: readonly (string | null)[];
  readonly rest: string;
}

type Piece = Pick<Document['tasks'][number], 'span' | 'text'>;

/** Between the two halves of a character no text can be cut that is kept as UTF-8. */
const isInCharacter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
};

/** Lays tasks end to end, with what stands between them; one that does not come behind the others, or has other words, is left out. */
export function layText(text: string, tasks: readonly Piece[]): LaidText {
  let end = 0;
  const before = tasks.map(({ span, text: words }) => {
    const isPiece =
      span.start >= end &&
      text.slice(span.start, span.end) === words &&
      !isInCharacter(text, span.start) &&
      !isInCharacter(text, span.end);
    if (!isPiece) return null;
    const between = text.slice(end, span.start);
    end = span.end;
    return between;
  });
  return { before, rest: text.slice(end) };
}

/** Which of stretches in reading order begins at or before each place and ends behind it; null where none does. */
export function stretchesAt(stretches: readonly Span[], places: readonly number[]): readonly (number | null)[] {
  let next = 0;
  let before = -1;
  return places.map((place) => {
    if (place < before) next = 0;
    before = place;
    while (next < stretches.length && (stretches[next] as Span).end <= place) next++;
    const found = stretches[next];
    return found && found.start <= place ? next : null;
  });
}
