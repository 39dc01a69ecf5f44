import type { CommandModule } from './command.js';
import { EXIT } from './command.js';
import { type DescribedCommand, type DescribedOption, describedCommands } from './described-commands.js';
import { helpText } from './language/help-text.js';
import { say } from './language/say.js';
import { packageVersion } from './package-version.js';

const EXAMPLES = `
  $ plan-extract man | man -l -`;

/** Words as roff has them: a backslash, a hyphen, and a mark at the beginning of a line mean something there. */
const roff = (words: string): string =>
  words.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/gm, '\\&$&');

const option = ({ names, takes, choices, description }: DescribedOption): string =>
  `.TP\n.B ${roff(names.join(', '))}${takes === '' ? '' : ` \\fI${roff(takes)}\\fR`}\n${roff(description)}${
    choices.length > 0 ? ` (${roff(choices.join(', '))})` : ''
  }`;

const command = ({ name, usage, description, options, more }: DescribedCommand): string =>
  [
    `.SS ${roff(name)} ${roff(usage)}`,
    roff(`${description[0]?.toUpperCase()}${description.slice(1)}${say('.')}`),
    ...options.map(option),
    ...(more === '' ? [] : ['.PP', '.nf', roff(more), '.fi']),
  ].join('\n');

/** The manual in roff, made from the commands. */
const manual = (description: string, version: string, commands: readonly DescribedCommand[]): string =>
  `${[
    `.TH PLAN\\-EXTRACT 1 "" "plan\\-extract ${roff(version)}"`,
    `.SH ${say('NAME')}`,
    `plan\\-extract \\- ${roff(say('a database out of Chinese government work plans'))}`,
    `.SH ${say('SYNOPSIS')}`,
    '.B plan\\-extract \\fIcommand\\fR [\\fIoptions\\fR]',
    `.SH ${say('DESCRIPTION')}`,
    roff(description),
    `.SH ${say('COMMANDS')}`,
    ...commands.map(command),
    `.SH ${say('EXIT STATUS')}`,
    roff(say('0 all well; 1 something was wrong with some input, the rest is done; 2 wrong usage; 130 interrupted.')),
  ].join('\n')}\n`;

export const manCommand: CommandModule = (program, runner) => {
  program
    .command('man')
    .description(say('print the manual page'))
    .addHelpText('after', helpText(null, EXAMPLES))
    .action(() =>
      runner(async () => {
        process.stdout.write(manual(program.description(), packageVersion(), describedCommands(program)));
        return EXIT.well;
      }),
    );
};
