import { type CodeUnits, countOf, union, unitsOf } from './code-units.js';
import { type PatternTree, patternTree } from './pattern-tree.js';

/** One way in which a match may begin: one of the first units, then one of the second; null where anything, or nothing, may follow. */
export interface Beginning {
  readonly first: CodeUnits;
  readonly second: CodeUnits | null;
}

/** What is left of a pattern: its parts in order. */
type Rest = { readonly part: PatternTree; readonly next: Rest } | null;

/** The units that may be read next, each with what is left behind them; null for a match that has come to its end. */
type Step = { readonly units: CodeUnits; readonly rest: Rest } | null;

type Repeated = Extract<PatternTree, { kind: 'repeated' }>;
const oneLess = (part: Repeated): PatternTree => ({ ...part, least: Math.max(0, part.least - 1) });

function* steps(rest: Rest): Generator<Step> {
  if (rest === null) return yield null;
  const { part, next } = rest;
  switch (part.kind) {
    case 'units':
      return yield { units: part.units, rest: next };
    case 'sequence':
      return yield* steps(part.parts.reduceRight<Rest>((behind, one) => ({ part: one, next: behind }), next));
    case 'choice':
      for (const one of part.parts) yield* steps({ part: one, next });
      return;
    case 'repeated':
      if (part.least === 0) yield* steps(next);
      return yield* steps({
        part: part.part,
        next: part.more || part.least > 1 ? { part: oneLess(part), next } : next,
      });
    default:
      yield* steps(next);
  }
}

/** More first units than these are not told apart. */
const MOST = 400;

/**
 * How matches of a pattern begin, read off the pattern itself, so that a word that is added to it is in what is known of it. Null where they
 * may be empty, or begin with nearly anything.
 */
export function beginningsOf(pattern: RegExp): readonly Beginning[] | null {
  const beginnings: Beginning[] = [];
  for (const step of steps({ part: patternTree(pattern), next: null })) {
    if (step === null || countOf(step.units) > MOST) return null;
    const behind = [...steps(step.rest)];
    const second = union(...behind.map((one) => one?.units ?? []));
    const isOpen = behind.includes(null) || countOf(second) > MOST;
    beginnings.push({ first: step.units, second: isOpen ? null : second });
  }
  return beginnings;
}

/** May a match begin with these two code units? It may also say so where none does, but never the other way round. */
export type MayBegin = (first: number, second: number) => boolean;

const BITS = 4096;
const firstBit = (first: number): number => first & (BITS - 1);
const pairBit = (first: number, second: number): number => (Math.imul(first, 2521) ^ second) & (BITS - 1);

/** A few hundred bytes for each pattern, so that those of all patterns stay in the processor's cache. Null where it would let nearly all through. */
export function mayBeginWith(pattern: RegExp): MayBegin | null {
  const beginnings = beginningsOf(pattern);
  if (beginnings === null) return null;
  const open = new Uint32Array(BITS / 32);
  const pairs = new Uint32Array(BITS / 32);
  const set = (bits: Uint32Array, bit: number): void => {
    bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
  };
  for (const { first, second } of beginnings)
    for (const one of unitsOf(first))
      if (second === null) set(open, firstBit(one));
      else for (const two of unitsOf(second)) set(pairs, pairBit(one, two));
  const has = (bits: Uint32Array, bit: number): boolean => (((bits[bit >> 5] as number) >>> (bit & 31)) & 1) !== 0;
  return (first, second) => has(open, firstBit(first)) || has(pairs, pairBit(first, second));
}
