import type { Decision, ReviewedNotice } from '../model/index.js';
import { sha256 } from '../model/sha256.js';

/** Finds the decisions that may be about a notice, oldest first. */
export type ReviewOf = (notice: ReviewedNotice) => readonly Decision[];

/** Counts up when decisions are applied otherwise than before, so that databases are brought up to date. */
const WAY_OF_APPLYING = 2;

/** What tells whether just these decisions are applied to a document; null where there are none. */
export const digestOf = (decisions: readonly Decision[]): string | null =>
  decisions.length === 0 ? null : sha256(`${WAY_OF_APPLYING} ${decisions.map(({ id }) => id).join(' ')}`).slice(0, 16);

const bytesOf = ({ sha256, part }: ReviewedNotice): string => `${sha256} ${part}`;

function grouped(decisions: readonly Decision[], keyOf: (notice: ReviewedNotice) => string | null) {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const key = keyOf(decision.notice);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(decision);
    else groups.set(key, [decision]);
  }
  return groups;
}

/** Are these places the same, as far as both are known? */
const samePlace = (a: ReviewedNotice, b: ReviewedNotice): boolean =>
  a.region === null || b.region === null || a.region === b.region;

/**
 * The decisions about each notice: those about its bytes, and those about another copy of it, which has the same title and is for the
 * same place. Decisions come oldest first.
 */
export function reviewFor(decisions: readonly Decision[]): ReviewOf {
  const byBytes = grouped(decisions, bytesOf);
  const byTitle = grouped(decisions, ({ title }) => title);
  const order = new Map(decisions.map((decision, at) => [decision, at]));
  return (notice) => {
    const copies = (notice.title === null ? undefined : byTitle.get(notice.title)) ?? [];
    const found = new Set([
      ...(byBytes.get(bytesOf(notice)) ?? []),
      ...copies.filter((decision) => samePlace(decision.notice, notice)),
    ]);
    return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
}
