import { codeUnitAt } from '../code-unit-at.js';
import { type CodeUnits, has } from './code-units.js';
import { edgesOf } from './pattern-edges.js';

/**
 * Which of several patterns may match a text: bit i stands for the i-th. Its first and last character rule out most of them for
 * the price of two look-ups, a look at all its characters most of the rest; what is left has to be tried.
 */
export type Prefilter = (text: string) => number;

const MOST = 32;

/** A set of bits for every code unit: units that have the same bits are of one class. */
interface BitTable {
  readonly classes: Uint16Array;
  readonly bits: Int32Array;
}

/** Bit i of a code unit is set where the i-th set has it. */
function bitTable(sets: readonly CodeUnits[]): BitTable {
  const ends = sets.flatMap((set) => set.map((unit, i) => (i % 2 === 0 ? unit : unit + 1)));
  const starts = [...new Set([0, ...ends])].sort((a, b) => a - b);
  const classes = new Uint16Array(0x10000);
  const known: number[] = [];
  starts.forEach((start, i) => {
    const bits = sets.reduce((some, set, k) => (has(set, start) ? some | (1 << k) : some), 0);
    const at = known.indexOf(bits);
    classes.fill(at < 0 ? known.push(bits) - 1 : at, start, starts[i + 1]);
  });
  return { classes, bits: Int32Array.from(known) };
}

const bitsAt = ({ classes, bits }: BitTable, code: number): number => bits[classes[code] as number] as number;

interface Tables {
  readonly first: BitTable;
  readonly last: BitTable;
  readonly holds: BitTable;
}

function tablesOf(patterns: readonly RegExp[]): Tables {
  const edges = patterns.map(edgesOf);
  return {
    first: bitTable(edges.map((edge) => edge.first)),
    last: bitTable(edges.map((edge) => edge.last)),
    holds: bitTable(edges.map((edge) => edge.holds)),
  };
}

/** The prefilter of patterns, 32 at most. Its tables are made when it is first asked: many commands read no notice. */
export function prefilterOf(patterns: readonly RegExp[]): Prefilter {
  if (patterns.length > MOST) throw new Error(`A prefilter is for ${MOST} patterns at most`);
  let tables: Tables | null = null;
  return (text) => {
    if (text === '') return -1;
    tables ??= tablesOf(patterns);
    const { first, last, holds } = tables;
    const left = bitsAt(first, codeUnitAt(text, 0)) & bitsAt(last, codeUnitAt(text, text.length - 1));
    if (left === 0) return 0;
    let seen = 0;
    for (let i = 0; i < text.length && (left & ~seen) !== 0; i++) seen |= bitsAt(holds, codeUnitAt(text, i));
    return left & seen;
  };
}

/** Does any of the patterns match a text? */
export function anyMatches(patterns: readonly RegExp[]): (text: string) => boolean {
  const prefilter = prefilterOf(patterns);
  return (text) => {
    let left = prefilter(text);
    for (let i = 0; left !== 0 && i < patterns.length; i++, left >>>= 1)
      if ((left & 1) !== 0 && (patterns[i] as RegExp).test(text)) return true;
    return false;
  };
}
