import type { Lexicon, UserUnit } from '../lexicon/user/lexicon.js';
import { initials } from './matcher.js';

/** What a user's lexicon adds to tokens: bodies, as the matchers ask for them, and units of measure. */
export interface UserTerms {
  /** Every character that a body begins with. */
  readonly bodyStarts: string;
  /** The end of the longest body that begins here; null when there is none. */
  readonly bodyEnd: (text: string, at: number) => number | null;
  /** Does a body end right before this place? */
  readonly bodyBefore: (text: string, at: number) => boolean;
  readonly units: readonly UserUnit[];
}

export const NO_TERMS: UserTerms = { bodyStarts: '', bodyEnd: () => null, bodyBefore: () => false, units: [] };

const grouped = (names: readonly string[], characterOf: (name: string) => string): ReadonlyMap<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const name of names.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    const group = groups.get(characterOf(name));
    if (group) group.push(name);
    else groups.set(characterOf(name), [name]);
  }
  return groups;
};

/** The bodies of a lexicon filed by their first and last characters, so that most places cost one look, and its units. */
export function userTerms({ bodies, units }: Lexicon): UserTerms {
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
    units,
  };
}
