import { InvalidArgumentError, Option } from 'commander';
import { ownEntry } from '../model/own-entry.js';
import { closedWords } from './language/closed-words.js';
import { isChinese } from './language/language.js';

/** An option that takes a word of the closed list of a column, in English or as a Chinese table has it: `--status target`, `--status 目标`. */
export function choice(flags: string, description: string, column: string, choices: readonly string[]): Option {
  const chinese = ownEntry(closedWords, column) ?? {};
  const shown = (one: string): string => (isChinese() && ownEntry(chinese, one) ? `${one}（${chinese[one]}）` : one);
  return new Option(flags, description).choices(choices).argParser((value) => {
    const found = choices.find((one) => one === value || ownEntry(chinese, one) === value);
    if (found === undefined) throw new InvalidArgumentError(`Allowed choices are ${choices.map(shown).join(', ')}.`);
    return found;
  });
}
