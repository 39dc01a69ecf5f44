import { anyOf } from '../../lexicon/any-of.js';
import { BOUND_AFTER, BOUND_BEFORE, opAfter, opBefore } from '../../lexicon/bounds.js';
import { anyNumber, chineseNumber, eitherOf } from '../../lexicon/numerals.js';
import { matchAt, sticky } from '../../lexicon/prefilter/sticky.js';
import type { Op } from '../../model/index.js';
import { CHINESE_NUMERAL_STARTS, DIGIT_STARTS, initials, type Matcher } from '../matcher.js';
import { makeToken, type Token } from '../token.js';

const BEFORE = anyOf(BOUND_BEFORE.map(([w]) => w));
const AFTER = anyOf(BOUND_AFTER.map(([w]) => w));
const NUMERAL = '[一二两三四五六七八九十百千万零]{1,6}';
const FRACTION = sticky(
  new RegExp(
    `(?<before>${BEFORE})?(?<whole>${NUMERAL})分之(?<part>${NUMERAL}(?:点[零一二三四五六七八九]+)?|\\d{1,3}(?:\\.\\d+)?)(?:[到至](?:百分之)?(?<most>${NUMERAL})(?![年月日个]))?(?<after>${AFTER})?`,
    'y',
  ),
);
/** 1/3以上的乡镇, 占总数的1/3: a fraction in figures counts only with what says so beside it; elsewhere it is a page or a date. */
const IN_FIGURES = sticky(
  new RegExp(
    `(?<before>${BEFORE})?(?<part>\\d)\\/(?<whole>\\d{1,2})(?![\\d/月])(?<after>${AFTER})?(?<of>的[一-龥])?`,
    'y',
  ),
);
const SHARE_BEFORE = /(?:占[^,。;:\d]{0,16}|达到?|提高到)$/;
/** 三成, 近三成, 八成五; 成立, 成果 … are words. */
const TENTHS = sticky(
  new RegExp(
    `(?<before>${BEFORE})?(?<tenths>[一二两三四五六七八九])成(?<more>[一二三四五六七八九半])?(?![立为员果效功绩长都人本品熟分套就型建体群])(?<after>${AFTER})?`,
    'y',
  ),
);
const HALF = sticky(new RegExp(`(?<before>${BEFORE})?(?:半数|一半)(?<after>${AFTER})?`, 'y'));
/** 翻一番 is twice as much as before, 翻两番 four times. */
const DOUBLING = sticky(new RegExp(`(?:翻了?(?<times>[一两二三])?番|翻一倍)(?<after>${AFTER})?`, 'y'));

const STARTS = CHINESE_NUMERAL_STARTS + initials(BOUND_BEFORE.map(([w]) => w));

function share(match: RegExpExecArray, value: number, unit: string, upper: number | null = null): Token {
  const { before, after } = match.groups ?? {};
  const later = after === undefined ? null : opAfter(after);
  const told: Op = (later === '~' ? null : later) ?? (before === undefined ? null : opBefore(before)) ?? later ?? '=';
  const op = upper === null ? told : 'range';
  const span = { start: match.index, end: match.index + match[0].length - (match.groups?.of?.length ?? 0) };
  const quantity = {
    op,
    value,
    upper,
    unit,
    per: null,
    chinese: false,
    bounded: before !== undefined || after !== undefined,
    number: {
      start: span.start + (before?.length ?? 0),
      end: span.end - (after?.length ?? 0),
    },
  };
  return makeToken('Q', span.start, span.end, match[0].slice(0, span.end - span.start), { quantity });
}

/** 三分之一以上 (33.33 %), 百分之八十 (80 %), 百分之四到五, 百分之七八十 (70 to 80 %), 千分之六 (6 ‰). */
export const fraction: Matcher = {
  id: 'fraction',
  starts: STARTS,
  opens: [FRACTION],
  match(text, at) {
    const match = matchAt(FRACTION, text, at);
    const whole = chineseNumber(match?.groups?.whole ?? '');
    const written = match?.groups?.part ?? '';
    const [part, either] = eitherOf(written) ?? [decimal(written), null];
    const most = match?.groups?.most === undefined ? either : decimal(match.groups.most);
    if (!match || !whole || part === null) return null;
    const unit = whole === 1000 ? '‰' : '%';
    const of = (one: number): number => (whole === 1000 ? one : Math.round((one / whole) * 1e4) / 100);
    return share(match, of(part), unit, most === null ? null : of(most));
  },
};

/** 1/3以上 (33.33 %). */
export const fractionInFigures: Matcher = {
  id: 'fraction-in-figures',
  starts: DIGIT_STARTS + initials(BOUND_BEFORE.map(([w]) => w)),
  opens: [IN_FIGURES],
  match(text, at) {
    const match = matchAt(IN_FIGURES, text, at);
    const part = Number(match?.groups?.part);
    const whole = Number(match?.groups?.whole);
    if (!match || part >= whole) return null;
    const { before, after, of } = match.groups ?? {};
    const said = before ?? after ?? of ?? SHARE_BEFORE.exec(text.slice(Math.max(0, at - 20), at))?.[0];
    return said === undefined ? null : share(match, Math.round((part / whole) * 1e4) / 100, '%');
  },
};

/** 近三成 (30 %), 八成五 (85 %). */
export const tenths: Matcher = {
  id: 'tenths',
  starts: STARTS,
  opens: [TENTHS],
  match(text, at) {
    const match = matchAt(TENTHS, text, at);
    const tens = chineseNumber(match?.groups?.tenths ?? '');
    if (!match || tens === null) return null;
    const more = match.groups?.more;
    return share(match, tens * 10 + (more === undefined ? 0 : more === '半' ? 5 : (chineseNumber(more) ?? 0)), '%');
  },
};

/** 半数以上, 一半. */
export const half: Matcher = {
  id: 'half',
  starts: `半一${initials(BOUND_BEFORE.map(([w]) => w))}`,
  opens: [HALF],
  match(text, at) {
    const match = matchAt(HALF, text, at);
    return match ? share(match, 50, '%') : null;
  },
};

/** 翻一番 (200 %), 翻两番 (400 %). */
export const doubling: Matcher = {
  id: 'doubling',
  starts: '翻',
  opens: [DOUBLING],
  match(text, at) {
    const match = matchAt(DOUBLING, text, at);
    // 实现两个翻番 says how many things did.
    if (!match || /[两三四五六七八九\d]个$/.test(text.slice(Math.max(0, at - 2), at))) return null;
    const times = chineseNumber(match.groups?.times ?? '一') ?? 1;
    return share(match, 100 * 2 ** times, '%');
  },
};

/** 八点五 as 8.5, in figures too. */
function decimal(numeral: string): number | null {
  const [whole = '', digits] = numeral.split('点');
  const value = anyNumber(whole);
  if (value === null || digits === undefined) return value;
  return Number(`${value}.${[...digits].map((d) => chineseNumber(d) ?? 0).join('')}`);
}
