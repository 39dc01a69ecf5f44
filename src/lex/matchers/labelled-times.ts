import { matchAt, sticky } from '../../lexicon/prefilter/sticky.js';
import { NO_END, TIME_LABEL } from '../../lexicon/time-words.js';
import type { Matcher } from '../matcher.js';
import { day, months, time, timeToken, year as yearOf } from '../time-builders.js';
import { type Groups, number } from './date-parts.js';

/** 2023年6月30日, 2023/9/30, 2023-12-31, 2023.11.15, 2023.11 as a limit of time is written in a cell or behind its label. */
const IN_FIGURES = sticky(
  /(?<year>20\d{2})(?<sign>[./-])(?<month>1[0-2]|0?[1-9])(?:\k<sign>(?<day>[12]\d|3[01]|0?[1-9]))?(?![\d./-])(?<before>前|底前)?/y,
);
const BEHIND_LABEL = new RegExp(`${TIME_LABEL}(?:[:为]|\\]|)\\s*$`, 'u');

/** 2023/9/30, 2023-12-31, 2023.11.15, alone in a cell or behind 完成时限. */
export const dateInFigures: Matcher = {
  id: 'date-in-figures',
  starts: '2',
  opens: [IN_FIGURES],
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
export const withoutEnd: Matcher = {
  id: 'without-end',
  starts: '长持常始全坚贯立',
  opens: [WITHOUT_END],
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
