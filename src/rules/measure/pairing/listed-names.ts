import { LIST_SIGN } from '../../../lexicon/connectives.js';
import { groupAtEnd, isGroup } from '../../../lexicon/groups.js';
import { isIndicator } from '../../../phrases/name.js';

/** The names of a list and what is said of each of them; `groups`: people or places that it is said of, not things measured. */
interface ListedNames {
  readonly names: readonly string[];
  /** What they have in common behind the last name: 生均公用经费 in 小学、初中生均公用经费. */
  readonly rest: string;
  readonly groups: boolean;
}

/** People and things that close a name in a list: 散居孤儿|基本生活保障最低标准. */
const POPULATION =
  '孤儿|儿童|毕业生|老年人|老人|残疾人|人员|对象|家庭|居民|学生|士兵|机构|社区|医院|学校|农户|企业|乡镇|人口';
const POPULATION_FIRST = new RegExp(`^.{0,8}?(?:${POPULATION})`);
const POPULATION_LAST = new RegExp(`(?:${POPULATION}|(?<=[^农]{2})村)$`);
/** Where a name of a place, school, body or vehicle can end: 县城|污水处理率, 行政村|通客车率. */
const KIND_END = /^(?!化学需).{1,5}?[市县区乡镇村城中学校院所站园馆厂库河湖路户]/;
/** Measured as they stand, though no ending says so. */
const COMPLETE =
  /(?:GDP|人次|经费|利润|费用|成本|税额|订单|专利|旅客|游客|花费|进出口|出口|进口|消费|就业|花费|能耗|物价|税收|贷款|存款|外资|用水量|补贴|津贴|补助|安全感|获得感|幸福感|研发投入|经费投入|中心|基地|平台|实验室|总产|播面|单产|件次|户次)$/;
/** 粮食总产、肉类总产、水产品总产: all end alike, so nothing is left out of any. */
const alike = (names: readonly string[]): boolean => {
  const end = names[0]?.slice(-2) ?? '';
  return end.length === 2 && names.every((name) => name.length > 2 && name.endsWith(end));
};
const complete = (name: string): boolean => isIndicator(name) || COMPLETE.test(name);

/** The names that one value is for, where each is measured as it stands: 固定资产投资、社会消费品零售总额均增长4%. */
export function namesOf(text: string): readonly string[] {
  if (!LIST_SIGN.test(text)) return [text];
  const parts = text.split(LIST_SIGN);
  return parts.every((part) => part.length > 2 && complete(part)) ? parts : [text];
}

/**
 * As many names as there are values, out of 化学需氧量、挥发性有机物排放量 or 集中养育和散居孤儿基本生活保障最低标准.
 * Null when they are not as many, or when it cannot be told where the last name ends and what is said of all begins.
 * `things`: the values count things, of which every noun is a whole name (单项冠军、专精特新“小巨人”分别达到43家、322家).
 */
