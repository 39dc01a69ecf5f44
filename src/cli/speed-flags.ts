import { setFlagsFromString } from 'node:v8';

/**
 * Settings of V8, by the major version of Node: its rules run many small functions, which V8 compiles again and again into
 * large ones; and a thousand regular expressions, which it compiles twice, the second time when they are run again, as all are.
 * The one of Node 24 gains too little by them. To be set before anything else is loaded. Figures in test/bench/README.md.
 */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  20: ['--max-inlined-bytecode-size-cumulative=300', '--interrupt-budget=300000', '--no-regexp-tier-up'],
  22: ['--max-inlined-bytecode-size-cumulative=300', '--invocation-count-for-turbofan=12000'],
};

/**
 * By how many hundredths more than what lives in it the heap may hold before it is cleared: left alone, V8 lets it grow to
 * several times as much where new objects come fast, as with every command that goes through a database. Figures in test/bench/README.md.
 */
const GROWTH = '--heap-growing-percent=60';
const KNOWING_GROWTH: ReadonlySet<number> = new Set([20, 22, 24]);

/** What keeps the memory of commands low, for a version of Node that is known to take it. */
export const memoryFlags = (node: string): readonly string[] =>
  KNOWING_GROWTH.has(Number.parseInt(node, 10)) ? [GROWTH] : [];

/** The settings that a version of Node (`20.18.1`) is known to take; none for one that was not measured. */
export const speedFlags = (node: string): readonly string[] => FLAGS[Number.parseInt(node, 10)] ?? [];

/** A flag that V8 does not know is told of on standard error and does nothing. */
export const setFlags = (flags: readonly string[]): void => flags.forEach((flag) => void setFlagsFromString(flag));
