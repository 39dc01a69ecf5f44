import { anyOf } from '../../lexicon/any-of.js';
import { BOUND_AFTER } from '../../lexicon/bounds.js';
import { codeUnitAt } from '../../lexicon/code-unit-at.js';
import { CONNECTIVE } from '../../lexicon/connectives.js';
import { fitsAt, matchAt, sticky } from '../../lexicon/prefilter/sticky.js';
import { UNITS } from '../../lexicon/units.js';
import { CHANGES, PARTED_BOUNDS, REACHES, STEPS } from '../../lexicon/value-words.js';
import { initials, type Matcher } from '../matcher.js';
import { makeToken, type Token, type TokenType } from '../token.js';

const found = (letter: TokenType, match: RegExpExecArray | null, value?: string): Token | null =>
  match && makeToken(letter, match.index, match.index + match[0].length, match[0], { value });

/** A figure written out: no count of things needs to follow for it to be one. */
const LONG_NUMERAL = '(?:[一二两三四五六七八九十百千万亿零]{4}|[一二三四五六七八九十百千]{1,3}[万亿](?!级))';
/** What may stand between a verb and its value: bounds, 每人每月, a space. */
const VALUE_AHEAD = String.raw`(?= ?(?:[0-9]|${LONG_NUMERAL}|[一二两三四五六七八九十半百千]{1,4}(?:点[零一二三四五六七八九]{1,3})?(?:分之|成|个|名|张|所|家|倍|番)|不低于|不少于|不超过|不高于|超过|约|近|至少|全覆盖|翻|每人|人均|当地|[东中西]部|苏|全[省市县区国]|[一-龥、()“”]{1,30}的?(?:[0-9]|[一二三四五六七八九十百千]{1,3}分之)))`;
const REACHES_VALUE = sticky(new RegExp(`(?:${anyOf([...REACHES, ...STEPS])})了? ?`, 'y'));
const NEEDS_VALUE = sticky(new RegExp(VALUE_AHEAD, 'y'));
const NUMBER_AHEAD = sticky(
  new RegExp(
    ` ?(?:[0-9]|[万千百]亿元?|${LONG_NUMERAL}|[一二两三四五六七八九十半百千]{1,4}(?:点[零一二三四五六七八九]{1,3})?(?:分之|成|倍|番|个|名|张)|[二两三四五六七八九十百千]{1,4}(?:家|起|处|户|例|所)|一半|不低于|不少于|不超过|约|近|超过|全覆盖|翻|每人|人均)`,
    'y',
  ),
);
/** 是“十二五”时期的1.5倍 */
const MULTIPLE_AHEAD = sticky(/[^,。;:!?\n]{1,16}的(?:近|约)?[\d.]+(?:倍|%)/y);
/** 达到二级标准以上的比例 is a share of those that do. */
const OF_GRADE =
  /^(?:[一二三四五六ⅠⅡⅢⅣⅤ\d]{1,3}|国家|省|市)[一-龥]{0,4}?(?:级|类|标准)(?:及?以上|标准){0,2}的?(?:比例|比重|占比|天数|断面|城市|县)/;
/** Verbs that are also nouns or have other objects lead to a value only when a number follows at once. */
const WEAK = new Set(['实现', '完成', '达', '为', '共有', '保持', '占到', '占', ...STEPS]);

/** 达到, 提高到, 为, 控制在: what stands before is measured, what follows is the value. */
export const reaches: Matcher = {
  id: 'reaches',
  starts: initials([...REACHES, ...STEPS]),
  opens: [REACHES_VALUE],
  match(text, at) {
    const match = matchAt(REACHES_VALUE, text, at);
    if (!match) return null;
    const word = match[0].trim().replace(/了$/, '');
    const end = at + match[0].length;
    if (word === '达到' && OF_GRADE.test(text.slice(end, end + 24))) return null;
    if (word === '为' && /[作成认因较行称视]$/.test(text.slice(Math.max(0, at - 1), at))) return null;
    if (word === '是' || word === '相当于') return fitsAt(MULTIPLE_AHEAD, text, end) ? found('V', match, word) : null;
    if (STEPS.includes(word) && /^[两三四五]个/.test(text.slice(end, end + 2))) return null;
    const ahead = WEAK.has(word) ? NUMBER_AHEAD : NEEDS_VALUE;
    return fitsAt(ahead, text, end) ? found('V', match, word) : null;
  },
};

