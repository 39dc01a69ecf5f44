import type { Anchor, Span } from '../model/index.js';

/** So much of the text on either side of a value tells it from others like it. */
const AROUND = 24;

const SPACES = /\s+/g;

/** A text without white space. */
export const withoutSpaces = (text: string): string => text.replace(SPACES, '');

/** A text without white space: where a decision finds its words, however a scrape has laid them out. */
export interface CompactText {
  readonly text: string;
  /** The anchor of a span. */
  readonly anchorOf: (span: Span, nth: number) => Anchor;
  /** Where an anchor's words stand; null where they do not, or where it cannot be told which of several places is meant. */
  readonly spanOf: (anchor: Anchor) => Span | null;
}

/** Every place where words stand in a text. */
function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

export function compactText(source: string): CompactText {
  const text = withoutSpaces(source);
  /** Where in the text white space was taken out, and how much up to there. */
  const gaps: number[] = [];
  const taken: number[] = [];
  let sum = 0;
  for (const { index, 0: spaces } of source.matchAll(SPACES)) {
    gaps.push(index - sum);
    sum += spaces.length;
    taken.push(sum);
  }
  const inSource = (at: number): number => {
    let low = 0;
    let high = gaps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((gaps[middle] as number) <= at) low = middle + 1;
      else high = middle;
    }
    return at + (taken[low - 1] ?? 0);
  };
  const sourceSpan = (start: number, length: number): Span => ({
    start: inSource(start),
    end: inSource(start + length - 1) + 1,
  });

  const anchorOf = (span: Span, nth: number): Anchor => {
    const start = withoutSpaces(source.slice(0, span.start)).length;
    const end = start + withoutSpaces(source.slice(span.start, span.end)).length;
    const from = Math.max(0, start - AROUND);
    const to = Math.min(text.length, end + AROUND);
    const n = placesOf(text, text.slice(from, to)).indexOf(from) + 1;
    return { quote: text.slice(start, end), before: text.slice(from, start), after: text.slice(end, to), n, nth };
  };

  const spanOf = ({ quote, before, after, n }: Anchor): Span | null => {
    const whole = placesOf(text, before + quote + after);
    const at = whole[n - 1] ?? (whole.length === 1 ? whole[0] : undefined);
    if (at !== undefined) return sourceSpan(at + before.length, quote.length);
    // One side may end where the notice does, and boilerplate begins.
    const sides = [
      ...(before === '' ? [] : placesOf(text, before + quote).map((found) => found + before.length)),
      ...(after === '' ? [] : placesOf(text, quote + after)),
    ];
    const [only, ...others] = [...new Set(sides)];
    return only === undefined || others.length > 0 ? null : sourceSpan(only, quote.length);
  };
  return { text, anchorOf, spanOf };
}
