import type { Lexicon } from '../lexicon/own/lexicon.js';
import { initials } from './atom.js';
import { type QuantityPatterns, quantityPatterns } from './atoms/quantity.js';

/** Words of one's own as the atoms ask for them. */
export interface OwnWords {
  /** Every character that a body begins with. */
  readonly bodyStarts: string;
  /** The end of the longest body that begins here; null when there is none. */
  readonly bodyEnd: (text: string, at: number) => number | null;
  /** Does a body end right before this place? */
  readonly bodyBefore: (text: string, at: number) => boolean;
  /** Null when there are no units. */
  readonly quantities: QuantityPatterns | null;
}

const compiled = new WeakMap<Lexicon, OwnWords>();

/** What a lexicon adds to the atoms, made once a lexicon; undefined when it adds nothing, and the built-in path is taken. */
export function ownWords(lexicon: Lexicon | undefined): OwnWords | undefined {
  if (!lexicon || (lexicon.bodies.length === 0 && lexicon.units.length === 0)) return undefined;
  const known = compiled.get(lexicon) ?? compile(lexicon);
  compiled.set(lexicon, known);
  return known;
}

const grouped = (names: readonly string[], characterOf: (name: string) => string): ReadonlyMap<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const name of names.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    const group = groups.get(characterOf(name));
    if (group) group.push(name);
    else groups.set(characterOf(name), [name]);
  }
  return groups;
};

function compile({ bodies, units }: Lexicon): OwnWords {
  const byFirst = grouped(bodies, (name) => name[0] ?? '');
  const byLast = grouped(bodies, (name) => name.at(-1) ?? '');
  return {
    bodyStarts: initials(bodies),
    bodyEnd: (text, at) => {
      const name = byFirst.get(text[at] ?? '')?.find((one) => text.startsWith(one, at));
      return name === undefined ? null : at + name.length;
    },
    bodyBefore: (text, at) =>
      byLast.get(text[at - 1] ?? '')?.some((one) => one.length <= at && text.startsWith(one, at - one.length)) ?? false,
    quantities: units.length === 0 ? null : quantityPatterns(units),
  };
}