const CHANGE = sticky(new RegExp(`(?:${anyOf(CHANGES)})(?:了)?`, 'y'));
/** 增长10%, 提高5个百分点, 下降3%: only right before a number. */
export const changes: Matcher = {
  id: 'changes',
  starts: initials(CHANGES),
  opens: [CHANGE],
  match(text, at) {
    const match = matchAt(CHANGE, text, at);
    return match && fitsAt(NUMBER_AHEAD, text, at + match[0].length) ? found('I', match, match[0]) : null;
  },
};

const PARTED = sticky(
  new RegExp(
    `(?:${anyOf(PARTED_BOUNDS)})(?=[一-龥()、]{2,30}的?(?:\\d|[一二三四五六七八九十百千]{1,3}(?:分之|成)))`,
    'y',
  ),
);
/** 不低于 in 不低于城乡基本医保封顶线的50%. */
export const partedBound: Matcher = {
  id: 'parted-bound',
  starts: initials(PARTED_BOUNDS),
  opens: [PARTED],
  match: (text, at) => found('A', matchAt(PARTED, text, at)),
};

const SHARE_OF = sticky(
  /占(?:到|据|全[省市县区]|比)?(?=[^,。;:!?\n占]{1,30}?(?:\d[\d.]{0,8}(?:[—~至到-]{1,2}\d[\d.]{0,5})?(?:多|余)? ?(?:%|‰|个?百分点|\/\d)|[一二三四五六七八九十百]{1,3}分之|[一二三四五六七八九]成|一半|半数))/y,
);
const SHARE = sticky(/占到?/y);
/** 占 in 占养老机构床位总数55%以上; 占比达 is a noun before its value. */
export const shareOf: Matcher = {
  id: 'share-of',
  starts: '占',
  opens: [SHARE_OF],
  match(text, at) {
    if (/^占(?:[比地补]|有率)/.test(text.slice(at, at + 3))) return null;
    return found('Z', fitsAt(SHARE_OF, text, at) ? matchAt(SHARE, text, at) : null);
  },
};

/** Against what: 全国, 上年, 2024年, 农民收入增速, up to the number. */
const AGAINST = '(?:20\\d\\d年)?[一-龥“”]{0,14}?';
const POINTS = String.raw`(?= ?[近约超]?\d+(?:\.\d+)?(?:个?、\d+(?:\.\d+)?){0,6} ?个?(?:百分点|点))`;
const EARLIER =
  '上年度?同期|上年度?末?|去年同期|去年底?|前年|上月|上期|同期|上一?年度?|(?:(?:19|20)\\d{2}|一九[一二三四五六七八九〇零○]{2})年(?:底|末|同期)?|[“"]?(?:十[一二三四五六]|[一二三四五六七八九])五[”"]?(?:计划|规划)?(?:末期|末|期末|时期|期间|初)?|基期|年初|全[国省]平均(?:水平|值)?|前三年平均值?';
