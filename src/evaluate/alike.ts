import { ownEntry } from '../model/index.js';

const FOLDED: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '％': '%',
  '．': '.',
  '！': '!',
  '？': '?',
  '～': '~',
};
const BLANK = /[\s\u00a0\u2000-\u200f\u3000\ufeff]/;

/** Text without white space and with half-width punctuation, and for each of its characters where it came from. */
export interface Squeezed {
  readonly text: string;
  /** One longer than the text: the last is the length of the original. */
  readonly origin: readonly number[];
}

export function squeeze(original: string): Squeezed {
  const kept: string[] = [];
  const origin: number[] = [];
  for (let at = 0; at < original.length; at++) {
    const character = original.charAt(at);
    if (BLANK.test(character)) continue;
    kept.push(ownEntry(FOLDED, character) ?? character);
    origin.push(at);
  }
  return { text: kept.join(''), origin: [...origin, original.length] };
}

/** What of a value counts when two are compared: no white space, no quotation marks, one width of punctuation. */
export const bare = (value: string): string => squeeze(value).text.replace(/[“”"'‘’]/g, '');

/** The same wording; absent equals absent only. */
export function sameText(a: string | null | undefined, b: string | null | undefined): boolean {
  if (a == null || b == null) return (a ?? null) === (b ?? null);
  return bare(a) === bare(b);
}

/** The same wording as the gold's, or as another that is accepted. */
export const sameAsOne = (found: string | null, gold: string | null, accepted: readonly (string | null)[]): boolean =>
  [gold, ...accepted].some((wording) => sameText(found, wording));

/** The same wording, or one a part of the other: 苏南 and 苏南地区. */
export function sameOrPart(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [x, y] = [bare(a), bare(b)];
  return x === y || (x !== '' && y !== '' && (x.includes(y) || y.includes(x)));
}

/** How often each pair of neighbouring characters occurs. */
function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 2 <= text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How alike two wordings are, from 0 to 1: the share of neighbouring characters that they have in common (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const inB = pairsOf(b);
  let shared = 0;
  for (const [pair, times] of pairsOf(a)) shared += Math.min(times, inB.get(pair) ?? 0);
  return (2 * shared) / (a.length + b.length - 2);
}

/** Is a name, where there is one, at least this like the gold's or any other accepted wording? */
export function sameName(
  found: string | null,
  gold: string | null,
  accepted: readonly string[],
  atLeast: number,
): boolean {
  if (found === null) return gold === null;
  const name = bare(found);
  return [gold, ...accepted].some((wording) => wording !== null && likeness(name, bare(wording)) >= atLeast);
}
