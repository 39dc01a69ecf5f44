import { BOUND_BEFORE } from '../../lexicon/bounds.js';
import { anyNumber } from '../../lexicon/numerals.js';
import { matchAt, sticky } from '../../lexicon/prefilter/sticky.js';
import { DIGIT_STARTS, initials, type Matcher } from '../matcher.js';
import { AFTER, BEFORE, operator, quantityToken } from './quantity.js';

interface Context {
  readonly id: string;
  /** What is written, with the number as `number` and the unit as `unit`, without bounds. */
  readonly written: string;
  /** The end of what must stand before it. */
  readonly before: RegExp;
  /** Where a bound must be said too: 时限为5天 may be how long something goes on. */
  readonly bounded?: true;
  readonly unitOf: (written: string) => string;
}

/** How far back the word that tells stands. */
const CONTEXT_LENGTH = 48;

/** A quantity that only the words before it tell from something else. */
function contextualQuantity({ id, written, before, bounded, unitOf }: Context): Matcher {
  const pattern = sticky(
    new RegExp(`(?<before>${BEFORE})?(?<written>${written})(?<after>${AFTER})?(?<within>内)?`, 'y'),
  );
  return {
    id,
    starts: DIGIT_STARTS + initials(BOUND_BEFORE.map(([word]) => word)),
    opens: [pattern],
    match(text, at) {
      const match = matchAt(pattern, text, at);
      const g = match?.groups;
      const value = anyNumber(g?.number ?? g?.other ?? '');
      const upper = g?.upper === undefined ? null : Number(g.upper);
      if (!match || !g || value === null || (upper !== null && upper < value)) return null;
      const said = text.slice(Math.max(0, at - CONTEXT_LENGTH), at) + (g.before ?? '');
      if (!before.test(said)) return null;
      const limit = bounded !== undefined && g.within !== undefined;
      if (bounded && !limit && !g.before && !g.after && !REACHED_BY.test(said)) return null;
      const start = at + (g.before?.length ?? 0);
      const unit = unitOf(g.written ?? '');
      const end = at + match[0].length - (g.within !== undefined && !limit ? 1 : 0);
      return quantityToken(text, at, end, {
        op: upper !== null ? 'range' : limit ? '<=' : operator(g),
        value,
        upper,
        unit,
        per: null,
        chinese: false,
        bounded: g.before !== undefined || g.after !== undefined || limit,
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
export const measuredTime = contextualQuantity({
  id: 'measured-time',
  written: `(?<number>${NUMBER})[天岁年](?![度月内前后均])`,
  before: /(?:天数|日数|寿命|年限)[^,。;:]{0,4}?(?:达到?|为|[到至在]|提高|增加|超过)?$/,
  unitOf: (written) => written.slice(-1),
});

const CUT = '(?:压缩|缩短|压减|减少|精简|控制|提速|降低|压降|降|减|缩)';
const REACHED_BY = new RegExp(
  `(?:(?:${CUT}|延长|增加|提高|保持|稳定)(?:至|到|在|为)?(?:承诺时限)?|达到?|精确到|\\d(?:个?工作日|小时|分钟|天)[、和]|[由从](?:法定|原来)?的?)$`,
);
/**
 * 审批时限压缩至5个工作日以内, 办理时间不超过1个工作日, 每天锻炼不少于40分钟: a limit or length of time that is set for something.
 * 在20日内, 不超过20天 behind what it is counted from bound an action.
 */
export const timeLimit = contextualQuantity({
  id: 'time-limit',
  written: `(?<number>${NUMBER})(?:[—~-](?<upper>${NUMBER}))? ?个?(?:工作日|小时|分钟|天|日|月|年|秒)(?![度月前后均])`,
  before: new RegExp(
    `(?:时限|时间|时长|周期|时效|期限|用时|耗时|工期|间隔|车程|提前量)[^,。;:]{0,12}$|分别[^,。;:]{0,30}\\d(?:个?工作日|小时|分钟|天)[、和]$|精确到$|(?:审批|办理|办结|全过程)时限[^。;:]{2,24}[,、][^,。;:]{0,14}$|${CUT}(?:至|到|为)$|(?<!提前)(?:不少于|不低于|至少)$`,
  ),
  bounded: true,
  unitOf: (written) => written.replace(/^[\d. —~-]+(?:个(?!月))?/, ''),
});

/** 18:1, 2.2:1, 1:1.25 behind a word that says that a ratio is meant; 3:1 elsewhere may be a score or a time. */
export const ratio = contextualQuantity({
  id: 'ratio',
  written: String.raw`(?:(?<number>${NUMBER}):1|1:(?<other>${NUMBER}))(?![\d:.万])`,
  before: /[比差率][^,。;:、]{0,10}$/,
  unitOf: (written) => (written.endsWith(':1') ? ':1' : '1:'),
});
