import { anyNumber } from '../../lexicon/numerals.js';
import { NO_END, TIME_LABEL } from '../../lexicon/time-words.js';
import { type Atom, DIGIT_STARTS } from '../atom.js';
import { matchAt, sticky } from '../sticky.js';
import { day, months, time, timeToken, year as yearOf } from '../time-builders.js';
import type { Day, TimeExpression } from '../token.js';

const MONTH = String.raw`1[0-2]|0?[1-9](?!\d)|十[一二]?|[一二三四五六七八九]`;
const DAY_OF_MONTH = String.raw`[12]\d|3[01]|0?[1-9](?!\d)|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]`;
const YEAR = String.raw`(?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3}`;
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
/** 达到2015年的水平, 受到 …: 到 is the end of another word. */
const LEAD =
  '(?:(?:最迟|不[晚迟]于|务必)(?:于|在)?|(?<![达得高升加大减降低少短迟受感收接遇做看扩见提拓延送])到|至|截至|截止到?|于|在)';

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
  /(?<lead>到|至|在)?(?<edge>年(?:底|末|终)(?:之前|以前|前)?|年内|全年(?![一-龥]{0,2}(?:任务|目标|计划|指标|工作|总|无))|月(?:底|末)(?:之前|以前|前)?(?![^,。;]{0,1}[0-9]))/y,
);
const YEARS = sticky(
  new RegExp(`(?<lead>${LEAD})?(?<first>${YEAR})年?(?:—{1,2}|-{1,2}|~|至|到)(?<last>${YEAR})年(?<edge>度|期间)?`, 'y'),
);
const MONTHS = sticky(
  new RegExp(
    `(?:(?<year>${YEAR})年)?(?<first>${MONTH})月?(?:—{1,2}|-{1,2}|~|至|到)(?<last>${MONTH})月(?<third>底|末)?(?<before>前)?`,
    'y',
  ),
);
/** 3月1日至5月31日, 6月11—13日, 2023年3月—2024年2月, 9月1日至次年2月底. */
const DAY_SPAN = sticky(
  new RegExp(
    `(?<lead>于|在|自|从)?(?:(?<year>${YEAR})年)?(?<first>${MONTH})月(?:(?<firstDay>${DAY_OF_MONTH})日?)?起?(?:—{1,2}|-{1,2}|~|至|到)(?:(?<lastYear>${YEAR}|次|明|翌)年)?(?:(?<last>${MONTH})月)?(?:(?<lastDay>${DAY_OF_MONTH})[日号]|底|末)?(?<before>前)?`,
    'y',
  ),
);
/** 2023年6月30日, 2023/9/30, 2023-12-31, 2023.11.15, 2023.11 as a limit of time is written in a cell or behind its label. */
const IN_FIGURES = sticky(
  /(?<year>20\d{2})(?<sign>[./-])(?<month>1[0-2]|0?[1-9])(?:\k<sign>(?<day>[12]\d|3[01]|0?[1-9]))?(?![\d./-])(?<before>前|底前)?/y,
);
const BEHIND_LABEL = new RegExp(`${TIME_LABEL}(?:[:为]|\\]|)\\s*$`, 'u');
/** 615日前: the 月 is lost. */
const LOST_MONTH = sticky(/(?<lead>到|至|在)?(?<digits>\d{3,4})日(?<edge>之前|以前|前)/y);
/** 6月15前: the 日 is lost. */
const LOST_DAY = sticky(
  new RegExp(
    `(?:(?<year>${YEAR})年)?(?<month>${MONTH})月(?<day>[12]\\d|3[01]|[1-9])(?<edge>之前|以前|前)(?![\\d名位强])`,
    'y',
  ),
);

type Groups = Readonly<Record<string, string | undefined>>;
const number = (written: string | undefined): number => anyNumber(written ?? '') ?? 0;

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
export const pastYear: Atom = {
  id: 'past-year',
  starts: '去上',
  match(text, at) {
    const match = matchAt(OF_PAST_YEAR, text, at);
    return match && timeToken(text, at, at + match[0].length, time('point'));
  },
};

/** 3月1日至5月31日, 6月11—13日, 2023年3月—2024年2月. */
export const daySpan: Atom = {
  id: 'day-span',
  starts: `${DIGIT_STARTS}一二三四五六七八九十于在自从`,
  match(text, at) {
    const match = matchAt(DAY_SPAN, text, at);
    const g: Groups = match?.groups ?? {};
    if (!match || /\d/.test(text[at - 1] ?? '') || (!g.last && !(g.firstDay && g.lastDay))) return null;
    // 3—5月 is a span of months.
    if (!g.firstDay && !g.lastDay && !g.lastYear) return null;
    const year = yearOf(g.year);
    const last = number(g.last ?? g.first);
    const next = /^[次明翌]$/.test(g.lastYear ?? '') || (!g.lastYear && last < number(g.first));
    const lastYear = next ? year : (yearOf(g.lastYear) ?? year);
    const from = day(year, number(g.first), g.firstDay ? number(g.firstDay) : 1);
    const to = day(lastYear, last, g.lastDay ? number(g.lastDay) : 0, { shift: next ? 1 : 0 });
    return timeToken(text, at, at + match[0].length, time('within', { from, to }));
  },
};