export function listedNames(printed: string, count: number, things = false): ListedNames | null {
  const text = spelledOut(printed);
  // 对东盟、非洲出口分别增长…: 非洲出口 would be what Africa sells.
  if (TRADE_WITH.test(text)) {
    const partners = listedNames(text.slice(1), count);
    return partners && { ...partners, names: partners.names.map((name) => `对${name}`) };
  }
  const marked =
    /^.*(?:按(?![时期需月年])|对(?!象|外)|给(?!水|排)|向|为(?!老|民))(?<after>.*)$/.exec(text)?.groups?.after ?? text;
  const { names: before = marked, shared = '' } = SUMMED_UP.exec(marked)?.groups ?? {};
  const parts = before.split(LIST_SIGN);
  if (parts.length !== count || parts.some((part) => part === '')) return null;
  if (shared !== '') return { names: parts, rest: shared, groups: false };
  const emitted = EMITTED.exec(parts.at(-1) ?? '')?.[0] ?? '';
  if (emitted !== '' && parts.slice(0, -1).every((name) => !name.includes('排放')))
    return { names: parts.map((name) => name.replace(EMITTED, '')), rest: emitted, groups: false };
  const torn = tornFrom(parts);
  if (torn !== null)
    return { names: parts.map((name) => name.slice(0, torn)), rest: parts.at(-1)?.slice(torn) ?? '', groups: false };
  if (parts.every(complete)) return { names: ofFirst(parts), rest: '', groups: false };
  if (alike(parts) || (things && parts.every((name) => name.length >= SHORTEST_THING && !name.endsWith('级'))))
    return { names: parts, rest: '', groups: false };
  // 县级医院、乡镇卫生院: each stands whole.
  if (parts.every((name) => INSTITUTION.test(name))) return { names: parts, rest: '', groups: false };
  const topic = topicOf(parts);
  if (topic !== null)
    return { names: [parts[0]?.slice(topic.length) ?? '', ...parts.slice(1)], rest: topic, groups: true };
  const others = parts.slice(0, -1);
  const last = parts.at(-1) as string;
  const population = POPULATION_FIRST.exec(last)?.[0];
  const kind = POPULATION_LAST.exec(population ?? '')?.[0] ?? '';
  // 设备购置和企业技术改造投资: bare, it is the kind of none but the last.
  if (population !== undefined && population !== kind) {
    // 城镇居民医保、农村居民养老保险参保率: the first is no group, but a thing of its own that is not named whole.
    if (others.some((name) => name.includes(kind) && !name.endsWith(kind))) return null;
    const whole = others.some((name) => POPULATION_LAST.test(name) && !name.endsWith(kind));
    const names = [...others.map((name) => (POPULATION_LAST.test(name) ? name : name + kind)), population];
    return { names, rest: (whole ? '' : kind) + last.slice(population.length), groups: true };
  }
  const cut = endOfName(last, others);
  if (cut === null) return null;
  const own = last.slice(0, cut);
  return { names: [...others, own], rest: last.slice(cut), groups: KIND_END.exec(own)?.[0] === own };
}

/** 进口、出口|通关时间: how long the names are, where the last goes on with what is measured of each, though each is measured by itself too. */
function tornFrom(parts: readonly string[]): number | null {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const { length } = first;
  const kind = first.slice(-1);
  const alike = parts.every(
    (name, i) => name[length - 1] === kind && (name.length === length || i === parts.length - 1),
  );
  const rest = last.slice(length);
  return length === SHORT_MODIFIER && alike && rest.length > SHORT_MODIFIER && isIndicator(rest) ? length : null;
}

/** 体育场地面积|小学、初中、高中: what is measured stands before the groups. */
function topicOf([first = '', second = '', ...others]: readonly string[]): string | null {
  const group = isGroup(second) && others.every(isGroup) ? groupAtEnd(first, second) : null;
  const topic = group === null ? '' : first.slice(0, -group.length);
  return complete(topic) ? topic : null;
}

const TRADE_WITH = /^对(?![象外口]).+(?:进出口|出口|进口|贸易额?|投资)$/;
const INSTITUTION = /.{2}(?:[馆校院所站店厂]|机构|企业)$/;
const SHORTEST_THING = 3;

/** 电视机、冰箱、洗衣机等“三大件”|销量, 水泥、钢铁等两大|行业能耗: 等 ends the names, and what sums them up is no part of what is said of each. */
const SUMMED_UP =
  /^(?<names>.+[^平均高中初同上])等(?:“[^”]{1,12}”|[两三四五六七八九十\d]{1,2}[大类个项种]?)?(?:[一-龥]{0,6}(?:产业|行业|领域|板块|产品|品种)(?=.{2}))?(?<shared>[^“”]{2,14})$/;

