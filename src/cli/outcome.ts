import { type Command, Option } from 'commander';
import type { Better, Outcome } from '../compare/index.js';
import type { Library } from '../store/index.js';
import { choice } from './choice.js';
import { type CommandModule, type CommonOptions, EXIT, headingsOption, withCommonOptions } from './command.js';
import { ANALYSIS_FILTERS, addFilters, type FilterValues } from './filters.js';
import { indicatorsAimedAt } from './indicators-aimed-at.js';
import { helpText } from './language/help-text.js';
import { say } from './language/say.js';
import { note } from './notes.js';
import { selectPlans, valuesIn, wordedIn, yearsAsked } from './plan-selection.js';

export interface OutcomeOptions extends CommonOptions, FilterValues {
  readonly verdict?: Outcome['verdict'];
  readonly json?: boolean;
  readonly csv?: boolean;
}

const EXAMPLES = `
  $ plan-extract outcome --region 四川省 --year 2025
  $ plan-extract outcome 地区生产总值增长 城镇新增就业 --level 省 --year 2025
  $ plan-extract outcome 地区生产总值增长 --year 2025 --verdict missed --csv`;

/** Which way of each indicator is better, by the catalogue. */
async function direction(): Promise<(indicator: string) => Better> {
  const { INDICATORS } = await import('../lexicon/indicators.js');
  const known = new Map(INDICATORS.map(({ name, direction }) => [name, direction]));
  return (indicator) => known.get(indicator) ?? known.get(indicator.replace(/\([^()]*\)$/u, '')) ?? null;
}

/** The indicators asked for; without any, all that the plans aim at. Throws CommandError for one that no plan has. */
async function indicatorsOf(
  library: Library,
  named: readonly string[],
  narrowing: Parameters<Library['measuresOf']>[1],
) {
  const known = new Set(library.names('indicator'));
  const unknown = named.find((indicator) => !known.has(indicator));
  if (unknown !== undefined) throw (await import('./indicator-failures.js')).noSuchIndicator(library, unknown);
  if (named.length > 0) return named;
  return indicatorsAimedAt(library, narrowing);
}

/** The aims of a selection of plans with their results, by region, year and then indicator. */
async function outcomesIn(library: Library, named: readonly string[], options: OutcomeOptions, command: Command) {
  const [{ compareMeasures, outcomeOf, placeKey, placeOf, statementsOf }, better] = await Promise.all([
    import('../compare/index.js'),
    direction(),
  ]);
  const selection = await selectPlans(library, options, command);
  const years = yearsAsked(selection);
  const order = new Map(selection.places.map((place, i) => [placeKey(place), i]));
  const keys = new Map(selection.plans.map((plan) => [plan.id, placeKey(placeOf(plan))]));
  const all = (await indicatorsOf(library, named, selection.narrowing)).flatMap((indicator) => {
    const rows = compareMeasures(valuesIn(library, indicator, selection, null), 'any');
    const told = (status: 'target' | 'achieved') => ({
      rows: rows.filter(({ measure }) => measure.status === status),
      worded: wordedIn(library, indicator, selection, status),
    });
    const aims = told('target');
    const aiming = new Set([...aims.rows, ...aims.worded].map(({ plan }) => keys.get(plan.id) ?? ''));
    const of = {
      places: [...aiming].flatMap((key) => selection.places[order.get(key) ?? -1] ?? []),
      plans: selection.plans.filter(({ id }) => aiming.has(keys.get(id) ?? '')),
    };
    const results = statementsOf({ ...of, ...told('achieved') }, years, 'achieved');
    return statementsOf({ ...of, ...aims }, years, 'target').flatMap((aim, i) => {
      const result = results[i];
      if (!result) throw new Error('aims and results are of the same places and years');
      return aim.base || aim.worded ? [outcomeOf(indicator, aim, result, better(indicator))] : [];
    });
  });
  const at = ({ aim }: Outcome): number => order.get(placeKey(aim.place)) ?? 0;
  const byPlace = all.sort((a, b) => at(a) - at(b) || a.aim.year - b.aim.year);
  const seen = new Set<string>();
  return byPlace.filter(({ aim: { base, worded }, verdict }) => {
    // 粮食产量 and 粮食产量(斤) are one aim.
    const aim = base?.measure.id ?? worded?.text ?? '';
    if (seen.has(aim)) return false;
    seen.add(aim);
    return options.verdict === undefined || verdict === options.verdict;
  });
}

async function outcome(named: readonly string[], options: OutcomeOptions, command: Command): Promise<number> {
  const [{ libraryAt }, report, { writeToOutput }] = await Promise.all([
    import('./database.js'),
    import('./outcome-report.js'),
    import('./output.js'),
  ]);
  const library = libraryAt(options.db);
  try {
    const outcomes = await outcomesIn(library, named, options, command);
    if (options.json) await writeToOutput([`${JSON.stringify(outcomes.map(report.outcomeRow), null, 2)}\n`]);
    else if (options.csv) await writeToOutput(report.outcomeCsv(outcomes));
    else await writeToOutput(report.outcomeReport(outcomes, process.stdout.columns ?? Number.POSITIVE_INFINITY));
    if (outcomes.length === 0) note(say('No aim in {file} fits.', { file: library.file }));
    return EXIT.well;
  } finally {
    library.close();
  }
}

const VERDICTS: readonly Outcome['verdict'][] = ['met', 'missed', 'not reported', 'no report', 'not comparable'];

export const outcomeCommand: CommandModule = (program, runner) => {
  addFilters(withCommonOptions(program.command('outcome')), ANALYSIS_FILTERS)
    .description(say('what became of the aims of a year, by the reports of the next'))
    .argument('[indicators...]', say('their canonical names (default: all that are aimed at)'))
    .addOption(choice('--verdict <verdict>', say('only aims of which this became'), 'verdict', VERDICTS))
    .option('--json', say('print as JSON'))
    .addOption(new Option('--csv', say('print as a table for spreadsheets')).conflicts('json'))
    .addOption(headingsOption())
    .addHelpText('after', helpText('outcome', EXAMPLES))
    .action((indicators: string[], options: OutcomeOptions, command: Command) =>
      runner(() => outcome(indicators, options, command)),
    );
};
