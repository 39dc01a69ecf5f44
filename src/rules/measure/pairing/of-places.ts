import { isKnownPlace } from '../../../lexicon/place-endings.js';
import type { Extraction } from '../../rule.js';
import type { MeasureFact } from '../fact.js';
import { type Listing, memberTokens } from './listing.js';
import { beginsWithCreationVerb, doingOf, madeThing, paired, textOf } from './pairs.js';
import { endsAsPlace, isPlace, namesIn } from './places.js';

const readsAsPlace = (name: string): boolean => isPlace(name) && (endsAsPlace(name) || isKnownPlace(name));

/** 其中云溪区、青阳区分别筹建400套、300套: what each of several places does; of what is said before, or with the values. */
export function ofPlaces(listing: Listing): readonly Extraction<MeasureFact>[] {
  const { slots, values, said } = listing;
  const { text: doing } = doingOf(slots);
  const places = namesIn(memberTokens(listing));
  if (!said || doing === '' || places.length !== values.length || !places.every(readsAsPlace)) return [];
  const noun = textOf((slots.noun ?? slots.behind)?.tokens);
  const subject = noun !== '' || beginsWithCreationVerb(doing) ? madeThing(doing, noun) : null;
  return paired(
    places.map((scope) => ({ scope })),
    values,
    { subject },
  );
}
