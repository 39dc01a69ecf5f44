import { anyOf } from '../../lexicon/any-of.js';
import { BOUND_AFTER, opAfter, opBefore } from '../../lexicon/bounds.js';
import { ARABIC, anyNumber } from '../../lexicon/numerals.js';
import { matchAt, type Sticky, sticky } from '../../lexicon/prefilter/sticky.js';
import type { NumberClass } from '../../model/index.js';
import { CHINESE_NUMERAL_STARTS, DIGIT_STARTS, type Matcher } from '../matcher.js';
import { makeToken, type Token } from '../token.js';

const NUMERAL = '[一二两三四五六七八九十百千零〇]{1,6}';

/** Numbers that are part of something else, tried in this order. */
const NAMES: readonly (readonly [NumberClass, Sticky])[] = [
  // The number of an item whose text begins with a date: 2.2021年6月底前, 1.3月1日至5月31日.
  ['section-number', sticky(/(?<![\d.])\d{1,2}\.(?=20\d{2}年|\d{1,2}月\d)/y)],
  [
    'phone',
    sticky(
      /(?:\d{3,4}-\d{7,8}|1[3-9]\d{9}|(?:400|800)-?\d{3}-?\d{4}|\d{5,6}(?=(?:热线|服务热线|公共服务热线|便民|平台|政务|民政|[一-龥]{0,4}热线|[一-龥]{0,6}平台)))(?!\d)/y,
    ),
  ],
  ['time', sticky(/\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y)],
  ['name', sticky(/1:\d+(?:\.\d+)?万?/y)],
  ['document-number', sticky(/\d{1,4}号(?:文件?|令|文)/y)],
  ['name', sticky(/\d{1,4}号(?!文)(?:线|楼|院|地块|机组|井|桥|码头|航站楼|公路)?/y)],
  ['grade', sticky(/\dA(?:级)?|[一二两三四五六七八九十]{1,3}级(?![一-龥]{0,1}政府)|\d{1,2}级/y)],
  [
    'ordinal',
    sticky(
      new RegExp(
        `第(?:\\d+|${NUMERAL})(?:届|次|批|轮|期|个|名|位|代|产业|医学|师|方|者|时间|阶段|步|类|套|场|课堂|战役|部|师|辑|例|家|条线)?`,
        'y',
      ),
    ),
  ],
  [
    'ordinal',
    sticky(new RegExp(`(?:${NUMERAL}届(?=[一-龥]))|${NUMERAL}次(?=全会|全体会议|会议|代表大会|党代会|常委会)`, 'y')),
  ],
  ['name', sticky(/[一二两三四五六七八九十]{1,2}(?:项规定|个意识|个自信|个维护|个全面|位一体|个代表|项机制|项制度)/y)],
  // 分5个阶段推进: how it is parted, not how many there are.
  [
    'count',
    sticky(
      /(?<=(?<![部区划百])分)(?:\d{1,2}|[一二两三四五六七八九十]{1,2})个?(?:领域|方面|阶段|步骤|层次|类别|批次|片区)/y,
    ),
  ],
  // 6个方面16条经验: how it is told, not how much of it.
  ['count', sticky(/(?:\d{1,2}|[一二两三四五六七八九十]{1,2})个?方面(?!军)/y)],
  // “工业强基”20条措施: named by how many articles it has.
  ['name', sticky(/(?<=[^路街巷线道河渠沟链]”)\d{1,3}条(?=[,。;、等]|$|政策|措施|意见|举措)/y)],
  // 使用频率最高的前100项: who is meant.
  ['ordinal', sticky(/(?<=(?:的|排名|排|靠|列|居)前)\d{1,4} ?(?:个|项|家|条|件|类|种|批)/y)],
  // 履约率=履约数/抽查数×100%: a formula, in which nothing is reached.
  ['attribute', sticky(/(?<=[×*÷])100%/y)],
  ['name', sticky(/\d{1,3}人(?=论坛|圆桌)/y)],
  ['name', sticky(/\d{1,3}周年|[九12]{1,2}年(?:制|一贯|义务教育)/y)],
  ['article', sticky(new RegExp(`第(?:\\d+|${NUMERAL})(?:条|款|章|节|项|部分|篇)`, 'y'))],
  [
    'name',
    sticky(
      /\d{1,2}[·•.](?:\d{1,2})(?=[”"]?(?:重大|特大|特别|较大|事故|案件|火灾|爆炸|国家|国际|世界|全国|讲话|重要|地震|案|专案))/y,
    ),
  ],
  ['name', sticky(/\d{2,3}(?=[国省县乡]道)/y)],
  ['name', sticky(/(?<=世界|全球|中国|全国|民企|企业|央企|外资|亚洲|行业)\d{2,4}强/y)],
  ['name', sticky(/\d+(?:\+(?:\d+|[A-Za-z]+|[一-龥]{1,2}))+/y)],
  ['name', sticky(/\d+[A-Za-z][A-Za-z0-9.+-]*/y)],
];
/** PM2.5 with its lowered figure as some typesetters write it: PM_2.5, PM_{2.5}. */
const LATIN_NAME = sticky(/[A-Za-z][A-Za-z.+-]{0,15}(?:_?\d[A-Za-z0-9.+-]*|_\{\d[\d.]{0,5}\})/y);

const named = (numberClass: NumberClass, match: RegExpExecArray): Token =>
  makeToken('X', match.index, match.index + match[0].length, match[0], { numberClass });

/** 三次产业结构调整为13:44:43 tells shares, not a time of day. */
const SHARES_BEFORE = /(?:结构|比例?|比重)[^,。;]{0,24}$/;

/** 第三届, 1:1万, 5A级, 4号楼, 3·21, 12345热线, 1+6+X+N: numbers that measure nothing. */
export const nameNumber: Matcher = {
  id: 'name-number',
  starts: `${DIGIT_STARTS}${CHINESE_NUMERAL_STARTS}第`,
  opens: NAMES.map(([, pattern]) => pattern),
  match(text, at) {
    const structure = text[at + 2] === ':' && SHARES_BEFORE.test(text.slice(Math.max(0, at - 28), at));
    for (const [numberClass, pattern] of NAMES) {
      if (structure && numberClass === 'time') continue;
      const match = matchAt(pattern, text, at);
      if (match && !(match[0] === '第' || /^\d+(?:km|kg|kW|MW)$/.test(match[0]))) return named(numberClass, match);
    }
    return null;
  },
};

/** PM2.5, G318, COVID-19. */
export const latinName: Matcher = {
  id: 'latin-name',
  starts: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  opens: [LATIN_NAME],
  match(text, at) {
    const match = matchAt(LATIN_NAME, text, at);
    return match ? named('name', match) : null;
  },
};

/** 60岁以上, 18周岁以下: who is meant, not how much. */
const AGE = sticky(new RegExp(`(?:\\d{1,3}|${NUMERAL})(?:(?:—|-|~|至|到)\\d{1,3})?周?岁(?:及?以[上下])?`, 'y'));
/** 60岁以上, 18周岁以下, as part of a name. */
export const age: Matcher = {
  id: 'age',
  starts: DIGIT_STARTS + CHINESE_NUMERAL_STARTS,
  opens: [AGE],
  match(text, at) {
    const match = matchAt(AGE, text, at);
    return match ? named('name', match) : null;
  },
};

const BARE = sticky(
  new RegExp(
    `(?<before>≥|≤|>|<|不低于|不少于|不超过|不高于|(?<![预节签公条契特大])约)? ?(?<low>${ARABIC})(?:(?:—{1,2}|~)(?<high>${ARABIC}))?(?:(?<about>多|余)(?=[万亿]))?(?<mult>[万千]?亿|[千百十]?万)?(?<after>${anyOf(BOUND_AFTER.map(([w]) => w))})?(?!个?(?:工作日|小时|分钟|月|天))`,
    'y',
  ),
);
/** A number that nothing else has read: 7, 3.8亿. */
export const bareNumber: Matcher = {
  id: 'bare-number',
  starts: `${DIGIT_STARTS}≥≤><不约`,
  opens: [BARE],
  match(text, at) {
    const match = matchAt(BARE, text, at);
    const g = match?.groups;
    if (!match || !g) return null;
    const span = { start: at, end: at + match[0].length };
    const value = anyNumber(`${g.low}${g.mult ?? ''}`);
    const upper = g.high === undefined ? null : anyNumber(g.high + (g.mult ?? ''));
    // Hundreds of digits are damage: no value, but one token.
    if (value === null || (g.high !== undefined && upper === null)) return named('unexplained', match);
    const told = opAfter(g.after ?? '') ?? opBefore(g.before ?? '') ?? (g.about === undefined ? '=' : '~');
    const op = g.high !== undefined ? 'range' : told;
    const quantity = {
      op,
      value,
      upper,
      unit: '',
      per: null,
      chinese: false,
      bounded: g.before !== undefined || g.after !== undefined,
      number: span,
    } as const;
    return makeToken('N', at, span.end, match[0], { quantity });
  },
};
