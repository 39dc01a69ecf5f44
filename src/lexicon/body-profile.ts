import type { BodyLevel, Region } from '../model/index.js';
import { AGENCY_FIELDS, fieldNamed } from './agency-fields.js';
import { divisionsNamed } from './divisions.js';
import { BRACKETED_LEVEL } from './levels.js';
import { isNationalName, nationalBody } from './national-bodies.js';
import { regionAt } from './regions.js';

/** What is known of a body beside its name in the text; null where the text does not tell. */
export interface BodyProfile {
  readonly unitFull: string | null;
  /** The matter that it is there for: 财政, 卫生健康. */
  readonly field: string | null;
  readonly level: BodyLevel | null;
  /** What was told from the document and not from the name. */
  readonly from: readonly { readonly field: 'unitFull' | 'level'; readonly by: string }[];
}

/** What a document says of its bodies: where it holds, in which year, and who issued it. */
export interface BodyContext {
  readonly region: Region;
  readonly year: number | null;
  readonly issuer: string | null;
}

/** Bodies that no agency's field names, with the matter they stand for. */
const OTHER_FIELDS: readonly (readonly [RegExp, string])[] = [
  [/法院$/u, '审判'],
  [/检察院$/u, '检察'],
  [/总工会$|^工会/u, '工会'],
  [/共青团|团[省市县区州]?委$|团中央$/u, '共青团'],
  [/妇联$|妇女联合会$/u, '妇女'],
  [/残联$|残疾人联合会$/u, '残疾人'],
  [/红十字会$/u, '红十字'],
  [/工商联$|工商业联合会$/u, '工商联'],
  [/供销(?:合作)?(?:总)?社$/u, '供销'],
  [/人民银行|^人行/u, '金融'],
  [/证监[局会]$|银保监/u, '金融'],
  [/科协$|科学技术协会$/u, '科协'],
];

/** Longest first: 地方金融监督管理 before 金融. */
const FIELDS = AGENCY_FIELDS.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
const FIELD = new RegExp(FIELDS.join('|'), 'u');
/** Bodies that stand for no one matter. */
const PLAIN = /(?:人民政府|政府|管委会|党委)$|政府办|领导小组|指挥部|专班|联席会议/u;
/** What stands before the matter of a local body: 市|政务服务局, but 市政局. */
const BEFORE_FIELD =
  /^(?:各|全)?(?:省|市(?!场|民(?![政族防航宗])|容|政(?![务协法府]))|县|区|州|旗|盟|自治区)(?:直|级)?/u;

