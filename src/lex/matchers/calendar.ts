import { matchAt, sticky } from '../../lexicon/prefilter/sticky.js';
import { DIGIT_STARTS, type Matcher } from '../matcher.js';
import { day, months, time, timeToken, year as yearOf } from '../time-builders.js';
import type { Day, TimeExpression } from '../token.js';
import { DAY_OF_MONTH, type Groups, LEAD, MONTH, number, YEAR } from './date-parts.js';

/** 24年6月底前, 24年底: two digits where a month or the year's end follows. */
const SHORT_YEAR = String.raw`(?<![\d第近])[1-4]\d(?=年 ?(?:(?:${MONTH})月|年?底|[上下]半年|第?[一二三四]季度))`;
/** Years that are said by their place to the plan's own. */
const RELATIVE: Readonly<Record<string, number>> = {
  今年: 0,
  本年度: 0,
  本年: 0,
  明年: 1,
  次年: 1,
  翌年: 1,
  后年: 2,
};
/** 去年下半年, 上年末: parts of years gone by, which bound nothing. */
const PAST_YEARS = '去年度?|(?<!以)上一?年度?';
const QUARTER = '第?[一二三四1-4]季度';
/** The day named is the last one: 最迟于6月30日, 不晚于9月底. */
const LATEST = /^(?:最迟|不[晚迟])/;

/** What may follow a year: a part of it, or its edge. */
const PART = `(?<half>[上下]半年)|(?<quarter>${QUARTER})|(?<threeQuarters>前三季度)|(?<month>${MONTH})月份?(?:(?<day>${DAY_OF_MONTH})[日号](?!楼|院|线|文))?(?<third>[上中下]旬)?`;
const EDGE =
  '(?<edge>年?底(?:之前|以前|前)?|年?末(?:之前|前)?|(?:之前|以前|前)(?!后|期|列|提|沿|三季|景|往|来|置|款)|以?内(?!容|部|设|涵|外)|期间|以来|以?后|起|[为截]?止|初(?:之前|以前|前)?)?';

const WITH_YEAR = sticky(
  new RegExp(
    `(?<lead>${LEAD})? ?(?:(?<year>${YEAR}|${SHORT_YEAR}) ?年(?<annual>度)?|(?<relative>${Object.keys(RELATIVE).join('|')})) ?(?:${PART})?${EDGE}`,
    'y',
  ),
);
const OF_PAST_YEAR = sticky(new RegExp(`(?:${PAST_YEARS}) ?(?:${PART}|年?[底末初])`, 'y'));
const WITHOUT_YEAR = sticky(new RegExp(`(?<lead>${LEAD})?(?:${PART})(?!革命)${EDGE}`, 'y'));
const YEAR_EDGE = sticky(
  /(?<lead>到|至|在)?(?<edge>年(?:底|末|终(?!就业|奖|考核|总结|决算|结算|评))(?:之前|以前|前)?|年内|全年(?![一-龥]{0,2}(?:任务|目标|计划|指标|工作|总|无))|月(?:底|末)(?:之前|以前|前)?(?![^,。;]{0,1}[0-9]))/y,
);
/** The first and last day of the part of the year that is named. */
function part(g: Groups, year: number | null, shift: number): { from: Day; to: Day } {
  if (g.half !== undefined) return g.half[0] === '上' ? months(year, 1, 6, shift) : months(year, 7, 12, shift);
  if (g.quarter !== undefined) {
    const quarter = number(g.quarter.replace(/第|季度/g, ''));
    return months(year, quarter * 3 - 2, quarter * 3, shift);
  }
  if (g.threeQuarters !== undefined) return months(year, 1, 9, shift);
  if (g.month === undefined) return months(year, 1, 12, shift);
  const month = number(g.month);
  if (g.day !== undefined) {
    const date = day(year, month, number(g.day), { shift });
    return { from: date, to: date };
  }
  if (g.third !== undefined) {
    const [first, last] = { 上: [1, 10], 中: [11, 20], 下: [21, 0] }[g.third[0] as '上' | '中' | '下'] as [
      number,
      number,
    ];
    return { from: day(year, month, first, { shift }), to: day(year, month, last, { shift }) };
  }
  return months(year, month, month, shift);
}