/** 2023/9/30, 2023-12-31, 2023.11.15, alone in a cell or behind 完成时限. */
export const dateInFigures: Atom = {
  id: 'date-in-figures',
  starts: '2',
  match(text, at) {
    const match = matchAt(IN_FIGURES, text, at);
    const g: Groups = match?.groups ?? {};
    if (!match) return null;
    const end = at + match[0].length;
    const alone = g.day !== undefined && text.slice(0, at).trim() === '' && text.slice(end).trim() === '';
    if (!alone && !BEHIND_LABEL.test(text.slice(Math.max(0, at - 14), at))) return null;
    const year = yearOf(g.year);
    const month = number(g.month);
    if (g.day === undefined) {
      const { from, to } = months(year, month, month);
      return timeToken(text, at, end, g.before ? time('by', { to }) : time('within', { from, to }));
    }
    const date = day(year, month, number(g.day));
    return timeToken(
      text,
      at,
      end,
      g.before ? time('by', { to: { ...date, before: true } }) : time('point', { from: date, to: date }),
    );
  },
};

const WITHOUT_END = sticky(new RegExp(`(?:${NO_END})(?=[\\s)\\]。,;、]|$)`, 'y'));

/** 长期坚持, 持续推进, alone in a cell or behind 完成时限: work without an end, and so without a day. */
export const withoutEnd: Atom = {
  id: 'without-end',
  starts: '长持常始全坚贯立',
  match(text, at) {
    const match = matchAt(WITHOUT_END, text, at);
    if (!match) return null;
    const end = at + match[0].length;
    const alone = text.slice(0, at).trim() === '' && text.slice(end).trim() === '';
    return alone || BEHIND_LABEL.test(text.slice(Math.max(0, at - 14), at))
      ? timeToken(text, at, end, time('within'))
      : null;
  },
};

/** 2015年底, 到2020年, 今年, 2015年7月1日前, 2024年上半年, 明年3月底前. */
export const dateWithYear: Atom = {
  id: 'date-with-year',
  starts: `${DIGIT_STARTS}一二到至截于在最不务今本明次翌后`,
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
export const dateWithoutYear: Atom = {
  id: 'date-without-year',
  starts: `${DIGIT_STARTS}一二三四五六七八九十上下第前到至截于在最不务`,
  match(text, at) {
    const match = matchAt(WITHOUT_YEAR, text, at);
    if (!match) return null;
    // 上下半年 and 十月怀胎 are words; 三月 alone in Chinese numerals as well.
    if (/^[一二三四五六七八九十]+月$/.test(match[0])) return null;
    return timeToken(text, at, at + match[0].length, expression(match.groups ?? {}, null, 0));
  },
};

/** 年底前, 年内, 全年; 月底前 has no month to be resolved by. */
export const yearEdge: Atom = {
  id: 'year-edge',
  starts: '年月到至在全',
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

/** 2023—2025年, 2023年至2025年. */
export const years: Atom = {
  id: 'years',
  starts: `${DIGIT_STARTS}一二到至在于`,
  match(text, at) {
    const match = matchAt(YEARS, text, at);
    const first = yearOf(match?.groups?.first);
    const last = yearOf(match?.groups?.last);
    if (!match || first === null || last === null || last <= first) return null;
    const end = at + match[0].length;
    return timeToken(text, at, end, time('within', { from: day(first, 1, 1), to: day(last, 12, 31), bare: true }));
  },
};

/** 3—5月, 5月至9月底. */
export const monthSpan: Atom = {
  id: 'month-span',
  starts: `${DIGIT_STARTS}一二三四五六七八九十`,
  match(text, at) {
    const match = matchAt(MONTHS, text, at);
    if (!match) return null;
    const g: Groups = match.groups ?? {};
    const year = yearOf(g.year);
    const { from, to } = months(year, number(g.first), number(g.last));
    if (number(g.last) <= number(g.first)) return null;
    const end = at + match[0].length;
    return timeToken(text, at, end, g.before ? time('by', { from, to }) : time('within', { from, to }));
  },
};

/** 615日前 for 6月15日前, where the digits can be read in one way only; 6月15前. */
export const damagedDate: Atom = {
  id: 'damaged-date',
  starts: `${DIGIT_STARTS}到至在`,
  match(text, at) {
    if (/[\d年月.]/.test(text[at - 1] ?? '')) return null;
    const lostDay = matchAt(LOST_DAY, text, at);
    if (lostDay) {
      const { year, month, day: date } = lostDay.groups as Record<string, string | undefined>;
      const to = day(yearOf(year), number(month), number(date), { before: true });
      return timeToken(text, at, at + lostDay[0].length, time('by', { to }));
    }
    const match = matchAt(LOST_MONTH, text, at);
    if (!match) return null;
    const readings = monthDayReadings(match.groups?.digits ?? '');
    const only = readings.length === 1 ? readings[0] : undefined;
    const to = only === undefined ? null : day(null, only[0], only[1], { before: true });
    return readings.length === 0 ? null : timeToken(text, at, at + match[0].length, time('by', { to }));
  },
};

/** The ways to cut 615 or 1231 into a month and a day of it. */
function monthDayReadings(digits: string): readonly (readonly [number, number])[] {
  return [1, 2]
    .map((cut) => [digits.slice(0, cut), digits.slice(cut)] as const)
    .filter(([m, d]) => d !== '' && !d.startsWith('0') && !m.startsWith('0'))
    .map(([m, d]) => [Number(m), Number(d)] as const)
    .filter(([m, d]) => m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(2024, m, 0)).getUTCDate());
}
