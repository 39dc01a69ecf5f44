import { countyNameAt } from '../lexicon/divisions.js';
import { provinceOfAbbreviation, provinceOfRegion, type Region, regionAt, regionOfCode } from '../lexicon/regions.js';
import { leadingPlace, type NamedPlace, NOWHERE, placeOfRegion } from './leading-place.js';

/** What is known of a document from which its region can be told; strings as in the source or folded. */
export interface RegionEvidence {
  readonly issuer: string | null;
  readonly titles: readonly string[];
  readonly addressees: readonly string[];
  readonly place: string | null;
  /** The lines of metadata: a report's 岳阳市第九届人民代表大会. */
  readonly head: string;
  readonly documentNumber: string | null;
  /** The running text, and the page's furniture (registration numbers carry codes of places). */
  readonly body: string;
  readonly furniture: string;
}

/** 全省, 全市 in a title, 我省, 我市 in the text: of which level the plan is. */
function statedLevel(evidence: RegionEvidence): NamedPlace['level'] {
  const said = evidence.titles.join(' ');
  const words: readonly (readonly [RegExp, NonNullable<NamedPlace['level']>])[] = [
    [/全国/u, '国家'],
    [/全省|全区域|自治区/u, '省'],
    [/全市|市级/u, '市'],
    [/全县|全区/u, '县'],
  ];
  const inTitle = words.find(([pattern]) => pattern.test(said))?.[1];
  if (inTitle) return inTitle;
  if (evidence.addressees.some((body) => /^各省/u.test(body))) return '国家';
  if (evidence.addressees.some((body) => /^各(?:设区)?(?:市|州|地)/u.test(body))) return '省';
  if (evidence.addressees.some((body) => /^各(?:辖|县|区)/u.test(body))) return '市';
  if (evidence.addressees.some((body) => /^各(?:乡|镇|街道)/u.test(body))) return '县';
  const { body } = evidence;
  const count = (word: string): number => body.split(word).length - 1;
  const counts = [
    ['省', count('全省') + count('我省')],
    ['市', count('全市') + count('我市')],
    ['县', count('全县') + count('我县')],
    ['国家', count('全国') / 4],
  ] as const;
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 2 ? best[0] : null;
}

/** How often places are named in a text, by their full names; short names count only where a new district follows (镇江新区). */
function mentions(text: string): ReadonlyMap<Region, number> {
  const counts = new Map<Region, number>();
  for (let i = 0; i < text.length; i++) {
    const found = regionAt(text, i);
    if (!found) continue;
    const written = text.slice(i, i + found.length);
    const full =
      written === found.region.name ||
      /^(?:新区|高新|经开|经济技术|市|开发区)/u.test(text.slice(i + found.length, i + found.length + 4));
    if (full) counts.set(found.region, (counts.get(found.region) ?? 0) + 1);
    i += found.length - 1;
  }
  return counts;
}

const SAMPLE = 30_000;

/** The place of a level that is named most; for a province, what is named inside it counts too. */
function mostNamed(texts: readonly string[], wanted: Region['level']): NamedPlace {
  const counts = new Map<Region, number>();
  for (const text of texts)
    for (const [region, n] of mentions(text.slice(0, SAMPLE))) {
      const at = wanted === '省' ? provinceOfRegion(region) : region;
      if (at.level === wanted) counts.set(at, (counts.get(at) ?? 0) + n);
    }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0].code < b[0].code ? -1 : 1));
  return first && first[1] > (second?.[1] ?? 0) ? placeOfRegion(first[0]) : NOWHERE;
}

/** Counties that are words of other meaning as well: 建设新市区, 城中区. */
const ALSO_A_WORD = /^(?:[新老]?(?:市|城)?[区县]|新市区|城.区|.?郊区|矿区|和县|开县|市中区)$/u;

/** The county that a text names most, by its full name, and at least twice: once may be any other. */
function mostNamedCounty(texts: readonly string[], ending: string): NamedPlace {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const sample = text.slice(0, SAMPLE);
    for (let i = 0; i < sample.length; i++) {
      const name = countyNameAt(sample, i);
      if (!name || ALSO_A_WORD.test(name) || !ending.includes(name.slice(-1))) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      i += name.length - 1;
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const most = first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
  return most === null ? NOWHERE : { name: most, level: '县', inside: '' };
}

/** 全县, 我县 speak of a county or banner; 全区 of a district. */
const endingOf = ({ titles, body }: RegionEvidence): string =>
  /[全我本]县/u.test(`${titles.join()}${body.slice(0, SAMPLE)}`) ? '县旗' : '区';

/** The code of a place in the page's registration: 苏公网安备32041102000483号, 网站标识码:3204000041. */
export const registeredCode = (furniture: string): string | null =>
  /(?:公网安备|标识码)[: ]{0,3}[a-zA-Z]{0,2}(?<code>\d{6})/u.exec(furniture.slice(0, SAMPLE))?.groups?.code ?? null;

/** The place of a level that the page is registered for. */
function registered(furniture: string, wanted: Region['level']): NamedPlace {
  const digits = registeredCode(furniture);
  const region = digits
    ? regionOfCode(wanted === '省' ? `${digits.slice(0, 2)}0000` : `${digits.slice(0, 4)}00`)
    : null;
  return region && region.level === wanted ? placeOfRegion(region) : NOWHERE;
}

/**
 * The region a plan governs, from the best evidence there is: its issuer, its titles, the page's place label; else the places named
 * in addressees and text at the level that 全省, 全市, 各市… state; else the letters of document and registration numbers.
 */
export function regionOf(evidence: RegionEvidence): NamedPlace {
  for (const name of [evidence.issuer, ...evidence.titles, evidence.place]) {
    const named = name === null ? NOWHERE : leadingPlace(name);
    if (named.level !== null) return named;
  }
  const stated = statedLevel(evidence);
  if (stated === '国家') return { ...NOWHERE, level: '国家' };
  const inHead = stated === null || stated === '市' ? mostNamed([evidence.head], '市') : NOWHERE;
  if (inHead.name !== null) return inHead;
  if (stated === null) return mostNamed([evidence.head], '省');
  if (stated === '县') {
    const county = mostNamedCounty([evidence.head, ...evidence.addressees, evidence.body], endingOf(evidence));
    return county.name === null ? { ...NOWHERE, level: stated } : county;
  }
  if (stated !== '省' && stated !== '市') return { ...NOWHERE, level: stated };
  const letter = provinceOfAbbreviation(evidence.documentNumber?.[0] ?? '');
  const sources = [
    () => mostNamed(evidence.addressees, stated),
    () => (letter && stated === '省' ? placeOfRegion(letter) : NOWHERE),
    () => mostNamed([evidence.body], stated),
    () => registered(evidence.furniture, stated),
  ];
  for (const source of sources) {
    const found = source();
    if (found.name !== null) return found;
  }
  return { ...NOWHERE, level: stated };
}