function expression(g: Groups, year: number | null, shift: number): TimeExpression {
  const { from, to } = part(g, year, shift);
  const edge = g.edge ?? '';
  const whole = !g.half && !g.quarter && !g.threeQuarters && !g.month;
  // How many days 初 is, is not said.
  if (/初[^初\n]*前/.test(edge)) return time('by');
  if (/止|底|末/.test(edge)) return time('by', { to });
  if (/前/.test(edge)) {
    // 3月前 and 7月1日前 exclude what they name; 上半年前, 9月中旬前 are said of its end.
    const excluded = g.half || g.quarter || g.third ? to : { ...from, before: true };
    return time('by', { to: excluded });
  }
  if (LATEST.test(g.lead ?? '')) return time('by', { to });
  if (/起|以来|后/.test(edge)) return time('since', { from });
  if (/内/.test(edge)) return time('within', { from, to });
  if (/初/.test(edge))
    return time('within', { from, to: g.month === undefined ? { ...from, month: 3, day: 0 } : { ...from, day: 10 } });
  if (/^(?:到|至|截)/.test(g.lead ?? '')) return time('by', { to });
  if (g.day !== undefined) return time('point', { from, to });
  return time('within', {
    from,
    to,
    bare: whole && (g.relative === undefined || g.relative[0] === '本') && edge === '',
  });
}

/** 去年下半年, 上年末: no time to act. */
export const pastYear: Matcher = {
  id: 'past-year',
  starts: '去上',
  opens: [OF_PAST_YEAR],
  match(text, at) {
    const match = matchAt(OF_PAST_YEAR, text, at);
    return match && timeToken(text, at, at + match[0].length, time('point'));
  },
};

/** 2015年底, 到2020年, 今年, 2015年7月1日前, 2024年上半年, 明年3月底前. */
export const dateWithYear: Matcher = {
  id: 'date-with-year',
  starts: `${DIGIT_STARTS}一二到至截于在最不务今本明次翌后`,
  opens: [WITH_YEAR],
  match(text, at) {
    const match = matchAt(WITH_YEAR, text, at);
    if (!match) return null;
    const g: Groups = match.groups ?? {};
    const shift = g.relative === undefined ? 0 : (RELATIVE[g.relative] ?? 0);
    // 明后年 is no single year, and 改造后年均 none at all.
    if (g.relative === '后年' && (/[一-龥]/.test(text[at - 1] ?? '') || text[at + 2] === '均')) return null;
    const year = g.relative === undefined ? yearOf(g.year) : null;
    if (g.relative === undefined && year === null) return null;
    const found = expression(g, year, shift);
    // 2013年度: an attribute of what follows, not a time to act.
    return timeToken(text, at, at + match[0].length, g.annual && !g.edge ? { ...found, bare: true } : found);
  },
};

/** 3月底前, 6月30日前, 9月上旬, 上半年, 一季度, 二季度末. */
export const dateWithoutYear: Matcher = {
  id: 'date-without-year',
  starts: `${DIGIT_STARTS}一二三四五六七八九十上下第前到至截于在最不务`,
  opens: [WITHOUT_YEAR],
  match(text, at) {
    const match = matchAt(WITHOUT_YEAR, text, at);
    if (!match) return null;
    // 上下半年 and 十月怀胎 are words; 三月 alone in Chinese numerals as well.
    if (/^[一二三四五六七八九十]+月$/.test(match[0])) return null;
    return timeToken(text, at, at + match[0].length, expression(match.groups ?? {}, null, 0));
  },
};

/** 年底前, 年内, 全年; 月底前 has no month to be resolved by. */
export const yearEdge: Matcher = {
  id: 'year-edge',
  starts: '年月到至在全',
  opens: [YEAR_EDGE],
  match(text, at) {
    const match = matchAt(YEAR_EDGE, text, at);
    const edge = match?.groups?.edge;
    if (!match || !edge || /[\d一二三四五六七八九十每今明去当本次几数干多来]/.test(text[at - 1] ?? '')) return null;
    const end = at + match[0].length;
    if (edge[0] === '月') return timeToken(text, at, end, time('by'));
    const { from, to } = months(null, 1, 12);
    if (edge === '全年') return timeToken(text, at, end, time('within', { from, to, bare: true }));
    return timeToken(text, at, end, edge.endsWith('内') ? time('within', { from, to }) : time('by', { to }));
  },
};
