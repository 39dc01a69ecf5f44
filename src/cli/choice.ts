import { InvalidArgumentError, Option } from 'commander';
import { chineseWord } from './language/chinese-cells.js';
import { isChinese } from './language/language.js';

/** An option that takes a word of the closed list of a column, in English or as a Chinese table has it: `--status target`, `--status 目标`. */
export function choice(flags: string, description: string, column: string, choices: readonly string[]): Option {
  const shown = (one: string): string => {
    const chinese = chineseWord(column, one);
    return isChinese() && chinese !== one ? `${one}（${chinese}）` : one;
  };
  return new Option(flags, description).choices(choices).argParser((value) => {
    const found = choices.find((one) => one === value || chineseWord(column, one) === value);
    if (found === undefined) throw new InvalidArgumentError(`Allowed choices are ${choices.map(shown).join(', ')}.`);
    return found;
  });
}
