import { countyNameAt, divisionsNamed } from '../lexicon/divisions.js';
import { NATIONAL_BODY } from '../lexicon/national-bodies.js';
import { type Region, regionAt } from '../lexicon/regions.js';
import { NEW_AREAS, PLAIN_ZONE, ZONE } from '../lexicon/zones.js';
import { type Metadata, ownEntry } from '../model/index.js';

/** A place that was named, its code not yet looked up. */
export interface NamedPlace {
  readonly name: string | null;
  readonly level: Metadata['region']['level'];
  /** The digits with which the codes of what it lies in, or its own, begin: 3204 for 武进区 behind 常州市; empty when not said. */
  readonly inside: string;
}

export const NOWHERE: NamedPlace = { name: null, level: null, inside: '' };

/** What follows the name of a place where it stands for its government: 人民政府, 民政局, 管委会, a year. */
const GOVERNS =
  '(?=$|人民政府|政府|管委会|管理委员会|党工委|[县区市]?委|[\\u4e00-\\u9fff]{1,8}(?:局|办公室|委员会|委|办)(?:$|关于|印发)|\\d{4}年)';
/** Verbs of titles: 推进江北新区建设 names no place of its own. */
const NO_VERB =
  '(?!推[进动出]|加快|加强|建设|支持|促进|关于|深化|优化|规范|完善|实施|全面|开展|做好|进一步|提升|打造|贯彻|落实|创建|未来)';
/** A county, district, county-level city or banner by its form, one that the table does not have: 亳州市|青山区人民政府. */
const COUNTY = new RegExp(`^${NO_VERB}[\\u4e00-\\u9fff]{1,6}?(?:自治县|自治旗|新区|县|区|市|旗)${GOVERNS}`, 'u');
const NEW_AREA = /^[\u4e00-\u9fff]{2,3}新区/u;
const NOT_A_COUNTY =
  /^(?:各|全|市|县|区|辖|本|我|该|高新|经开|开发|示范|社|园|城区|地区|小区|景区|老区|山区|林区|灾区|校区|辖区|郊区|矿区|自治|经济)/u;
const TOWNSHIP = new RegExp(
  `^${NO_VERB}[\\u4e00-\\u9fff]{1,8}?(?:街道|镇|乡)(?:办事处|人民政府|党委|党工委|(?=\\d{4}年))`,
  'u',
);
const TOWNSHIP_OFFICE = /(?:办事处|人民政府|党委|党工委)$/u;
const ZONE_AT_START = new RegExp(`^${NO_VERB}(?:${ZONE}${GOVERNS}|${PLAIN_ZONE})`, 'u');
/** Names that begin like a place's, and are no government's: 山东大学, 南京银行. */
const NO_GOVERNMENT = /^(?:大学|学院|银行|证券|海关|铁路|机场|港务)/u;

/** The digits with which the codes in a province or prefecture begin: 32, 3204. */
export const digitsOf = ({ level, code }: Pick<Region, 'code'> & { readonly level: string }): string =>
  code.slice(0, level === '省' ? 2 : level === '市' ? 4 : 6);

/** A city is looked for in its province: 巢湖市 was a prefecture, and is a county-level city since. */
export const placeOfRegion = ({ name, level, code }: Region): NamedPlace => ({ name, level, inside: code.slice(0, 2) });

/** National bodies whose local offices bear their name in front of the place: 国家税务总局云南省税务局, 中国人民银行南京分行. */
const HEAD_OFFICE =
  /^(?:国家(?:税务总局|统计局|外汇管理局|能源局|烟草专卖局|矿山安全监察局|金融监督管理总局|粮食和物资储备局)|中国(?:人民银行|银保监会|银行保险监督管理委员会|证监会|证券监督管理委员会|气象局|地震局)|中华人民共和国|应急管理部|水利部)/u;

/** The name from the place on, for a local office; a national body's own name as it is. */
function withoutHeadOffice(name: string): string {
  const local = name.replace(HEAD_OFFICE, '');
  return regionAt(local, 0) ? local : name;
}

/** The place with which a body's name or a title begins: 常州市武进区民政局 → 武进区 inside 3204. */
export function leadingPlace(name: string): NamedPlace {
  const bare = withoutHeadOffice(name.replace(/^(?:中共|\d{4}年(?:度)?|关于|《)+/u, ''));
  const first = regionAt(bare, 0);
  const county = countyNameAt(bare, 0);
  if (!first || (county !== null && county.length > first.length))
    return NATIONAL_BODY.test(bare) ? { ...NOWHERE, level: '国家' } : (placeInside(bare, '') ?? NOWHERE);
  const rest = bare.slice(first.length);
  if (NO_GOVERNMENT.test(rest)) return NOWHERE;
  const second = first.region.level === '省' ? regionAt(rest, 0) : null;
  const city = second?.region.level === '市' && /(?:市|州|盟|地区)$/u.test(rest.slice(0, second.length));
  return city
    ? (placeUnder(rest, second) ?? placeOfRegion(second.region))
    : (placeUnder(bare, first) ?? placeOfRegion(first.region));
}

interface Written {
  readonly region: Region;
  readonly length: number;
}

/** What stands behind a province or city; a zone takes its city's name along (镇江新区, 常州市经开区). */
function placeUnder(text: string, { region, length }: Written): NamedPlace | null {
  const rest = text.slice(length);
  const inside = digitsOf(region);
  const isCity = region.level === '市' || region.name.endsWith('市');
  const zone = knownIn(rest, inside) === null && isCity ? ZONE_AT_START.exec(rest)?.[0] : undefined;
  return zone === undefined ? placeInside(rest, inside) : { name: text.slice(0, length) + zone, level: '县', inside };
}

interface KnownCounty {
  readonly name: string;
  /** Its code when it alone bears the name there, else as much of it as is known. */
  readonly inside: string;
}

/** The county of the table at the head of a text, inside these digits; 城区 and 市中区 only behind their city. */
function knownIn(text: string, inside: string): KnownCounty | null {
  const name = countyNameAt(text, 0);
  if (name === null || (inside.length < 4 && NOT_A_COUNTY.test(name))) return null;
  const codes = new Set(
    divisionsNamed(name, null)
      .map(({ code }) => code)
      .filter((code) => code.startsWith(inside)),
  );
  const [only] = codes;
  return only === undefined ? null : { name, inside: codes.size === 1 ? only : inside };
}

/** A county or a township in one at the head of a text: what the table knows, else what looks so. */
function placeInside(text: string, inside: string): NamedPlace | null {
  const known = knownIn(text, inside);
  if (known) return townAt(text.slice(known.name.length), known.inside) ?? { name: known.name, level: '县', inside };
  const area = NEW_AREA.exec(text)?.[0] ?? '';
  const around = ownEntry(NEW_AREAS, area);
  if (around !== undefined) return { name: area, level: '县', inside: around };
  const name = inside === '' ? undefined : COUNTY.exec(text)?.[0];
  return name === undefined || NOT_A_COUNTY.test(name) ? townAt(text, inside) : { name, level: '县', inside };
}

function townAt(text: string, inside: string): NamedPlace | null {
  const name = TOWNSHIP.exec(text)?.[0].replace(TOWNSHIP_OFFICE, '');
  return name && name.length > 2 && !NOT_A_COUNTY.test(name) ? { name, level: '乡', inside } : null;
}
