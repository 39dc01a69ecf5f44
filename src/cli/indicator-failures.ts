import { type ComparedMeasure, yearOfValue } from '../compare/index.js';
import type { Library } from '../store/index.js';
import { CommandError } from './failure.js';
import { say } from './language/say.js';
import { didYouMean, nearNames } from './near-names.js';

/** For a name that no measure has. */
export function noSuchIndicator(library: Library, indicator: string): CommandError {
  const known = library.indicators().map((one) => one.indicator);
  return new CommandError(
    'no-such-indicator',
    say(
      'No plan in {file} has the indicator {indicator}.{suggestion} plan-extract compare --indicators --all lists them.',
      { file: library.file, indicator, suggestion: didYouMean(nearNames(indicator, known)) },
    ),
  );
}

const MOST_PLACES = 40;

/** For an indicator of which nothing is left. */
export function notForThese(indicator: string, rows: readonly ComparedMeasure[]): CommandError {
  const named = rows.map((row) => {
    const { region } = row.plan;
    return `${region.name ?? (region.level === '国家' ? '全国' : '—')} ${yearOfValue(row) ?? ''}`.trim();
  });
  const places = [...new Set(named)].sort();
  const more = places.length > MOST_PLACES ? say(' and {more} more', { more: places.length - MOST_PLACES }) : '';
  return new CommandError(
    'nothing-found',
    say('{indicator} is in the database, but not for these regions and years. It is there for {places}{more}.', {
      indicator,
      places: places.slice(0, MOST_PLACES).join(', '),
      more,
    }),
  );
}
