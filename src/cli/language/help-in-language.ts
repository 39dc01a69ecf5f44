import type { Argument, Command, Option } from 'commander';
import { isChinese } from './language.js';
import { say, sayWord } from './say.js';

/** What an option or argument may be and is without being said, as commander puts it behind the description. */
function described({ description, argChoices, defaultValue, defaultValueDescription }: Option | Argument): string {
  const isSwitch = typeof defaultValue === 'boolean';
  const hasDefault = defaultValueDescription !== undefined || (defaultValue !== undefined && !isSwitch);
  const more = [
    ...(argChoices ? [say('choices: {choices}', { choices: argChoices.join('、') })] : []),
    ...(hasDefault ? [say('default: {value}', { value: defaultValueDescription ?? String(defaultValue) })] : []),
  ];
  return more.length === 0 ? description : `${description}（${more.join('；')}）`;
}

/** Help of commander in the language of the user; in English it is commander's own. */
export function helpInLanguage(program: Command): Command {
  program.helpOption('-h, --help', say('display help for command'));
  program.helpCommand('help [command]', say('display help for command'));
  if (!isChinese()) return program;
  return program.configureHelp({
    styleTitle: (title) => sayWord(title),
    styleUsage: (usage) => usage.replace('[options]', '[选项]').replace('[command]', '[命令]'),
    optionDescription: described,
    argumentDescription: described,
  });
}
