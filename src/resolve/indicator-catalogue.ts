import { type Indicator, parseIndicators } from '../lexicon/indicators/indicator.js';
import { INDICATORS } from '../lexicon/indicators.js';
import { keyOf, phraseOf } from './indicator-phrase.js';

/** Indicators indexed for lookup: by the key of each wording and unit, and by name. */
export interface Catalogue {
  readonly indicators: readonly Indicator[];
  readonly byKey: ReadonlyMap<string, Indicator>;
  readonly byName: ReadonlyMap<string, Indicator>;
}

/** Entries that cannot stand side by side; the message names both and the wording they share. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
}

/**
 * Index entries.
 * Throws CatalogueError where two entries share a name, or a wording in one unit.
 */
export function catalogue(indicators: readonly Indicator[]): Catalogue {
  const byName = new Map<string, Indicator>();
  const byKey = new Map<string, Indicator>();
  for (const indicator of indicators) {
    const { name, domain } = indicator;
    const namesake = byName.get(name);
    if (namesake)
      throw new CatalogueError(`two indicators are called ${name} (in ${namesake.domain} and in ${domain})`);
    byName.set(name, indicator);
    for (const wording of wordingsOf(indicator)) {
      for (const key of keysOf(indicator, wording)) {
        const other = byKey.get(key);
        if (other && other !== indicator)
          throw new CatalogueError(
            `"${wording}" of ${name} (${domain}) is a wording of ${other.name} (${other.domain}) too`,
          );
        byKey.set(key, indicator);
      }
    }
  }
  return { indicators, byKey, byName };
}

/**
 * Entries with one's own added: those with a name that is known already add their wordings to it, the others stand behind.
 * What they say of a known name's unit or direction is not heard: an indicator has one of each.
 */
export function extended(indicators: readonly Indicator[], own: readonly Indicator[]): readonly Indicator[] {
  const names = new Set(indicators.map(({ name }) => name));
  const more = new Map<string, readonly string[]>();
  for (const { name, wordings } of own) if (names.has(name)) more.set(name, [...(more.get(name) ?? []), ...wordings]);
  const grown = indicators.map((one) => ({ ...one, wordings: [...one.wordings, ...(more.get(one.name) ?? [])] }));
  return [...grown, ...own.filter(({ name }) => !names.has(name))];
}

/**
 * The built-in catalogue with one's own entries, from text in the form that parseIndicators reads.
 * Throws IndicatorLineError or CatalogueError, whose messages say which line or entry is wrong.
 */
export const withOwnIndicators = (text: string): Catalogue => catalogue(extended(INDICATORS, parseIndicators(text)));

/** All wordings of an indicator, written out. Throws CatalogueError where a pattern stands for too many. */
export const wordingsOf = (indicator: Indicator): readonly string[] => [
  ...new Set([indicator.name, ...indicator.wordings.flatMap((pattern) => expanded(pattern, indicator))]),
];

const MOST = 256;

/** `{城市/城镇}低保{月/}标准` stands for four wordings. */
function expanded(pattern: string, { name }: Indicator): readonly string[] {
  let wordings = [''];
  for (const part of pattern.matchAll(/\{(?<choices>[^{}]*)\}|(?<plain>[^{}]+)/g)) {
    const choices = part.groups?.choices?.split('/') ?? [part.groups?.plain ?? ''];
    wordings = wordings.flatMap((start) => choices.map((choice) => start + choice));
    if (wordings.length > MOST)
      throw new CatalogueError(`"${pattern}" of ${name} stands for more than ${MOST} wordings: split it`);
  }
  return wordings.filter((wording) => wording !== '');
}

/** A wording in each unit; a monthly benefit is also written 600元/月, without 每人. */
function keysOf({ units, per }: Indicator, subject: string): readonly string[] {
  return units.flatMap((unit) => {
    const phrase = phraseOf({ subject, unit, per, base: null });
    const phrases = per?.startsWith('人/') ? [phrase, phrase.replace(/^每人(?=每)/, '')] : [phrase];
    return phrases.map((one) => keyOf(one, unit));
  });
}
