import type { Indicator } from '../lexicon/indicators/indicator.js';
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

/** An entry of a user's lexicon that contradicts the others. */
interface Conflict {
  readonly indicator: Indicator;
  readonly message: string;
}

/**
 * A catalogue with the entries of a user's lexicon: one of a name that is known already adds its wordings to it (its unit and direction are not
 * heard: an indicator has one of each), the others stand beside. Of entries that clash the earlier one is kept.
 */
export function withIndicators(
  known: Catalogue,
  own: readonly Indicator[],
): { readonly catalogue: Catalogue; readonly conflicts: readonly Conflict[] } {
  const byKey = new Map(known.byKey);
  const byName = new Map(known.byName);
  const conflicts: Conflict[] = [];
  for (const indicator of own) {
    const base = byName.get(indicator.name) ?? indicator;
    byName.set(indicator.name, base);
    try {
      for (const wording of wordingsOf(indicator))
        for (const key of keysOf(base, wording)) {
          const other = byKey.get(key) ?? base;
          if (other.name !== base.name) conflicts.push({ indicator, message: alreadyOf(wording, other) });
          else byKey.set(key, base);
        }
    } catch (error) {
      if (!(error instanceof CatalogueError)) throw error;
      conflicts.push({ indicator, message: error.message });
    }
  }
  return { catalogue: { indicators: [...byName.values()], byKey, byName }, conflicts: unique(conflicts) };
}

const alreadyOf = (wording: string, { name, domain }: Indicator): string =>
  `"${wording}" is a wording of ${name} (${domain}) already. Leave it out, or give ${name} as the name to add other wordings to it`;

/** A wording clashes once, in however many units. */
const unique = (conflicts: readonly Conflict[]): readonly Conflict[] => [
  ...new Map(conflicts.map((conflict) => [`${conflict.indicator.name}|${conflict.message}`, conflict])).values(),
];

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
