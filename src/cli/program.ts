import { Command, CommanderError } from 'commander';
import { checkCommand } from './check.js';
import { type CommandModule, EXIT, languageOption } from './command.js';
import { compareCommand } from './compare.js';
import { complainOf } from './complaints.js';
import { completionCommand } from './completion.js';
import { deadlinesCommand } from './deadlines.js';
import { diffCommand } from './diff.js';
import { documentsCommand } from './documents.js';
import { evalCommand } from './eval.js';
import { explainCommand } from './explain.js';
import { exportCommand } from './export.js';
import { sayFailure } from './failure.js';
import { ingestCommand } from './ingest.js';
import { keywordsCommand } from './keywords.js';
import { headIn } from './language/headings.js';
import { helpInLanguage } from './language/help-in-language.js';
import { helpText } from './language/help-text.js';
import { languageOf, speak } from './language/language.js';
import { say } from './language/say.js';
import { ledgerCommand } from './ledger.js';
import { loadCommand } from './load.js';
import { manCommand } from './man.js';
import { mapCommand } from './map.js';
import { measuresCommand } from './measures.js';
import { metadataCommand } from './metadata.js';
import { beQuiet } from './notes.js';
import { outcomeCommand } from './outcome.js';
import { packageVersion } from './package-version.js';
import { panelCommand } from './panel.js';
import { qualitativeCommand } from './qualitative.js';
import { referencesCommand } from './references.js';
import { reportCommand } from './report.js';
import { reviewCommand } from './review.js';
import { searchCommand } from './search.js';
import { segmentCommand } from './segment.js';
import { showCommand } from './show.js';
import { tasksCommand } from './tasks.js';
import { unitsCommand } from './units.js';
import { unusualCommand } from './unusual.js';

/** The commands in the order of the help; a new one is a file of its own and a line here. */
const COMMANDS: readonly CommandModule[] = [
  ingestCommand,
  mapCommand,
  loadCommand,
  exportCommand,
  searchCommand,
  measuresCommand,
  qualitativeCommand,
  deadlinesCommand,
  tasksCommand,
  unitsCommand,
  referencesCommand,
  documentsCommand,
  showCommand,
  keywordsCommand,
  metadataCommand,
  compareCommand,
  panelCommand,
  outcomeCommand,
  checkCommand,
  unusualCommand,
  diffCommand,
  reportCommand,
  reviewCommand,
  evalCommand,
  segmentCommand,
  ledgerCommand,
  explainCommand,
  completionCommand,
  manCommand,
];

const EXAMPLES = `
  $ plan-extract ingest notices/
  $ plan-extract export --format json --output plans.json`;

const exitStatus = (): string =>
  say('Exit status: 0 all well; 1 something was wrong with some input, the rest is done; 2 wrong usage.');

/** Runs one command line; gives the exit status. */
export async function run(words: readonly string[]): Promise<number> {
  let status: number = EXIT.well;
  await speak(languageOf(words, process.env));
  const program = helpInLanguage(new Command('plan-extract'))
    .description(
      say('Turns Chinese government work plans into a database in which every value can be traced to its source.'),
    )
    .version(packageVersion(), '-V, --version', say('output the version number'))
    .addOption(languageOption())
    .addHelpText('after', () => `${helpText(null, EXAMPLES)}\n\n${exitStatus()}`)
    .exitOverride()
    .hook('preAction', async (_, command) => {
      if (command.opts().quiet) beQuiet();
      if (command.opts().headings) await headIn(command.opts().headings);
    });
  for (const register of COMMANDS)
    register(program, async (work) => {
      status = await work();
    });
  complainOf(program);
  for (const command of program.commands) complainOf(command).helpOption('-h, --help', say('display help for command'));
  try {
    await program.parseAsync(words, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.well : EXIT.wrongUsage;
    sayFailure(error);
    return EXIT.someWrong;
  }
}
