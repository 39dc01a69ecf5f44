import { anyOf } from '../../lexicon/any-of.js';
import { ABOUT_INSIDE, BOUND_AFTER, BOUND_BEFORE, opAfter, opBefore } from '../../lexicon/bounds.js';
import { LONGER_THAN_UNIT } from '../../lexicon/longer-than-unit.js';
import { ARABIC, anyNumber, CHINESE, eitherOf, MULTIPLIER } from '../../lexicon/numerals.js';
import { matchAt, type Sticky, sticky } from '../../lexicon/prefilter/sticky.js';
import {
  CONCENTRATION,
  COUNTED_ON,
  COUNTED_ON_IN_WORDS,
  canonicalUnit,
  isClassifier,
  UNITS,
} from '../../lexicon/units.js';
import type { UserUnit } from '../../lexicon/user/lexicon.js';
import { type Op, ownEntry, type Span } from '../../model/index.js';
import { CHINESE_NUMERAL_STARTS, DIGIT_STARTS, initials, type Matcher } from '../matcher.js';
import { makeToken, type Quantity, type Token } from '../token.js';

/** Counts in Chinese numerals are mostly words (一门受理, 三个代表); these make them values: 均建有一所, 每村三名, 新建两所. */
const SETS_A_COUNT =
  /(?:[每均]|各(?!地|类|级|项|方)|至少)[^,。;:!?“”]{0,16}$|(?:新建|新增|建成|建设|建立|改造|创建|培育|打造|选树|引进|招募|培训|配备|设立|成立|新改扩建|完成|[新再]添|减少)(?:不少于|至少)?$/;

/** 6.6万方 of earth, but 双方, 地方; 26起 cases, but from 2023起 on. */
const ONLY_BEHIND: Readonly<Record<string, string>> = { 方: '(?<=[万亿])', 起: '(?<!(?:19|20)\\d\\d)' };

const unitPattern = (units: readonly string[]): string =>
  units
    .map((unit) => {
      const not = LONGER_THAN_UNIT[unit];
      const only = ownEntry(ONLY_BEHIND, unit) ?? '';
      return not ? `${only}${unit}(?!${not})` : anyOf([unit]);
    })
    .join('|');
/** Denominators written behind a slash: 元/月, 元/人·月, 人/平方公里. */
const PER = `[/](?:${COUNTED_ON})|每(?:${COUNTED_ON_IN_WORDS})`;
const RANGE = '(?:—{1,2}|-{1,2}|~|至|到)';
export const AFTER = anyOf(BOUND_AFTER.map(([w]) => w));
/** 最近3年, 预约2次: the last character of another word is no bound. */
export const BEFORE = `(?:(?<![最附邻亲贴靠])近|(?<![预节签公条契特大])约|(?<![赶反高])超(?!过)|(?<=(?:投资|产值|收入|营收|资金|规模|税收|资产|外资|总量|销售额|出口|贷款|存款|利润))过|(?<![超通经不越跨闯渡度])过(?=\\d[\\d.]*万?亿)|${anyOf(BOUND_BEFORE.map(([w]) => w).filter((w) => !['近', '约', '超', '过'].includes(w)))})`;

const tail = (suffix: string, unit: string): string =>
  ` ?(?<about${suffix}>${ABOUT_INSIDE})?(?<mult${suffix}>${MULTIPLIER})?(?<more${suffix}>${ABOUT_INSIDE})? ?(?<unit${suffix}>${unit})?`;
const quantityPattern = (number: string, unit: string): Sticky =>
  sticky(
    new RegExp(
      `(?:(?<before>${BEFORE})了?)? ?(?<rank>前)?(?<low>${number})${tail('', unit)}` +
        `(?:${RANGE}(?<high>${number})${tail('High', unit)})?(?:(?<tenths>\\d)角(?:(?<hundredths>\\d)分)?)?(?:\\((?:${unit})\\))?(?<per>${PER})? ?(?<after>${AFTER})?(?<within>内)?`,
      'y',
    ),
  );

/** How quantities are written, and the unit that each printed one is given in. */
interface QuantityPatterns {
  readonly arabic: Sticky;
  readonly chinese: Sticky;
  readonly canonical: (printed: string) => string;
}

