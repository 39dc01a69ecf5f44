import type { Decision, ReviewLine } from '../model/index.js';
import { standing } from './review-lines.js';

/** What two people say of one value, where they do not say the same. */
export interface Difference {
  readonly one: Decision;
  readonly other: Decision;
}

/** What two reviews have judged both, in a word each, and where they differ. */
export interface Comparison {
  /** The verdicts of both on each value that both have judged. */
  readonly pairs: readonly { readonly one: string; readonly other: string }[];
  readonly differences: readonly Difference[];
}

/** The value that a decision is about: the same for all who judge it. */
const judgedPlace = ({ notice, kind, at }: Decision): string =>
  JSON.stringify([notice.title ?? notice.sha256, notice.region, kind, at.before, at.quote, at.after, at.n, at.nth]);

/** The newest decision about each value. */
const newest = (lines: readonly ReviewLine[]): ReadonlyMap<string, Decision> =>
  new Map(standing(lines).map((decision) => [judgedPlace(decision), decision]));

const isSame = (one: Decision, other: Decision): boolean =>
  one.verdict === other.verdict &&
  (one.verdict === 'removed' || JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)));
const sorted = ({ set }: Decision) => Object.entries(set).sort(([a], [b]) => (a < b ? -1 : 1));

/** Sets two people's reviews side by side. */
export function differencesBetween(first: readonly ReviewLine[], second: readonly ReviewLine[]): Comparison {
  const others = newest(second);
  const both = [...newest(first)].flatMap(([value, one]) => {
    const other = others.get(value);
    return other && other.id !== one.id ? [{ one, other }] : [];
  });
  return {
    pairs: both.map(({ one, other }) => ({ one: one.verdict, other: other.verdict })),
    differences: both.filter(({ one, other }) => !isSame(one, other)),
  };
}

/** Both reviews as one: each line once, in the order of time. */
export function merged(first: readonly ReviewLine[], second: readonly ReviewLine[]): readonly ReviewLine[] {
  const lines = new Map([...first, ...second].map((line) => [line.id, line]));
  return [...lines.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1));
}