const COMPARISON = sticky(
  new RegExp(
    [
      '(?<same>同比|环比)',
      `(?<pointsBetter>(?:高于|低于|快于|慢于|好于|优于|高出|超过|领先)${AGAINST})${POINTS}`,
      '(?<average>(?:高于|低于|快于|好于|优于|高出|超过)全[国省市县区州](?:平均(?:水平|增速|值)?|水平|增速))(?= ?[\\d一二两三四五六七八九])',
      `[较比](?![重例率值])(?<object>${AGAINST})(?<![提增升降走])(?<how>[快慢高低])${POINTS}`,
      `[较比](?![重例率值])(?<amount>${AGAINST})(?<![提增升降走减缩不至至很])(?<more>[高低多少])(?= ?[近约超]?\\d)`,
      `[较比与同](?<base>(?:${EARLIER})(?:(?:年初)?(?:预算|决算|执行)数?)?)(?:相比)?`,
    ].join('|'),
    'y',
  ),
);
/** 较上年, 比2020年, 同比 (较上年同期), 高于全省0.8个百分点, 比上年快1.2个百分点 (快于上年). */
export const comparison: Matcher = {
  id: 'comparison',
  starts: '同环较比与高低快慢好优超领',
  opens: [COMPARISON],
  match(text, at) {
    const match = matchAt(COMPARISON, text, at);
    if (!match) return null;
    const { same, pointsBetter, average, object, how, amount, more, base } = match.groups ?? {};
    const better = pointsBetter ?? average ?? (how && `${how}于${object}`) ?? (more && `${more}于${amount}`);
    return found('K', match, better ?? (same ? (same === '同比' ? '较上年同期' : '较上期') : `较${base}`));
  },
};

const ON_GROUND = sticky(new RegExp(`在(?<base>${EARLIER})的?基础上(?:再|又)?`, 'y'));
/** 在2020年基础上: what a change is from. */
export const onGround: Matcher = {
  id: 'on-ground',
  starts: '在',
  opens: [ON_GROUND],
  match(text, at) {
    const match = matchAt(ON_GROUND, text, at);
    return found('K', match, `较${match?.groups?.base}`);
  },
};

const STARTING_FROM = sticky(
  /(?:由|从)(?=[^,。;:!?\n由从]{0,16}?(?:\d|[一二三四五六七八九十百千万亿]{3})[^,。;:!?\n]{0,10}(?:提高|提升|增加|增长|增至|扩大|下降|降低|降至|减少|上升|升至|压减|缩短|发展|调整|延长|到|至))/y,
);
/** 由 in 由46%提高到52%. */
export const startingFrom: Matcher = {
  id: 'starting-from',
  starts: '由从',
  opens: [STARTING_FROM],
  match: (text, at) => found('Y', matchAt(STARTING_FROM, text, at)),
};

/** 分别, 均, 各 …: how values are shared out. 各 counts only before a value or a verb of making. */
const RESPECTIVELY = sticky(/分别|依次(?=达|为|不|超|增|提|下|新|完|是| ?\d)/y);
const ALIKE = sticky(
  /(?:(?<![平人户年村生亩校月日])均|都|全部)(?=(?:要|应|须)?(?:达|建|设|实现|不|超|[\d一]|有|完成|拥有|提高|控制|保持|成立|配|增长|增加|下降|降低|减少|突破))/y,
);
const EACH = sticky(
  /各(?:自)?(?=(?:至少|不少于|不低于)? ?\d|[一二两三四五六七八九十](?:个|所|家|处|名|支|座|项|批|张)|(?:新增|新建|建成|建设|建|培育|创建|打造|完成|选树|达到|改造|培训|增加|配备|组建|设立|筹集|安排|举办|开展|储备)[^,。;\n]{0,12}?[\d一二两三四五六七八九十])/y,
);
/** 分别, 均 or 都, and 各 before a value: how a list of values is shared out. */
export const distributors: Matcher = {
  id: 'distributors',
  starts: '分依均都全各',
  opens: [RESPECTIVELY, ALIKE, EACH],
  match: (text, at) =>
    found('F', matchAt(RESPECTIVELY, text, at)) ??
    found('J', matchAt(ALIKE, text, at)) ??
    found('G', matchAt(EACH, text, at)),
};

const FULL = { value: 100, upper: null, unit: '%', per: null, chinese: false, bounded: false } as const;

