import { BOUND_BEFORE } from '../../lexicon/bounds.js';
import { anyNumber } from '../../lexicon/numerals.js';
import { type Atom, DIGIT_STARTS, initials } from '../atom.js';
import { matchAt, sticky } from '../sticky.js';
import { AFTER, BEFORE, operator, quantityToken } from './quantity.js';

interface Context {
  readonly id: string;
  /** What is written, with the number as `number` and the unit as `unit`, without bounds. */
  readonly written: string;
  /** The end of what must stand before it. */
  readonly before: RegExp;
  readonly unitOf: (written: string) => string;
}

/** How far back the word that tells stands. */
const REACH = 12;

/** A quantity that only the words before it tell from something else. */
function toldByContext({ id, written, before, unitOf }: Context): Atom {
  const pattern = sticky(new RegExp(`(?<before>${BEFORE})?(?<written>${written})(?<after>${AFTER})?`, 'y'));
  return {
    id,
    starts: DIGIT_STARTS + initials(BOUND_BEFORE.map(([word]) => word)),
    match(text, at) {
      const match = matchAt(pattern, text, at);
      const g = match?.groups;
      const value = anyNumber(g?.number ?? g?.other ?? '');
      // Hundreds of digits are damage, and no number.
      if (!match || !g || value === null || !Number.isFinite(value)) return null;
      if (!before.test(text.slice(Math.max(0, at - REACH), at))) return null;
      const start = at + (g.before?.length ?? 0);
      const unit = unitOf(g.written ?? '');
      return quantityToken(text, at, at + match[0].length, {
        op: operator(g),
        value,
        upper: null,
        unit,
        per: null,
        chinese: false,
        bounded: g.before !== undefined || g.after !== undefined,
        number: { start, end: start + (g.written ?? '').length - (unit.includes(':') ? 0 : unit.length) },
      });
    },
  };
}

const NUMBER = String.raw`\d+(?:\.\d+)?`;

/**
 * 优良天数达到310天以上, 人均预期寿命达到79岁, 平均受教育年限达到11.3年: time that is itself what is measured.
 * Elsewhere days and years are times to act, and ages say who is meant.
 */
export const measuredTime = toldByContext({
  id: 'measured-time',
  written: `(?<number>${NUMBER})[天岁年](?![度月内前后均])`,
  before: /(?:天数|日数|寿命|年限)[^,。;:]{0,4}?(?:达到?|为|[到至在]|提高|增加|超过)?$/,
  unitOf: (written) => written.slice(-1),
});

/** 18:1, 2.2:1, 1:1.25 behind a word that says that a ratio is meant; 3:1 elsewhere may be a score or a time. */
export const ratio = toldByContext({
  id: 'ratio',
  written: String.raw`(?:(?<number>${NUMBER}):1|1:(?<other>${NUMBER}))(?![\d:.万])`,
  before: /[比差率][^,。;:、]{0,10}$/,
  unitOf: (written) => (written.endsWith(':1') ? ':1' : '1:'),
});
