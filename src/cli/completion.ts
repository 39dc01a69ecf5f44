import { Argument, type Command } from 'commander';
import { type CommandModule, EXIT } from './command.js';
import { type DescribedCommand, describedCommands } from './described-commands.js';
import { helpText } from './language/help-text.js';
import { say } from './language/say.js';

const EXAMPLES = `
  $ plan-extract completion bash > ~/.local/share/bash-completion/completions/plan-extract
  $ plan-extract completion zsh > ~/.zsh/completions/_plan-extract        # a folder of fpath
  $ plan-extract completion fish > ~/.config/fish/completions/plan-extract.fish`;

const quoted = (words: string): string => `'${words.replaceAll("'", "'\\''")}'`;
const namesOf = ({ options }: DescribedCommand): string => options.flatMap(({ names }) => names).join(' ');

/** Words of a list for one place of a command line, as a case of bash. */
const bashCase = (pattern: string, words: string): string =>
  `    ${pattern}) COMPREPLY=($(compgen -W ${quoted(words)} -- "$word")); return ;;`;

const bash = (commands: readonly DescribedCommand[]): string => `_plan_extract() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]}
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W ${quoted(commands.map(({ name }) => name).join(' '))} -- "$word"))
    return
  fi
  case "$command $before" in
${commands
  .flatMap(({ name, options, choices }) => [
    ...options
      .filter((option) => option.choices.length > 0)
      .map((option) =>
        bashCase(option.names.map((one) => quoted(`${name} ${one}`)).join('|'), option.choices.join(' ')),
      ),
    ...(choices.length > 0 ? [bashCase(quoted(`${name} ${name}`), choices.join(' '))] : []),
  ])
  .join('\n')}
  esac
  case "$command $word" in
${commands.map((command) => bashCase(`${quoted(`${command.name} -`)}*`, namesOf(command))).join('\n')}
  esac
  COMPREPLY=($(compgen -f -- "$word"))
}
complete -o filenames -F _plan_extract plan-extract
`;

/** In a specification of zsh, these end what is told. */
const forZsh = (words: string): string => words.replace(/[[\]:\\]/g, '\\$&');

const zsh = (commands: readonly DescribedCommand[]): string => `#compdef plan-extract
if ((CURRENT == 2)); then
  local -a commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${forZsh(description)}`)}`).join('\n')}
  )
  _describe command commands
  return
fi
case $words[2] in
${commands
  .map(({ name, options, choices }) => {
    const specifications = options.flatMap(({ names, takes, choices: its, description }) => {
      const value = takes === '' ? '' : `:${forZsh(takes)}:${its.length > 0 ? `(${its.join(' ')})` : '_files'}`;
      return names.map((one) => quoted(`${one}[${forZsh(description)}]${value}`));
    });
    const rest = quoted(choices.length > 0 ? `*:word:(${choices.join(' ')})` : '*:file:_files');
    return `  ${name}) shift words; ((CURRENT--)); _arguments ${[...specifications, rest].join(' ')} ;;`;
  })
  .join('\n')}
esac
`;

const fish = (commands: readonly DescribedCommand[]): string =>
  `${commands
    .flatMap(({ name, description, options, choices }) => [
      `complete -c plan-extract -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
      ...(choices.length > 0
        ? [`complete -c plan-extract -n '__fish_seen_subcommand_from ${name}' -f -a ${quoted(choices.join(' '))}`]
        : []),
      ...options.map(({ names, takes, choices: its, description: what }) => {
        const [long = '', short] = names;
        const value = takes === '' ? '' : its.length > 0 ? ` -x -a ${quoted(its.join(' '))}` : ' -r';
        const both = `-l ${long.slice(2)}${short ? ` -s ${short.slice(1)}` : ''}`;
        return `complete -c plan-extract -n '__fish_seen_subcommand_from ${name}' ${both}${value} -d ${quoted(what)}`;
      }),
    ])
    .join('\n')}\n`;

const SHELLS = { bash, zsh, fish } as const;
type Shell = keyof typeof SHELLS;

export const completionCommand: CommandModule = (program: Command, runner) => {
  program
    .command('completion')
    .description(say('print what lets a shell complete commands, options and their values'))
    .addArgument(new Argument('<shell>', say('which shell')).choices(Object.keys(SHELLS)))
    .addHelpText('after', helpText(null, EXAMPLES))
    .action((shell: Shell) =>
      runner(async () => {
        process.stdout.write(SHELLS[shell](describedCommands(program)));
        return EXIT.well;
      }),
    );
};
