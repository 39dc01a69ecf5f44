/**
 * Groups that one and the same thing is measured of, side by side: 小学近视率下降1个百分点、初中下降0.5个百分点. A list of lists, since a school goes
 * on from a school and not from a city; what ends alike (图书馆, 文化馆) needs no list.
 */
const PARTS_OF_ALL: readonly string[] = [
  '学前教育|幼儿园|义务教育(?:阶段|学校)?|小学|初中|(?:普通)?高中(?:阶段)?|中职|中等职业(?:学校|教育)|高职|高等职业(?:学校|教育)|职业院校|本科(?:院校)?|高等?(?:学?校|教育)|大学|特殊教育(?:学校)?|硕士|博士|专科',
  '城镇(?:居民|职工|人口)?|城市(?:居民)?|农村(?:居民|人口)?|乡村|城区|县城|建制镇|城乡居民|职工|居民|男性|女性|男|女|户籍人口|常住人口',
  '国家级|省级|自治区级|市级|州级|县级|区级|乡级|村级|部级|省|市|县|乡镇?|村|地级(?:及以上)?(?:城)?市|县级(?:城)?市|设区市',
  '平原(?:地?区)?|山区|丘陵(?:地?区)?|牧区|沿海|内陆|林区|库区',
  '水路|公路|铁路|航空|民航',
  '大型|中型|小型|微型|(?:大中|中小|小微|规上|规下|民营|国有|外资)企业',
];
/** Trades are measured by themselves: 进出口增长5%、出口增长8%. */
const OF_THEIR_OWN: readonly string[] = [
  '第?一产(?:业)?|第?二产(?:业)?|第?三产(?:业)?|农业|工业|建筑业|服务业|制造业',
  '出口|进口',
];
const whole = (group: string): RegExp => new RegExp(`^(?:${group})$`);
const PARTS = PARTS_OF_ALL.map(whole);
const GROUPS = [...PARTS_OF_ALL, ...OF_THEIR_OWN];
const WHOLE = GROUPS.map(whole);
const FIRST = GROUPS.map((group) => new RegExp(`^(?:${group})`));
/** Last characters of kinds of bodies and places. */
const KIND = /[馆校院所站店市县区乡镇村户厂矿园]$|(?:单位|企业|机构|人群|人员|家庭|河段|断面|作物)$/;

/** The group that `name` begins with, of the kind of which `other` is one; null where it begins with none. */
export function groupInFront(name: string, other: string): string | null {
  const kind = WHOLE.findIndex((group) => group.test(other));
  if (kind >= 0) return FIRST[kind]?.exec(name)?.[0] ?? null;
  const end = KIND.exec(other)?.[0];
  if (end === undefined) return null;
  const at = name.indexOf(end, 1);
  return at < 0 || at > LONGEST ? null : name.slice(0, at + end.length);
}
const LONGEST = 8;

/** The group that `name` ends with, of the kind of which `other` is one, behind at least two characters: 合格率|小学 beside 初中. */
export function groupAtEnd(name: string, other: string): string | null {
  for (let at = Math.max(2, name.length - LONGEST); at <= name.length - 2; at++)
    if (groupInFront(name.slice(at), other) === name.slice(at)) return name.slice(at);
  return null;
}

/** Is it a group of what was told of all: 签约率35%、|重点人群|60%? */
export const isPartOfAll = (name: string): boolean =>
  PARTS.some((group) => group.test(name)) || (name.length <= LONGEST && KIND.test(name));

/** Is it a group that is listed by name: 小学, 农村居民? */
export const isNamedGroup = (name: string): boolean => WHOLE.some((group) => group.test(name));

/** Is it nothing but a group, of those too that are measured by themselves? */
export const isGroup = (name: string): boolean => isPartOfAll(name) || isNamedGroup(name);

/** Inside or outside of the region, or a part of it by its quarter: 转移劳动力6200人,其中|省外|1100人. */
export const isPlaceApart = (name: string): boolean => PLACE_APART.test(name);
const PLACE_APART =
  /^(?:[省市县区州境国海]外|[省市县区州境国]内|外[省市]|本[省市县地]|城区|市区|农村|城镇|[一-龥][东西南北中]地?区?)$/;
