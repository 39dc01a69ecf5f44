import { NATIONAL_TITLE } from '../lexicon/national-bodies.js';
import { provinceOfAbbreviation, type Region, regionOfCode } from '../lexicon/regions.js';
import { leadingPlace, type NamedPlace, NOWHERE, placeOfRegion } from './leading-place.js';
import { placeOfPath } from './path-place.js';
import { type RegionEvidence, SAMPLE } from './region-evidence.js';
import { placeAddressed, placeSpokenOf, provinceSpokenOf } from './spoken-of.js';
import { type PlaceWord, statedWord } from './stated-word.js';

/** What told a region, the strongest first; `stated` witnesses name it themselves, from the others it is inferred. */
export type RegionWitness =
  | 'speaker'
  | 'issuer'
  | 'title'
  | 'place-label'
  | 'assembly'
  | 'addressees'
  | 'places-spoken-of'
  | 'registration'
  | 'document-number'
  | 'path';

/** The region of a plan before its code is looked up. */
export interface FoundRegion {
  readonly place: NamedPlace;
  readonly by: RegionWitness | null;
  /** What its name must end with, where the text says that and no more. */
  readonly word: PlaceWord | null;
  /** The digits of the province that it lies in, as far as the text tells; empty where it does not. */
  readonly province: string;
}

const LEVELS: Readonly<Record<PlaceWord, NamedPlace['level']>> = {
  省: '省',
  市: '市',
  州: '市',
  盟: '市',
  县: '县',
  旗: '县',
  区: '县',
  乡: '乡',
  镇: '乡',
};

const NATION: NamedPlace = { ...NOWHERE, level: '国家' };

/** Where a report was given: 在岳阳市第九届人民代表大会第二次会议上. */
const ASSEMBLY = /(?:^|在|于)(?<place>[\u4e00-\u9fff]{2,12})第[一二三四五六七八九十\d]{1,3}届(?:人民代表大会|人大)/u;

const RANKS: Readonly<Record<NonNullable<NamedPlace['level']>, number>> = { 国家: 0, 省: 1, 市: 2, 县: 3, 乡: 4 };

/** Is a place of a higher level than the one whose name ends with the word? 北京市 is not for 市, though it is a province. */
function isAbove(place: NamedPlace, word: PlaceWord | null): boolean {
  const level = word === null ? null : LEVELS[word];
  return level !== null && place.level !== null && RANKS[place.level] < RANKS[level] && !bears(place, word);
}

/** Does a place bear the word with which its name must end? 天门市 is a city too, and 北京市. */
const bears = (place: NamedPlace, word: PlaceWord | null): boolean =>
  word === null || (place.name?.endsWith(word) ?? false) || (word === '州' && place.name?.endsWith('地区') === true);

/** The place that the document names itself by, the strongest witness first. */
function namedItself(evidence: RegionEvidence, word: PlaceWord | null): Pick<FoundRegion, 'place' | 'by'> | null {
  const assembly = ASSEMBLY.exec(evidence.head.slice(0, SAMPLE))?.groups?.place ?? null;
  const named: readonly (readonly [RegionWitness, string | null])[] = [
    ['speaker', evidence.speaker],
    ['issuer', evidence.issuer],
    ...evidence.titles.map((title) => ['title', title] as const),
    ['place-label', evidence.place],
    ['assembly', assembly],
  ];
  for (const [by, name] of named) {
    const place = name === null ? NOWHERE : leadingPlace(name);
    // Who speaks or signs says it; what else names a place may name one above that of the body which signs as 市人民政府.
    const fits = by === 'speaker' || by === 'issuer' || (place.level !== '国家' && !isAbove(place, word));
    if (place.level !== null && fits) return { place, by };
  }
  return null;
}

/** The code of a place in the page's registration: 苏公网安备32041102000483号, 网站标识码:3204000041. */
export const registeredCode = (boilerplate: string): string | null =>
  /(?:公网安备|标识码)[: ]{0,3}[a-zA-Z]{0,2}(?<code>\d{6})/u.exec(boilerplate.slice(0, SAMPLE))?.groups?.code ?? null;

/** The place of a level that the page is registered for. */
function registered(boilerplate: string, wanted: NamedPlace['level']): NamedPlace {
  const digits = registeredCode(boilerplate);
  const code = digits === null ? '' : wanted === '省' ? `${digits.slice(0, 2)}0000` : `${digits.slice(0, 4)}00`;
  const region: Region | null = regionOfCode(code);
  return region && region.level === wanted ? placeOfRegion(region) : NOWHERE;
}

/** The place whose name ends with the word, as the weaker witnesses tell; each is asked only when those before it know nothing. */
function byOtherWitnesses(
  evidence: RegionEvidence,
  word: PlaceWord,
  province: string,
): Pick<FoundRegion, 'place' | 'by'> | null {
  const letter = provinceOfAbbreviation(evidence.documentNumber?.[0] ?? '');
  const witnesses: readonly (readonly [RegionWitness, () => NamedPlace])[] = [
    ['addressees', () => placeAddressed(evidence.addressees.join('，'), word)],
    ['places-spoken-of', () => placeSpokenOf(evidence.body, word, province)],
    ['registration', () => registered(evidence.boilerplate, LEVELS[word])],
    ['document-number', () => (letter ? placeOfRegion(letter) : NOWHERE)],
    ['path', () => placeOfPath(evidence.path)],
  ];
  for (const [by, ask] of witnesses) {
    const place = ask();
    const agrees = province === '' || place.inside === '' || place.inside.startsWith(province);
    if (place.name !== null && bears(place, word) && agrees) return { place, by };
  }
  return null;
}

const PROVINCES_ADDRESSED = /^各省/u;

const speaksForTheNation = ({ titles, addressees }: RegionEvidence, word: PlaceWord | null): boolean =>
  addressees.some((body) => PROVINCES_ADDRESSED.test(body)) ||
  (word === null && titles.some((title) => NATIONAL_TITLE.test(title)));

/**
 * The region a plan governs: as the body that speaks or signs names it, a title, the page's label, the assembly that it was given to;
 * else the one place of the kind that 我代表市人民政府, 全市 or 各区 speak of which addressees and text have as their own; else what the
 * page's registration, the letter of the document number or the path says. A place of a higher level never stands for one that is not named.
 */
export function regionOf(evidence: RegionEvidence): FoundRegion {
  const word = statedWord(evidence);
  const itself = namedItself(evidence, word);
  if (itself) return { ...itself, word, province: itself.place.inside.slice(0, 2) };
  if (speaksForTheNation(evidence, word)) return { place: NATION, by: 'addressees', word: null, province: '' };
  const letter = provinceOfAbbreviation(evidence.documentNumber?.[0] ?? '');
  const province = letter?.code.slice(0, 2) ?? provinceSpokenOf(evidence.body) ?? '';
  const path = word === null ? placeOfPath(evidence.path) : NOWHERE;
  const found = word === null ? { place: path, by: 'path' as const } : byOtherWitnesses(evidence, word, province);
  if (found && found.place.name !== null) return { ...found, word, province: found.place.inside.slice(0, 2) };
  const autonomous = word === '区' && evidence.body.includes('自治区');
  const level = word === null || autonomous ? null : LEVELS[word];
  const around = province === '' ? placeOfPath(evidence.path).inside.slice(0, 2) : province;
  return { place: { ...NOWHERE, level }, by: null, word, province: around };
}