/** 基本实现…全覆盖 is about 100 %, 全覆盖 is 100 %. */
const COVERAGE = sticky(/(?:实现)?(?:全面|全员|全域|全部)?(?:全覆盖|100%覆盖)/y);
/** 全覆盖|监管, 全覆盖|的网络, 全覆盖、|全流程: of what kind something is or how it is done, and not how far it has come. */
const IS_MANNER =
  /^(?:的(?!基础|同时|情况|目标|要求)|、(?:全(?![省市区县国])|零|保)|(?![的和并及与后且或以为要率]|基础|目标|任务|落实落|落地|县|乡|城|全)[一-龥])/;
/** 健全|覆盖城乡的网络, 全方位、|全覆盖 */
const HEALTHY = /健$|全[一-龥]{1,3}、$/;
/** 对企业进行|全覆盖|检查: how far it is to come, all the same. */
const CARRIED_OUT = /[进实]行$/;
const isManner = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 5), start);
  return HEALTHY.test(before) || (IS_MANNER.test(text.slice(end, end + 3)) && !CARRIED_OUT.test(before));
};
/** 全覆盖, 100%覆盖: 100 % without a number that a unit follows. */
export const coverage: Matcher = {
  id: 'coverage',
  starts: '实全1',
  opens: [COVERAGE],
  match(text, at) {
    const match = matchAt(COVERAGE, text, at);
    if (!match) return null;
    const start = at + match[0].lastIndexOf(match[0].endsWith('全覆盖') ? '全覆盖' : '100%');
    const end = at + match[0].length;
    if (isManner(text, start, end)) return null;
    const about = /基本(?![医养公生建农保民口])[^,。;]{0,14}$/.test(text.slice(Math.max(0, start - 16), start));
    const quantity = { ...FULL, op: about ? '~' : '=', number: { start, end } } as const;
    return makeToken('C', start, end, text.slice(start, end), { quantity });
  },
};

const JOINING = sticky(new RegExp(`${CONNECTIVE}|或者?`, 'y'));
/** List signs between things that are tokens; inside running text they stay text. */
export const connective: Matcher = {
  id: 'connective',
  starts: '、以及和与或',
  match: (text, at) => (text[at] === '、' ? makeToken('&', at, at + 1, '、') : found('&', matchAt(JOINING, text, at))),
};

const PUNCTUATION: Readonly<Record<string, TokenType>> = {
  ',': ',',
  ';': ';',
  ':': ':',
  '.': '.',
  '。': '.',
  '!': '.',
  '?': '.',
  '(': '(',
  ')': ')',
  '〔': '(',
  '〕': ')',
  '〈': '(',
  '〉': ')',
  '“': '“',
  '”': '”',
  '\n': ',',
};
/** By code unit: a character is a string of its own, which takes longer to look up. */
const MARKS: ReadonlyMap<number, readonly [TokenType, string]> = new Map(
  Object.entries(PUNCTUATION).map(([mark, letter]) => [mark.charCodeAt(0), [letter, mark]]),
);
/** Marks that part clauses and lists, each its own type. */
export const punctuation: Matcher = {
  id: 'punctuation',
  starts: Object.keys(PUNCTUATION).join(''),
  match(text, at) {
    const mark = MARKS.get(codeUnitAt(text, at));
    return mark ? makeToken(mark[0], at, at + 1, mark[1]) : null;
  },
};

const AFTER_QUANTITY = new RegExp(
  `[0-9一二两三四五六七八九十百千][余多]?[万亿]?(?:${anyOf(UNITS)})(?:${anyOf(BOUND_AFTER.map(([w]) => w))})?$`,
);

const OF = sticky(/的/y);
/** 的 behind a quantity: 20%的城市社区. Elsewhere it is text. */
export const of: Matcher = {
  id: 'of',
  starts: '的',
  match: (text, at) =>
    /[%‰成一半上下内右个名张家所处0-9]/.test(text[at - 1] ?? '') ||
    AFTER_QUANTITY.test(text.slice(Math.max(0, at - 12), at)) ||
    /^的(?: ?\d|[一二三四五六七八九十百千]{1,2}分之|不低于|不少于)/.test(text.slice(at, at + 5))
      ? found('E', matchAt(OF, text, at))
      : null,
};
