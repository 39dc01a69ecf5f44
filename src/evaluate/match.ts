import { overlaps, type Span } from '../model/index.js';
import type { Kind } from './kinds.js';

/** A gold item and where its quote stands in the extracted text; null when it does not stand there. */
export interface Placed<Gold> {
  readonly gold: Gold;
  readonly at: Span | null;
}

export interface Matches<Found, Gold> {
  readonly pairs: readonly (readonly [found: Found, gold: Placed<Gold>])[];
  readonly missed: readonly Placed<Gold>[];
  readonly extra: readonly Found[];
}

interface Candidate<Found, Gold> {
  readonly found: Found;
  readonly placed: Placed<Gold>;
  readonly agreement: number;
}

function agreement<Found, Gold>(kind: Kind<Found, Gold>, found: Found, gold: Gold): number {
  const right = Object.entries(kind.fields).filter(([, isRight]) => isRight(found, gold));
  return right.reduce((sum, [name]) => sum + (kind.telling.includes(name) ? 11 : 1), 0);
}

function candidates<Found, Gold>(
  kind: Kind<Found, Gold>,
  found: readonly Found[],
  golds: readonly Placed<Gold>[],
): Candidate<Found, Gold>[] {
  const all: Candidate<Found, Gold>[] = [];
  for (const placed of golds)
    for (const record of found) {
      const where = kind.where(record);
      if (!placed.at || !overlaps(where, placed.at)) continue;
      const distance = Math.abs(where.start - placed.at.start) / 1000;
      all.push({ found: record, placed, agreement: agreement(kind, record, placed.gold) - distance });
    }
  return all;
}

/** Pairs records with gold one to one where their places meet, those that agree most first. */
export function match<Found, Gold>(
  kind: Kind<Found, Gold>,
  found: readonly Found[],
  golds: readonly Placed<Gold>[],
): Matches<Found, Gold> {
  const takenFound = new Set<Found>();
  const takenGold = new Set<Placed<Gold>>();
  const pairs: [Found, Placed<Gold>][] = [];
  for (const candidate of candidates(kind, found, golds).sort((a, b) => b.agreement - a.agreement)) {
    if (takenFound.has(candidate.found) || takenGold.has(candidate.placed)) continue;
    takenFound.add(candidate.found);
    takenGold.add(candidate.placed);
    pairs.push([candidate.found, candidate.placed]);
  }
  return {
    pairs,
    missed: golds.filter((placed) => !takenGold.has(placed)),
    extra: found.filter((record) => !takenFound.has(record)),
  };
}
