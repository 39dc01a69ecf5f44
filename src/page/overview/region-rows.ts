import type { DocumentCard } from '../../report/contents.js';
import type { Words } from '../language/words.js';
import { regionName } from '../records/document-name.js';
import { byRegion } from '../records/region-order.js';

/** A region and its documents. */
export interface RegionRow {
  readonly name: string;
  readonly cards: readonly DocumentCard[];
}
/** A province, or what lies in none, and the places below it. */
export interface ProvinceRows extends RegionRow {
  readonly within: readonly RegionRow[];
}

const grouped = <Key>(cards: readonly DocumentCard[], keyOf: (card: DocumentCard) => Key): Map<Key, DocumentCard[]> => {
  const groups = new Map<Key, DocumentCard[]>();
  for (const card of cards) {
    const same = groups.get(keyOf(card));
    if (same) same.push(card);
    else groups.set(keyOf(card), [card]);
  }
  return groups;
};

/** The documents by province and place, in the order of their codes; a province stands there also when only its places have any. */
export function regionRows(documents: readonly DocumentCard[], words: Words): ProvinceRows[] {
  const sorted = [...documents].sort((a, b) => byRegion(a.region, b.region));
  const nameOf = (card: DocumentCard): string => regionName(card, words);
  return [...grouped(sorted, (card) => card.region.province.name ?? nameOf(card))].map(([name, cards]) => {
    const rows = [...grouped(cards, nameOf)].map(([place, own]) => ({ name: place, cards: own }));
    return {
      name,
      cards: rows.find((row) => row.name === name)?.cards ?? [],
      within: rows.filter((row) => row.name !== name),
    };
  });
}
