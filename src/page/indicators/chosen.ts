import type { DocumentCard } from '../../report/contents.js';
import type { Settings } from '../address.js';
import type { Words } from '../language/words.js';
import { regionName } from '../records/document-name.js';
import { byRegion } from '../records/region-order.js';
import type { Measure } from '../records/rows.js';
import { type IndicatorGroup, narrowed, yearOf } from './indicator-groups.js';

/** Names in a setting; a bar stands in none. */
const BETWEEN = '|';
export const namesIn = (setting: string | undefined): string[] => (setting ? setting.split(BETWEEN) : []);
export const settingOf = (names: readonly string[]): string => names.join(BETWEEN);

/** Names of all regions of the report, provinces before what lies in them. */
export const regionNames = (documents: readonly DocumentCard[], words: Words): string[] => [
  ...new Set([...documents].sort((a, b) => byRegion(a.region, b.region)).map((card) => regionName(card, words))),
];

/** Is a document of one of these regions, or of a place in one? Of any when none is named. */
export const isOfRegions =
  (names: readonly string[], words: Words) =>
  (document: DocumentCard): boolean =>
    names.length === 0 ||
    names.includes(regionName(document, words)) ||
    names.includes(document.region.province.name ?? '');

/** The indicators and values that the address asks for. */
export function chosenGroups(groups: readonly IndicatorGroup[], settings: Settings, words: Words): IndicatorGroup[] {
  const names = new Set(namesIn(settings.indicators));
  const typed = (settings.q ?? '').split(/\s+/);
  const isOfRegion = isOfRegions(namesIn(settings.regions), words);
  const isWanted = (measure: Measure): boolean =>
    isOfRegion(measure.document) &&
    (!settings.year || String(yearOf(measure)) === settings.year) &&
    (!settings.status || measure.status === settings.status);
  return groups
    .filter(({ name }) => (names.size === 0 || names.has(name)) && typed.every((word) => name.includes(word)))
    .flatMap((group) => narrowed(group, isWanted) ?? []);
}
