import { type Command, Option } from 'commander';
import { HEADINGS } from './language/headings.js';
import { LANGUAGES, type Language } from './language/language.js';
import { say } from './language/say.js';

export const EXIT = { well: 0, someWrong: 1, wrongUsage: 2 } as const;

/** Runs a command's work and keeps its exit status. */
export type Runner = (work: () => Promise<number>) => Promise<void>;

/**
 * A command puts itself on the program: its words, options and help. What it needs to do its work
 * it imports when it is run, so that `--help` and the other commands do not wait for it.
 */
export type CommandModule = (program: Command, runner: Runner) => void;

export interface CommonOptions {
  readonly lang?: Language;
  readonly db: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly log?: string;
}

export const DEFAULT_DATABASE = 'out/plans.db';

/** The language of what is said to the user; it is looked for before anything is said (`languageOf`). */
export const languageOption = (): Option =>
  new Option('--lang <language>', say('speak Chinese (zh) or English (en); by default as the locale says')).choices(
    LANGUAGES,
  );

/** For every command that writes columns for spreadsheets. */
export const headingsOption = (): Option =>
  new Option('--headings <language>', say('language of heads, sheets and listed words; machines know the English ones'))
    .choices(HEADINGS)
    .default('en');

/** A lexicon of one's own, for every command that reads notices. */
export const withLexicon = (command: Command): Command =>
  command.option('--lexicon <file>', say('bodies, indicators, units, boilerplate and words of your own'));

/**
 * The options that every command has. One that can do without a database says what it would do with it; `null` is for one that
 * could do nothing.
 */
export function withCommonOptions(command: Command, database?: { readonly db: string } | null): Command {
  if (database) command.option('--db <file>', database.db);
  else if (database !== null) command.option('--db <file>', say('the database'), DEFAULT_DATABASE);
  return command
    .option('--quiet', say('say nothing but results and failures'))
    .option('--verbose', say('say on standard error what is being done'))
    .addOption(languageOption())
    .option('--log <file>', say('add what is being done to a file, one JSON object a line'));
}