/** The built-in units and those of a user, who has the last word on what a unit is called. */
function quantityPatterns(units: readonly UserUnit[]): QuantityPatterns {
  const names = new Map(units.map(({ name, canonical }) => [name, canonical]));
  const unit = unitPattern([...new Set([...UNITS, ...names.keys()])].sort((a, b) => b.length - a.length));
  return {
    arabic: quantityPattern(ARABIC, unit),
    chinese: quantityPattern(CHINESE, unit),
    canonical: (printed) => canonicalUnit(names.get(printed) ?? printed),
  };
}
/** 前20强, 前三名, 前10位: a rank not to be fallen below. */
const RANK = sticky(
  new RegExp(
    `(?<before>前)(?<number>\\d+|${CHINESE})(?:(?<unit>强|名|位)|(?<=全[国省市区]前[^前]{1,4})(?=[,。;、)]|$))`,
    'y',
  ),
);

/**
 * 不低于500元, 6.5万张, 1.2万套(间), 30%以上, 3—5个, 10%—15%, 4500余座, 至少有1名, 人均… excluded: those are tokens of their own.
 * `units` are those that a user's lexicon adds.
 */
export function quantityMatcher(units: readonly UserUnit[]): Matcher {
  const patterns = quantityPatterns(units);
  return {
    id: 'quantity',
    starts: DIGIT_STARTS + CHINESE_NUMERAL_STARTS + initials(BOUND_BEFORE.map(([w]) => w)),
    opens: [patterns.arabic, patterns.chinese],
    match(text, at) {
      const arabic = read(matchAt(patterns.arabic, text, at), text, patterns);
      if (arabic) return arabic;
      const chinese = read(matchAt(patterns.chinese, text, at), text, patterns);
      return chinese && setsACount(chinese, text, at) ? chinese : null;
    },
  };
}

/** 前20强, 前三名: at most so far down a ranking, in 名. */
export const rank: Matcher = {
  id: 'rank',
  starts: '前',
  opens: [RANK],
  match(text, at) {
    const groups = matchAt(RANK, text, at)?.groups;
    if (!groups) return null;
    const value = anyNumber(groups.number ?? '');
    if (value === null) return null;
    const end = at + (groups.before ?? '').length + (groups.number ?? '').length + (groups.unit ?? '').length;
    return quantityToken(text, at, end, {
      op: '<=',
      value,
      upper: null,
      unit: '名',
      per: null,
      chinese: false,
      bounded: true,
      number: { start: at + 1, end: end - 1 },
    });
  },
};

/** 数百万元, 几十家, 上千人: how many is not said. */
const ROUGHLY_BEFORE = /[数几成好]$|(?<![迈跃登站])上$/;
const ROUND = /^[十百千万亿]/;
/** 百亿元, 万亿元 mostly say what kind of thing; a value only where something reaches them: 迈上万亿元台阶. */
const LABEL = /^[十百千万亿]+$/;
const REACHED_BEFORE = /(?:达到?|突破|超过?|迈[上入]|跨[过上越入]|跃[上升]|站[上稳]|登上|增至|增加到)$/;
const REACHED_BEHIND = /^(?:级)?(?:台阶|大关|关口)/;

/** 十分光荣, very proud. */
const IDIOM = /^十分(?![之钟,。;、])/;

