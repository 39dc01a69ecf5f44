import type { Span } from '../../model/index.js';
import { type Feature, featuresOf } from './features.js';

/** What a value may measure: a name, and where it was found. */
export interface Candidate {
  readonly subject: string;
  readonly scope?: string | null;
  /** The name of the resolver that found it; null: the rule itself. */
  readonly by: string | null;
  readonly from: { readonly span: Span } | null;
}

export interface Weighed extends Candidate {
  readonly weight: number;
  readonly features: readonly Feature[];
}

/** How much a place is worth by itself, before the name that stands there is looked at. */
const PLACES: Readonly<Record<string, number>> = {
  own: 2,
  'subject/modifier': 1.9,
  'subject/first-and-last': 1.8,
  'subject/object': 1.9,
  'subject/spent-on': 1.9,
  'subject/counterpart': 1.8,
  'subject/part-of-earlier': 1.8,
  'subject/earlier-value': 1.4,
  'subject/later-value': 1.2,
  'subject/behind': 1.6,
  'subject/before': 1.1,
  'subject/with-deed': 1.05,
  'subject/part-of-clause': 1.5,
  'subject/clause-before': 0.7,
};

/** A candidate with its weight: the worth of its place plus that of each feature of the name. `unit` is the value’s, null for none. */
export function weighed(candidate: Candidate, unit: string | null): Weighed {
  const features = featuresOf(candidate.subject, unit);
  const place = PLACES[candidate.by ?? 'own'] ?? 1;
  return { ...candidate, features, weight: features.reduce((sum, { weight }) => sum + weight, place) };
}
