import type { Span } from '../model/index.js';
import { squeeze } from './alike.js';

/** Gold that does not fit its source: the file has to be corrected, not the rules. */
export class GoldError extends Error {
  override readonly name = 'GoldError';
}

/** The place of the n-th occurrence, counted from 1; negative when there are fewer. */
function occurrence(text: string, quote: string, n: number): number {
  let at = -1;
  for (let seen = 0; seen < n; seen++) {
    at = text.indexOf(quote, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

/** Of all places where the words stand, the one nearest to where they are expected; negative when there is none. */
function nearest(text: string, words: string, expected: number): number {
  let best = -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  return best;
}

/** So much of what stands around a quote is tried to find it in another text, the most telling first. */
const CONTEXTS = [40, 24, 12, 6, 0];

/**
 * A function from a quote of the gold's source text to its span in the extracted text, which may be laid out
 * otherwise (white space, width of punctuation, another file format). Null when the extracted text does not have it.
 * Throws GoldError when the source itself does not have the quote.
 */
export function locator(source: string, extracted: string): (quote: string, n?: number) => Span | null {
  const from = squeeze(source);
  const to = squeeze(extracted);
  const same = from.text === to.text;
  const ratio = to.text.length / Math.max(1, from.text.length);
  const squeezedAt = new Map(from.origin.map((original, at) => [original, at]));

  const find = (start: number, length: number): number => {
    if (same) return start;
    for (const context of CONTEXTS) {
      const left = Math.max(0, start - context);
      const found = nearest(to.text, from.text.slice(left, start + length + context), left * ratio);
      if (found >= 0) return found + start - left;
    }
    return -1;
  };

  return (quote, n = 1) => {
    let raw = occurrence(source, quote, n);
    if (raw < 0)
      throw new GoldError(`the quote «${quote}»${n > 1 ? ` (occurrence ${n})` : ''} is not in the source text`);
    while (!squeezedAt.has(raw)) raw++;
    const { length } = squeeze(quote).text;
    const at = find(squeezedAt.get(raw) ?? 0, length);
    if (at < 0) return null;
    return { start: to.origin[at] ?? 0, end: (to.origin[at + length - 1] ?? 0) + 1 };
  };
}
