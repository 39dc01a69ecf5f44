import { BRACKETED_LEVEL, LEVEL, PARTS, PLACE_KIND, WHOLE } from '../../lexicon/levels.js';
import { ZONE_NAME } from '../../lexicon/place-names.js';
import { PREDICATE } from '../../lexicon/predicates.js';
import { matchAt, sticky } from '../../lexicon/prefilter/sticky.js';
import type { Matcher } from '../matcher.js';
import { makeToken, type Token, type TokenType } from '../token.js';

const token = (letter: TokenType, text: string, start: number, end: number, value?: string): Token =>
  makeToken(letter, start, end, text.slice(start, end), { value });

const WHOLE_REGION = sticky(new RegExp(WHOLE, 'y'));
const PART = sticky(new RegExp(PARTS.slice(0, -1).join('|'), 'y'));
/** 东、中、西部地区 is one list of three. */
const COMPASS_LIST = sticky(/(?:[东中西南北](?:部)?、){1,3}[东中西南北]部(?:地区)?/y);
/** 城市, 农村 … are scopes only in a list (城市和农村…分别) or before a value (农村达到30%); elsewhere they belong to a name. */
const POPULATED = sticky(new RegExp(PARTS.at(-1) ?? '', 'y'));
const LIST_NEIGHBOUR = /^(?:地区)?(?:[、和与及]|以及|分别|达到?|全覆盖| ?\d)/;
const COMPASS = /^[东中西南北]部$/;
/** 市区新建4个 says where; 城镇新增就业 is one thing. */
const BUILT_UP = /^(?:市区|城区|主城区|中心城区|建成区|县城)$/;
const BUILT = /^(?:新建|新增|建成|建设|完成|改造)/;

/** 全省, 苏南, 珠三角, 东、中、西部地区. */
export const region: Matcher = {
  id: 'region',
  starts:
    '全我苏浙皖粤川鄂湘赣豫鲁冀晋陕陇渝琼黔桂闽滇辽吉黑甘宁疆珠长京东中西南北山平库牧坝丘城农乡主市建攀成江关华县片',
  opens: [WHOLE_REGION, COMPASS_LIST, PART, POPULATED],
  match(text, at) {
    const found =
      matchAt(WHOLE_REGION, text, at) ?? matchAt(COMPASS_LIST, text, at) ?? part(text, at) ?? populated(text, at);
    return found ? token('R', text, at, at + found[0].length) : null;
  },
};

/** 洪|山区 is the end of a name. */
function part(text: string, at: number): RegExpExecArray | null {
  const found = matchAt(PART, text, at);
  const inName = found?.[0].length === 2 && found[0].endsWith('区') && /[一-龥]/.test(text[at - 1] ?? '');
  return inName && !/[、和与及在对为使于的及向]/.test(text[at - 1] ?? '') ? null : found;
}

function populated(text: string, at: number): RegExpExecArray | null {
  const found = matchAt(POPULATED, text, at);
  if (!found) return null;
  const next = text.slice(at + found[0].length, at + found[0].length + 4);
  const previous = text[at - 1] ?? '';
  // 城镇 in 梅城镇 is the end of a name.
  if (COMPASS.test(found[0]) && /^(?:达到?| ?\d)/.test(next)) return found;
  if (/[一-龥]/.test(previous) && !/[、和与及在对为使于现增建中]/.test(previous)) return null;
  if (BUILT_UP.test(found[0]) && BUILT.test(next)) return found;
  // 道路6条、城镇管网40公里: of a list of things, none of places.
  const behindValue = /\d[^、,]{1,4}[、和]$/.test(text.slice(Math.max(0, at - 8), at));
  return LIST_NEIGHBOUR.test(next) || (/[、和与及]/.test(previous) && !behindValue) ? found : null;
}

const QUALIFIER = '(?:各级?|所有|全部|部分|有关|相关|其[它他余]|每个|每|市一级|各有关|所辖各?)';
const LEVELS = `${PLACE_KIND}?(?:${LEVEL})(?:[、和及](?:各)?(?:${LEVEL}|社区|行政村)(?!级各?(?:部门|单位))){0,4}(?:、各?(?:${ZONE_NAME})(?=[、,)]|管委会|${PREDICATE})){0,6}`;
const INCLUDING = `(?:[(〈](?:含|包括)[^()〈〉]{1,24}[)〉])?`;
/** Led by 各 …, or bracketed, or a list of levels: 各市、县(市、区); 县(市、区); 省、市、县. One bare level alone is a word. */
const LEVEL_BODY = sticky(
  new RegExp(
    `(?:(?:${WHOLE})?(?:${QUALIFIER})(?:${LEVELS})|${PLACE_KIND}?(?:${BRACKETED_LEVEL})(?:[、和及](?:${LEVEL})){0,3}|(?:省|市|县|区|州)(?:[、](?:${LEVEL})){1,4})${INCLUDING}(?!级?(?:政(?!务|研|教)|委)|(?:(?!年)[一-龥])?内|长|志|际|域|民)`,
    'y',
  ),
);
const EVERYWHERE = sticky(
  /(?:各级|各地区?)各(?:有关|相关)?(?:部门|单位)(?:\((?:单位|部门|直属机构)\))?|各部门\((?:单位|直属机构)\)|各地区?(?![一-龥]{0,1}块)|各(?:单位|部门|级|方面|辖区|片区|园区|高校|(?:级各类|中小)?学校|院校)(?![一-龥]{0,2}级)/y,
);
const SINGLE_LEVEL = sticky(
  new RegExp(
    `(?:省|市|县|区|乡)(?:一级|本级)|(?:省|市|县|区|乡|镇|村)(?:市|县|区|乡|镇|村)?(?:两|三|四|五)级(?![一-龥]{0,2}联动)|(?:其[它他]|[有具]备?条件的?|符合[^,。;]{0,12}条件的)(?:地区|地方|${BRACKETED_LEVEL}|县|市|区|乡镇|村)`,
    'y',
  ),
);

/** 各市、县(市、区), 各地, 县(市、区), 省、市、县, 市一级: who is meant, or whom a value is for. */
export const level: Matcher = {
  id: 'level',
  starts: '各所全部有具相其每市县区乡镇省州辖街村社我盟旗设地符师脱贫摘试示先重帮涉民边山牧沿受革产生',
  opens: [EVERYWHERE, LEVEL_BODY, SINGLE_LEVEL],
  match(text, at) {
    const found = matchAt(EVERYWHERE, text, at) ?? matchAt(LEVEL_BODY, text, at) ?? matchAt(SINGLE_LEVEL, text, at);
    if (!found || found[0] === '各级' || found[0] === '全部') return null;
    // 每县(市)至少建成1个 is counted on each of them.
    const each = /^每(?:一?个)?(?<level>.+)$/.exec(found[0])?.groups?.level;
    if (each) return token('P', text, at, at + found[0].length, each);
    return token('W', text, at, at + found[0].length);
  },
};
