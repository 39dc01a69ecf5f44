import { phrase } from '../../../phrases/phrase.js';
import type { Extraction } from '../../rule.js';
import type { MeasureFact } from '../fact.js';
import type { Listing } from './listing.js';
import { doingOf, madeThing, paired, readPredicate, textOf } from './pairs.js';
import { regionNames } from './places.js';

/** 2023年、2024年、2025年分别新建30处、40处、50处. */
export function ofYears({ slots, values, said }: Listing): readonly Extraction<MeasureFact>[] {
  const { who, what, named, doing, noun, behind } = slots;
  const years = (who?.tokens ?? []).filter(({ type }) => type === 'D');
  if (!said || !who || !named || years.length === 0) return [];
  const between = phrase(what?.tokens ?? []);
  const before = phrase(named.tokens.slice(0, who.from - named.from));
  const made = madeThing(textOf(doing?.tokens), textOf((noun ?? behind)?.tokens));
  return paired(
    years.map((dueToken) => ({ dueToken })),
    values,
    { subject: between.name ?? made ?? before.name, scope: between.scope ?? before.scope, per: between.per },
  );
}

/** 苏南、苏中、苏北…覆盖率分别达到90%、80%和70%. */
export function ofRegions({ slots, values }: Listing): readonly Extraction<MeasureFact>[] {
  const { who, what, named, noun, behind } = slots;
  const members = regionNames(who?.tokens ?? []).map((scope) => ({ scope }));
  // 抢险人员|东部、中部、西部|分别…: what is measured may stand in front of whom it is for.
  const front = who && named ? named.tokens.slice(0, who.from - named.from) : [];
  const { name, ...rest } = phrase((what?.tokens.length ?? 0) > 0 ? (what?.tokens ?? []) : front);
  const { per, base, changing } = readPredicate(slots, rest);
  const making = doingOf(slots).text;
  const made = making === '' ? null : madeThing(making, textOf((noun ?? behind)?.tokens));
  return paired(members, values, { subject: made ?? (name === null ? null : name + changing), per, base });
}
