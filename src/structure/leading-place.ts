import { countyNameAt, divisionsNamed } from '../lexicon/divisions.js';
import { type Region, regionAt } from '../lexicon/regions.js';
import { NEW_AREAS, ZONE } from '../lexicon/zones.js';
import type { Metadata } from '../model/index.js';

/** A place that was named, its code not yet looked up. */
export interface NamedPlace {
  readonly name: string | null;
  readonly level: Metadata['region']['level'];
  /** The digits with which the codes of what it lies in, or its own, begin: 3204 for 武进区 behind 常州市; empty when not said. */
  readonly inside: string;
}

export const NOWHERE: NamedPlace = { name: null, level: null, inside: '' };

const NATIONAL =
  /^(?:中共中央|中央|国务院|国家|全国|最高人民|中华人民共和国|[\u4e00-\u9fff]{2,12}部(?:办公厅|$|关于|等|、)|[\u4e00-\u9fff]{2,10}(?:总局|委员会办公厅)|(?:民政|教育|财政|公安|司法|水利|农业|商务|文化|卫生|科技|工业和信息化|人力资源社会保障|自然资源|生态环境|住房城乡建设|交通运输|农业农村|应急管理|退役军人事务|文化和旅游)部)/u;
/** A county, district, county-level city or banner by its form: 武进区, 溧阳市, 石泉县. */
const COUNTY = /^[\u4e00-\u9fff]{1,6}?(?:自治县|自治旗|新区|县|区|市|旗)/u;
const NOT_A_COUNTY =
  /^(?:各|全|市|县|区|辖|本|我|该|高新|经开|开发|示范|社|园|城区|地区|小区|景区|老区|山区|林区|灾区|校区|辖区|郊区|矿区|自治|经济)/u;
const TOWNSHIP = /^[\u4e00-\u9fff]{1,8}?(?:街道|镇|乡)(?:办事处|人民政府|党委|党工委|$|(?=\d{4}年))/u;
const TOWNSHIP_OFFICE = /(?:办事处|人民政府|党委|党工委)$/u;
const ZONE_AT_START = new RegExp(`^${ZONE}`, 'u');

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
    return NATIONAL.test(bare) ? { ...NOWHERE, level: '国家' } : (placeInside(bare, '') ?? NOWHERE);
  const rest = bare.slice(first.length);
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
  const zone = knownIn(rest, inside) === null && region.level === '市' ? ZONE_AT_START.exec(rest)?.[0] : undefined;
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
  const name = COUNTY.exec(text.slice(0, 12))?.[0];
  if (!name || name.length < 2 || NOT_A_COUNTY.test(name)) return townAt(text, inside);
  return { name, level: '县', inside: NEW_AREAS[name] ?? inside };
}

function townAt(text: string, inside: string): NamedPlace | null {
  const name = TOWNSHIP.exec(text.slice(0, 20))?.[0].replace(TOWNSHIP_OFFICE, '');
  return name && name.length > 2 && !NOT_A_COUNTY.test(name) ? { name, level: '乡', inside } : null;
}