function fieldOf(name: string): string | null {
  const other = OTHER_FIELDS.find(([pattern]) => pattern.test(name));
  if (other) return other[1];
  if (PLAIN.test(name)) return null;
  const found = FIELD.exec(name.replace(/\(.*$/u, '').replace(BEFORE_FIELD, ''))?.[0];
  return found === undefined ? null : fieldNamed(found);
}

/** 各市, 全省各级, 市、县: more than one body, of more than one level where levels are listed. */
const SEVERAL = new RegExp(
  `^(?:各|全[省市县区州]|所有)|有关|相关|[省市县区州]直|[省市县区州乡镇]、|${BRACKETED_LEVEL}`,
  'u',
);
const NATIONAL = /^(?:国务院|中央|国家(?!税务总局.)|全国|最高)/u;
const FIRST_LEVEL: readonly (readonly [RegExp, BodyLevel])[] = [
  [/^(?:省|自治区)|^[一-龥]{2,6}(?:省|自治区)(?![直属])/u, '省'],
  [
    /^(?:市(?!场|民(?![政族防航宗])|容|政(?![务协法府]))|州|盟)|^[一-龥]{2,6}(?:市|自治州|盟|地区)(?!场|民(?![政族防航宗])|政(?![务协法府])|容|级|直)/u,
    '市',
  ],
  [/^(?:县|区|旗)|^[一-龥]{2,6}(?:县|区|旗)(?!域|级|直)/u, '县'],
  [/^(?:乡|镇|街道)|^[一-龥]{1,5}(?:乡|镇|街道)(?:人民政府|政府|党委|党工委|办事处)?$/u, '乡'],
  [/^(?:村|社区|居委会|村委会)/u, '村'],
];
const EACH_OF: readonly (readonly [RegExp, BodyLevel])[] = [
  [/^各省(?!直)[^、(]*$/u, '省'],
  [/^各(?:市|州|设区市|设区的市|地级市|市州|州市)(?!场|直|[县区、(])/u, '市'],
  [/^各(?:县|区|旗|县区|区县|县市区|旗县)(?!域)|^各县\(市、区\)/u, '县'],
  [/^各(?:乡|镇|街道|乡镇|镇街)/u, '乡'],
];

/** 国家税务总局泰州市税务局 and 团市委 have their level inside. */
const LEVEL_INSIDE = /^(?:国家税务总局[一-龥]{1,8}?|团)(?<level>[省市县区州旗])(?:税务局|委)$/u;
const LEVEL_OF: Readonly<Record<string, BodyLevel>> = { 省: '省', 市: '市', 州: '市', 县: '县', 区: '县', 旗: '县' };
/** A province's agency: 财政厅. */
const OF_PROVINCE = /厅$/u;
/** 泰州市财政局 says itself where it is. */
const PLACED = /^[一-龥]{2,6}?(?:省|自治区|市|自治州|盟|县|区|旗)(?=[一-龥]{2})/u;

/** Names without a level are of the document's own: 财政局 in a plan of a city. */
const OF_OWN_LEVEL = /(?:局|委|办|中心|支队|总队)$/u;
const OFFICE = /(?:处|科|股|(?<!.办公)室)$/u;
const AUTHORITY = /(?:局|厅|委|委员会|部)$/u;

/** The name of the region of a level that the document is of or lies in. */
function placeOf(level: BodyLevel, { region }: BodyContext): string | null {
  if (level === '省') return region.province.name;
  if (level === '市')
    return region.prefecture.name ?? (region.province.name?.endsWith('市') ? region.province.name : null);
  return level === '县' ? region.county.name : null;
}

const LEVEL_WORD = /^(?:省|市|县|区|州|旗|盟|自治区)(?=[^、])/u;

/** 市财政局 of 泰州 is 泰州市财政局: the place stands where its level did. */
function withPlace(name: string, level: BodyLevel | null, context: BodyContext): string | null {
  const word = LEVEL_WORD.exec(name)?.[0];
  if (word === undefined || level === null) return null;
  // 市 may be a county-level city that the plan is of.
  const own = context.region.level === '县' && word === '市' && context.region.county.name?.endsWith('市');
  const place = own ? context.region.county.name : placeOf(level, context);
  return place?.endsWith(word) ? place + name.slice(word.length) : null;
}

/** 市财政局 of 上海 stands where a province's does. */
const isOfMunicipality = (level: BodyLevel, { region }: BodyContext): boolean =>
  level === '市' && region.prefecture.name === null && region.province.name?.endsWith('市') === true;

/** 财政厅 of 广西 is 广西壮族自治区财政厅. */
const ofProvince = (name: string, level: BodyLevel, { region }: BodyContext): string | null =>
  level === '省' && OF_PROVINCE.test(name) && !LEVEL_WORD.test(name) && region.province.name !== null
    ? region.province.name + name
    : null;

function levelOf(name: string): BodyLevel | null {
  const each = EACH_OF.find(([pattern]) => pattern.test(name));
  if (each) return each[1];
  if (SEVERAL.test(name)) return null;
  const inside = LEVEL_INSIDE.exec(name)?.groups?.level;
  if (inside !== undefined) return LEVEL_OF[inside] ?? null;
  if (NATIONAL.test(name)) return '国家';
  const place = divisionsNamed(name, null)[0];
  if (place) return place.level;
  if (OF_PROVINCE.test(name) && !PLACED.test(name)) return '省';
  return FIRST_LEVEL.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

const isLevel = (level: string | null): level is BodyLevel => level !== null && level !== '';

/** The full name, field and level of a body, told from its name and from the document that names it. */
export function bodyProfile(name: string, context: BodyContext): BodyProfile {
  const field = fieldOf(name);
  const national = context.region.level === '国家' || isNationalName(name) ? nationalBody(name, context.year) : null;
  if (national) {
    const told = national.name === name ? [] : [{ field: 'unitFull', by: 'body/national' } as const];
    return { unitFull: national.name, field, level: '国家', from: told };
  }
  if (isNationalName(name)) return { unitFull: null, field, level: '国家', from: [] };
  const level = levelOf(name);
  if (level !== null) {
    const own = context.region.level === '县' && /^市/u.test(name) && context.region.county.name?.endsWith('市');
    const placed = (PLACED.test(name) && !LEVEL_WORD.test(name)) || /^国家税务总局./u.test(name);
    const full = placed ? name : (withPlace(name, level, context) ?? ofProvince(name, level, context));
    return {
      unitFull: full,
      field,
      level: own ? '县' : isOfMunicipality(level, context) ? '省' : level,
      from: full === null || placed ? [] : [{ field: 'unitFull', by: 'body/region' }],
    };
  }
  return SEVERAL.test(name) ? { unitFull: null, field, level, from: [] } : ofOwnLevel(name, field, context);
}

/** A body whose name does not say of what level it is: an office of who issued the plan, or an agency of its region. */
function ofOwnLevel(name: string, field: string | null, context: BodyContext): BodyProfile {
  const { issuer, region } = context;
  const level = isLevel(region.level) ? region.level : null;
  if (OFFICE.test(name) && issuer !== null && AUTHORITY.test(issuer))
    return {
      // 厅公路处 of 某省交通运输厅
      unitFull: issuer + (issuer.endsWith(name[0] ?? '') ? name.slice(1) : name),
      field: fieldOf(issuer) ?? field,
      level,
      from: [
        { field: 'unitFull', by: 'body/issuer' },
        ...(level === null ? [] : [{ field: 'level', by: 'body/issuer' } as const]),
      ],
    };
  const isOwn =
    field !== null && level !== null && OF_OWN_LEVEL.test(name) && regionAt(name, 0) === null && !/分局$/u.test(name);
  if (!isOwn) return { unitFull: null, field, level: null, from: [] };
  const place = level === '国家' ? null : placeOf(level, context);
  const told = [{ field: 'level', by: 'body/region' } as const];
  if (place === null) return { unitFull: null, field, level, from: told };
  return { unitFull: place + name, field, level, from: [{ field: 'unitFull', by: 'body/region' }, ...told] };
}
