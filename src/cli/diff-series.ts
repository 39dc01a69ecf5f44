import type { Command } from 'commander';
import {
  compareMeasures,
  isTelling,
  type Place,
  placeKey,
  placeOf,
  type Series,
  seriesOf,
  statementsOf,
} from '../compare/index.js';
import type { Library } from '../store/index.js';
import { libraryAt } from './database.js';
import type { DiffOptions } from './diff.js';
import { CommandError } from './failure.js';
import { indicatorsAimedAt } from './indicators-aimed-at.js';
import { say } from './language/say.js';
import { writeToOutput } from './output.js';
import { type PlanSelection, selectPlans, valuesIn, wordedIn, yearsAsked } from './plan-selection.js';
import { seriesCsv, seriesReport, seriesRows } from './series-report.js';

/** The one region that is meant: what lies in it is not. Throws CommandError for none. */
function placeNamed(region: string, { places }: PlanSelection) {
  const [found] = places.filter(({ name, code }) => name === region || code === region || name.startsWith(region));
  if (found) return found;
  throw new CommandError(
    'no-such-region',
    say('No plan that is left is for {region}. plan-extract documents lists them.', { region }),
  );
}

/** The years from the first plan of the place to its last, as far as they are asked for. */
function yearsOf(place: Place, selection: PlanSelection): readonly number[] {
  const own = selection.plans.filter((plan) => placeKey(placeOf(plan)) === placeKey(place));
  const known = own.flatMap(({ year, lastYear }) => [year, lastYear].filter((one) => one !== null));
  return yearsAsked({ ...selection, plans: own }).filter(
    (year) => year >= Math.min(...known) && year <= Math.max(...known),
  );
}

function seriesIn(library: Library, selection: PlanSelection, options: DiffOptions, region: string) {
  const place = placeNamed(region, selection);
  const years = yearsOf(place, selection);
  const series = indicatorsAimedAt(library, selection.narrowing).map((indicator): Series => {
    const rows = compareMeasures(valuesIn(library, indicator, selection, 'target'), 'target');
    const worded = wordedIn(library, indicator, selection, 'target');
    return seriesOf(indicator, statementsOf({ ...selection, places: [place], rows, worded }, years, 'target'));
  });
  const seen = new Set<string>();
  const told = series.filter(({ points }) => {
    // 粮食产量 and 粮食产量(斤) are one series.
    const ids = points.flatMap(({ statement: { base, worded } }) => base?.measure.id ?? worded?.id ?? []);
    const isNew = ids.some((id) => !seen.has(id));
    for (const id of ids) seen.add(id);
    return isNew;
  });
  return { place, series: options.all ? told : told.filter(isTelling) };
}

/** Writes the aims of a region's plans in the order of years. */
export async function writeSeries(region: string, options: DiffOptions, command: Command): Promise<void> {
  const library = libraryAt(options.db);
  try {
    const selection = await selectPlans(library, { ...options, region }, command);
    const { place, series } = seriesIn(library, selection, options, region);
    if (options.json) await writeToOutput([`${JSON.stringify(seriesRows(place.name, series), null, 2)}\n`]);
    else if (options.csv) await writeToOutput(seriesCsv(place.name, series));
    else
      await writeToOutput(
        seriesReport(place.name, series, process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY),
      );
  } finally {
    library.close();
  }
}
