import { matchAt, sticky } from '../../lexicon/prefilter/sticky.js';
import { DIGIT_STARTS, type Matcher } from '../matcher.js';
import { day, months, time, timeToken, year as yearOf } from '../time-builders.js';
import { DAY_OF_MONTH, type Groups, LEAD, MONTH, number, YEAR } from './date-parts.js';

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

/** 3月1日至5月31日, 6月11—13日, 2023年3月—2024年2月. */
export const daySpan: Matcher = {
  id: 'day-span',
  starts: `${DIGIT_STARTS}一二三四五六七八九十于在自从`,
  opens: [DAY_SPAN],
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

/** 2023—2025年, 2023年至2025年. */
export const years: Matcher = {
  id: 'years',
  starts: `${DIGIT_STARTS}一二到至在于最不务截`,
  opens: [YEARS],
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
export const monthSpan: Matcher = {
  id: 'month-span',
  starts: `${DIGIT_STARTS}一二三四五六七八九十`,
  opens: [MONTHS],
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
