import { availableParallelism, totalmem } from 'node:os';
import { constrainedMemory } from 'node:process';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { say } from './language/say.js';
import type { Budget } from './reading-process.js';

const wholeNumber =
  (least: number, most: number) =>
  (words: string): number => {
    const number = /^\d{1,7}$/.test(words) ? Number(words) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(say('It is a whole number from {least} to {most}.', { least, most }));
  };

/** What no notice of a corpus takes a tenth of. */
const SECONDS = 60;
const MEGABYTES = 640;
/** Less than this the program takes for itself. */
const LEAST_MEGABYTES = 128;

/** As many as there are cores, but no more than the machine, or the container, has memory for. */
export function usualJobs(): number {
  const constrained = constrainedMemory() ?? 0;
  const memory = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  return Math.max(1, Math.min(availableParallelism(), Math.floor(memory / 1024 / 1024 / MEGABYTES)));
}

/** How many sources are read at once, for the commands that read many; each has its own default. */
export const jobsOption = (): Option =>
  new Option('--jobs <number>', say('how many files are read at a time')).argParser(wholeNumber(1, 999));

/** The budget of each source. */
export interface BudgetOptions {
  readonly timeout: number;
  readonly memory: number;
}
export const budgetOf = ({ timeout, memory }: BudgetOptions): Budget => ({ seconds: timeout, megabytes: memory });

/** For every command that reads sources. */
export const withBudget = (command: Command): Command =>
  command
    .addOption(
      new Option('--timeout <seconds>', say('how long reading one file may take'))
        .argParser(wholeNumber(1, 86_400))
        .default(SECONDS),
    )
    .addOption(
      new Option('--memory <megabytes>', say('how much memory reading one file may take'))
        .argParser(wholeNumber(LEAST_MEGABYTES, 65_536))
        .default(MEGABYTES),
    );
