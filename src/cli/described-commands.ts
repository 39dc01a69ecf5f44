import type { Command, Option } from 'commander';

/** An option as completions and the manual tell it. */
export interface DescribedOption {
  /** `--format`, and `-o` where it has a short form. */
  readonly names: readonly string[];
  /** What it takes: `<name>`; empty where it takes nothing. */
  readonly takes: string;
  readonly choices: readonly string[];
  readonly description: string;
}

/** A command as completions and the manual tell it. */
export interface DescribedCommand {
  readonly name: string;
  readonly usage: string;
  readonly description: string;
  readonly options: readonly DescribedOption[];
  /** Words that its first argument may be, where there is a list of them. */
  readonly choices: readonly string[];
  /** What stands behind the options in its help: explanations and examples. */
  readonly more: string;
}

const described = (option: Option): DescribedOption => ({
  names: [option.long, option.short].flatMap((name) => name ?? []),
  takes: /[<[].*$/.exec(option.flags)?.[0] ?? '',
  choices: option.argChoices ?? [],
  description: option.description,
});

/** The help of a command behind its options. */
function moreOf(command: Command): string {
  const pieces: string[] = [];
  command.configureOutput({ writeOut: (words) => void pieces.push(words) });
  command.outputHelp();
  return pieces.join('').slice(command.helpInformation().length).trim();
}

/** The commands of a program in the order of its help, told from what they are made of. */
export const describedCommands = (program: Command): readonly DescribedCommand[] =>
  program.commands.map((command) => ({
    name: command.name(),
    usage: command.usage(),
    description: command.description(),
    options: command.options.map(described),
    choices: command.registeredArguments[0]?.argChoices ?? [],
    more: moreOf(command),
  }));
