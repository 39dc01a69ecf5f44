import { codeUnitAt } from '../lexicon/code-unit-at.js';
import { type Beginning, beginningsOf } from '../lexicon/prefilter/beginnings.js';
import { has, unitsOf } from '../lexicon/prefilter/code-units.js';
import type { Found, Matcher } from './matcher.js';

/**
 * Which matchers may read something at a place, by the character there and the one behind it: most are ruled out by one look at both.
 * The second character is asked once so much text has been cut into tokens that knowing how matches begin is worth its price.
 */
export interface MatcherTable {
  readonly matchers: readonly Matcher[];
  places: Places;
  /** Characters that may still be looked at before the second one is asked. */
  untilWorth: number;
}

/** Two words of bits, one bit for each matcher, for every class of characters, and for every pair of characters (see `pairOf`). */
interface Places {
  /** The class of a character, by its code unit; 0 for one that no matcher begins with. */
  readonly classes: Uint16Array;
  /** By class: which matchers can begin with such a character, whatever follows. */
  readonly open: Int32Array;
  /** By class: which can where the pair says so too. */
  readonly begun: Int32Array;
  readonly pairs: Int32Array;
}

type Words = readonly [number, number];

/** Reading off all patterns how their matches begin takes as long as cutting so many characters into tokens. */
const WORTH_KNOWING = 60_000;
const WORD = 32;
const PAIRS = 8192;
/** Different pairs may share their bits: then a matcher is tried in vain. */
const pairOf = (first: number, second: number): number => ((Math.imul(first, 2521) ^ second) & (PAIRS - 1)) * 2;

/** The table of matchers, 64 at most, in the order of their turns. */
export function matcherTable(matchers: readonly Matcher[]): MatcherTable {
  if (matchers.length > 2 * WORD) throw new Error(`A table is for ${2 * WORD} matchers at most`);
  return {
    matchers,
    places: placesOf(
      matchers,
      matchers.map(() => null),
    ),
    untilWorth: WORTH_KNOWING,
  };
}

/** What stands at a place: what the first of the matchers reads that reads anything there. */
export function firstAt(table: MatcherTable, text: string, at: number): Found | null {
  const { classes, open, begun, pairs } = table.places;
  const first = codeUnitAt(text, at);
  const ofClass = (classes[first] as number) * 2;
  if (ofClass === 0) return null;
  const pair = pairOf(first, codeUnitAt(text, at + 1));
  for (let word = 0; word < 2; word++) {
    let left = (open[ofClass + word] as number) | ((begun[ofClass + word] as number) & (pairs[pair + word] as number));
    while (left !== 0) {
      const matcher = table.matchers[word * WORD + WORD - 1 - Math.clz32(left & -left)] as Matcher;
      left &= left - 1;
      const found = matcher.match(text, at);
      if (found) return found;
    }
  }
  return null;
}

/** To be told how much text is looked at. */
export function looksAt(table: MatcherTable, characters: number): void {
  if (table.untilWorth <= 0) return;
  table.untilWorth -= characters;
  if (table.untilWorth <= 0) table.places = placesOf(table.matchers, table.matchers.map(beginningsOfAll));
}

/** How what a matcher reads begins; null where that is not known, or is nearly anything. */
function beginningsOfAll({ opens }: Matcher): readonly Beginning[] | null {
  const all: Beginning[] = [];
  for (const { pattern } of opens ?? []) {
    const some = beginningsOf(pattern);
    if (some === null) return null;
    all.push(...some);
  }
  return opens ? all : null;
}

function placesOf(matchers: readonly Matcher[], beginnings: readonly (readonly Beginning[] | null)[]): Places {
  const classes = new Uint16Array(0x10000);
  const [open, begun] = [
    [0, 0],
    [0, 0],
  ];
  const known = new Map<string, number>();
  for (const start of new Set(matchers.flatMap(({ starts }) => [...starts]))) {
    const unit = start.charCodeAt(0);
    const isOpen = (i: number): boolean =>
      beginnings[i]?.some(({ first, second }) => second === null && has(first, unit)) ?? true;
    const mayBegin = wordsOf(matchers, ({ starts }) => starts.includes(start));
    const whatever = wordsOf(matchers, ({ starts }, i) => starts.includes(start) && isOpen(i));
    const key = [...mayBegin, ...whatever].join();
    if (!known.has(key)) {
      known.set(key, open.length / 2);
      begun.push(...mayBegin);
      open.push(...whatever);
    }
    classes[unit] = known.get(key) ?? 0;
  }
  return { classes, open: Int32Array.from(open), begun: Int32Array.from(begun), pairs: pairsOf(beginnings) };
}

function wordsOf(matchers: readonly Matcher[], may: (matcher: Matcher, index: number) => boolean): Words {
  let [low, high] = [0, 0];
  matchers.forEach((matcher, i) => {
    if (!may(matcher, i)) return;
    if (i < WORD) low |= 1 << i;
    else high |= 1 << (i - WORD);
  });
  return [low, high];
}

function pairsOf(beginnings: readonly (readonly Beginning[] | null)[]): Int32Array {
  const pairs = new Int32Array(PAIRS * 2);
  beginnings.forEach((some, i) => {
    const word = i < WORD ? 0 : 1;
    for (const { first, second } of some ?? [])
      for (const one of unitsOf(first))
        for (const two of unitsOf(second ?? [])) {
          const at = pairOf(one, two) + word;
          pairs[at] = (pairs[at] as number) | (1 << (i % WORD));
        }
  });
  return pairs;
}