/** Words for several things in one: 一二三产业 and 二、三产 are trades, 存贷款 two kinds of money, 收支 two flows. */
const SHORTENED: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [
    /(?<first>第?)(?<nth>[一二三](?:、?[一二三]){1,2})(?:次)?(?<kind>产业|产(?!品|量|值|能))/,
    (_, first = '', nth = '', kind = '') =>
      [...nth.replaceAll('、', '')].map((one) => `${kind === '产业' ? '第' : first}${one}${kind}`).join('、'),
  ],
  [/存贷款(?<of>余额)?/, (_, of = '') => `存款${of}、贷款${of}`],
  [/(?<=[一-龥]{2})收支(?=累计|分别|$)/, () => '收入、支出'],
];
const spelledOut = (text: string): string =>
  SHORTENED.reduce((spelled, [word, whole]) => spelled.replace(word, whole), text);

/** 化学需氧量、二氧化硫|排放总量: 化学需氧量 is not measured by itself. */
const EMITTED = /(?:主要污染物)?排放(?:总量|量|强度)$/;
/** What is measured of each of several trades: 光电、装备制造、医药|产业产值. */
const SHARED_TAIL =
  /(?:(?:产业|行业|制造业|领域|板块)(?:总?产值|增加值|营业收入|营收|投资|出口|进口|销售额|利润|税收|规模)|(?:人均|户均|亩均|村均).{2,12})$/;
/** 智能家电、新能源汽车|零售额 */
const SOLD_TAIL = /(?:零售额|销售额|增加值|总?产值)$/;
/** Words of two characters that tell kinds apart: 刑事、治安|案件, 投资、消费|增速. */
const SHORT_MODIFIER = 2;
/** What the last name would lose: 农业、服务|业增加值. */
const TORN_REST = /^[业率量数额度品者员类化性产物力费款金区域县市镇村部厅局院校]/;
/** The same where nothing else tells: 油茶、花椒、猕猴桃|基地. */
const BARE_TAIL = /(?:(?:标准化)?(?:种植|养殖|生产))?(?:基地|面积|规模|排放总?量|产量|销量|浓度)$/;

/** Where the last name ends: at the kind that another name ends in (…物), at any kind, or as long as all the others are. */
function endOfName(last: string, others: readonly string[]): number | null {
  const equal = others.every((name) => name.length === others[0]?.length);
  if (equal && last.length === others[0]?.length) return last.length;
  const kinds = others.map((name) => name.at(-1));
  for (let end = 2; end <= Math.min(last.length - 2, 8); end++) if (kinds.includes(last[end - 1])) return end;
  const sold = SOLD_TAIL.exec(last);
  if (sold && sold.index >= 2 && !others.some(complete)) return sold.index;
  const tail = SHARED_TAIL.exec(last);
  if (tail && tail.index >= 2 && !others.some(complete)) return tail.index;
  const kind = KIND_END.exec(last)?.[0];
  if (kind !== undefined && kind.length < last.length - 1) return kind.length;
  const length = others[0]?.length ?? 0;
  // 茶叶、毛竹、中药材基地: only the end of an indicator is sure not to begin in the middle of a name.
  const rest = last.slice(length);
  const sure = equal && length <= 4 && rest.length >= 2 && isIndicator(rest) && !/^[量率数额度]/.test(rest);
  if (sure) return length;
  const bare = BARE_TAIL.exec(last);
  if (bare && bare.index >= 2 && !others.some(complete)) return bare.index;
  return equal && length <= SHORT_MODIFIER && rest.length >= 2 && !TORN_REST.test(rest) ? length : null;
}

/** 规上工业总产值、增加值: a bare sum is of the same trade as the first. */
function ofFirst(parts: readonly string[]): readonly string[] {
  const trade = TRADE.exec(parts[0] ?? '')?.groups?.trade;
  return trade === undefined ? parts : parts.map((part) => (BARE_SUM.test(part) ? trade + part : part));
}
const TRADE = /^(?<trade>.{2,}?)(?:总?产值|增加值|营业收入|营收)$/;
const BARE_SUM = /^(?:总?产值|增加值|营业收入|营收|利润总?额?|利税|税收)$/;