function setsACount(found: Token, text: string, at: number): boolean {
  const quantity = found.quantity;
  if (!quantity) return false;
  const { start, end } = quantity.number;
  const numeral = text.slice(start, end);
  const before = text.slice(Math.max(0, at - 20), at);
  if (ROUND.test(numeral) && ROUGHLY_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (LABEL.test(numeral) && /[元斤吨亩]$/.test(quantity.unit) && !quantity.bounded)
    return (
      !/[两三四五\d]个$/.test(before) &&
      (REACHED_BEFORE.test(before) || REACHED_BEHIND.test(text.slice(found.span.end, found.span.end + 3)))
    );
  // 这两个时期 are those that were named.
  if (/[这那该此]$/.test(before) && numeral.length === 1) return false;
  if (IDIOM.test(text.slice(start, start + 3)) || (numeral === '一' && before.endsWith('每'))) return false;
  if (quantity.bounded || quantity.unit === '%' || quantity.unit === '倍') return true;
  // 五百三十七个, 十九万人: a figure written out, whatever stands before it.
  if (numeral.length > 2 && !LABEL.test(numeral) && /[百千万亿]/.test(numeral)) return true;
  if (!isClassifier(quantity.unit) && (numeral.length > 1 || quantity.unit === '百分点')) return true;
  if (/^一(?:次性|批|类|种|体|门|口|道|起|分|面|片|条龙)/.test(text.slice(at, at + 3))) return false;
  return SETS_A_COUNT.test(before);
}

/** A quantity from `start` to `end` of a text; `quantity.number` indexes the same text. */
export function quantityToken(text: string, start: number, end: number, quantity: Quantity): Token {
  return makeToken('Q', start, end, text.slice(start, end), { quantity });
}

function read(match: RegExpExecArray | null, text: string, { canonical }: QuantityPatterns): Token | null {
  const g = match?.groups;
  if (!match || !g || g.low === undefined || g.rank !== undefined) return null;
  const written = g.unitHigh ?? g.unit;
  if (written === undefined) return null;
  // 3个—5: the second number has no unit of its own, so it belongs to something else.
  if (g.high !== undefined && g.unitHigh === undefined) return null;
  const chinese = !/^\d/.test(g.low);
  const [low, high] = lowAndHigh(g);
  if (low === null || (g.high !== undefined && high === null) || (high !== null && low > high)) return null;
  const start = match.index;
  // 内 is a bound only behind 控制在…; elsewhere it belongs to what follows.
  const end = start + match[0].length - (g.within === undefined ? 0 : 1);
  const numberStart = start + match[0].indexOf(g.low, g.before?.length ?? 0);
  if (isTorn(text, start, g.low)) return null;
  const unit = canonical(written);
  const per = g.per === undefined ? null : g.per.slice(1).replace('·', '/');
  const whole = CONCENTRATION.has(`${unit}/${per}`);
  return quantityToken(text, start, end, {
    op: high === null ? operator(g) : 'range',
    value: low,
    upper: high,
    unit: whole ? `${unit}/${per}` : unit,
    per: whole ? null : per,
    chinese,
    bounded: g.before !== undefined || g.after !== undefined,
    number: numberSpan(g, numberStart, match[0], start),
  });
}

/** 14141270-10%, 716131450216834.5%: the cells of a row whose borders were lost; where one begins cannot be told. */
const isTorn = (text: string, start: number, number: string): boolean =>
  LONGER_THAN_ANY.test(number) || ROW_BEFORE.test(text.slice(Math.max(0, start - LONGEST_ROW), start));
const LONGER_THAN_ANY = /^\d{12}/;
const ROW_BEFORE = /(?:^|\D)\d{6,15}-$|^\d{15}-$/;
const LONGEST_ROW = 16;

function lowAndHigh(g: Record<string, string | undefined>): readonly [low: number | null, high: number | null] {
  const written = g.low ?? '';
  if (g.high === undefined) {
    // 三四十万: what multiplies is in the numeral, but for 两三多万.
    const either = eitherOf(written + (g.mult ?? ''));
    if (either) return either;
    const small = Number(`0.${g.tenths ?? 0}${g.hundredths ?? ''}`);
    const value = scaled(written, g.mult);
    return [value === null || small === 0 ? value : Number((value + small).toPrecision(15)), null];
  }
  const high = scaled(g.high, g.multHigh);
  // 3—5万亩 is 30000 to 50000, 8000—1万人次 is 8000 to 10000.
  const shared = scaled(written, g.mult ?? g.multHigh);
  return [high !== null && shared !== null && shared > high ? scaled(written, g.mult) : shared, high];
}

/** The op that the words before and behind a number give it. */
export function operator(g: Record<string, string | undefined>): Op {
  const before = g.before === undefined ? null : opBefore(g.before);
  const after = g.after === undefined ? null : opAfter(g.after);
  if (after !== null && after !== '~') return after;
  return before ?? after ?? (g.about !== undefined || g.more !== undefined ? '~' : '=');
}

const scaled = (number: string, multiplier: string | undefined): number | null =>
  anyNumber(number + (multiplier ?? ''));

function numberSpan(g: Record<string, string | undefined>, start: number, whole: string, offset: number): Span {
  const last = g.high ?? g.low ?? '';
  return { start, end: offset + whole.lastIndexOf(last) + last.length };
}
