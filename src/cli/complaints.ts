import type { Command } from 'commander';
import { inLanguage } from './language/in-language.js';
import { say } from './language/say.js';

const UNKNOWN_OPTION = /^error: unknown option '--(?<typed>[\w-]+)/;

const named = (command: Command): readonly string[] => command.options.flatMap(({ long }) => long?.slice(2) ?? []);

/** Commander looks for names that are spelled alike; `--before` for `--due-before` is another mistake. */
function sharingWords(typed: string, command: Command): readonly string[] {
  const words = typed.split('-');
  return named(command).filter((name) => name.split('-').includes(typed) || words.includes(name));
}

/** A complaint about an option, with the nearest that the command has, and the commands that have what was typed. */
function hinted(complaint: string, command: Command): string {
  const typed = UNKNOWN_OPTION.exec(complaint)?.groups?.typed;
  if (typed === undefined) return inLanguage(complaint);
  const near = sharingWords(typed, command).map((name) => `--${name}`);
  const others = (command.parent?.commands ?? []).filter((one) => named(one).includes(typed)).map((one) => one.name());
  const [first = ''] = complaint.split('\n');
  const meant = near.length === 1 ? `(Did you mean ${near[0]}?)` : `(Did you mean one of ${near.join(', ')}?)`;
  const where =
    others.length === 0
      ? []
      : [say('--{option} is an option of: {commands}.', { option: typed, commands: others.join(say(', ')) })];
  if (near.length > 0) return [inLanguage(`${first}\n${meant}`), ...where].join('\n');
  return where.length > 0 ? [inLanguage(first), ...where].join('\n') : inLanguage(complaint);
}

/** Complaints of wrong usage in the language of the user, each with what may have been meant and a code. */
export const complainOf = (command: Command): Command =>
  command.configureOutput({
    outputError: (complaint, write) => write(`${hinted(complaint.trimEnd(), command)} [wrong-usage]\n`),
  });
