import type { ComparedMeasure } from './comparability.js';
import { rounded } from './interval.js';
import type { Statement } from './statements.js';
import { unitKind } from './unit-kind.js';

/** Which way of an indicator is better; null where nobody has said. */
export type Better = 'more' | 'less' | 'neither' | null;

/** What became of an aim. */
export type Verdict = 'met' | 'missed' | 'not reported' | 'no report' | 'not comparable';

/** An aim beside its result. */
export interface Outcome {
  readonly indicator: string;
  readonly aim: Statement;
  readonly result: Statement;
  readonly verdict: Verdict;
  /** By how much the result is above the end of the aim that it is held against, in the aim's unit. */
  readonly difference: number | null;
  /** Why a verdict is what it is, where the figures do not say it by themselves. */
  readonly note: string | null;
}

/** 左右 covers what differs by a twentieth of the figure: 5%左右 is met by 4.8%. */
export const ABOUT = 0.05;

type Judged = Pick<Outcome, 'verdict' | 'difference' | 'note'>;

const close = (a: number, b: number): number => rounded(Number((a - b).toFixed(9)));

/** Which end of an aim its result has to reach, and from which side. */
function side(
  { measure: { op }, interval }: ComparedMeasure,
  better: Better,
): { end: number; from: 'above' | 'below' } | null {
  if (op.startsWith('>')) return { end: interval.middle, from: 'above' };
  if (op.startsWith('<')) return { end: interval.middle, from: 'below' };
  if (better === 'more') return { end: interval.low ?? interval.middle, from: 'above' };
  if (better === 'less') return { end: interval.high ?? interval.middle, from: 'below' };
  return null;
}

/** Where nothing says which way is better, a result that is what was aimed at is met, and of another it cannot be told. */
function judgeEitherWay(aim: ComparedMeasure, at: number): Judged {
  const { low, middle, high } = aim.interval;
  const room = aim.measure.op === '~' ? Math.abs(middle) * ABOUT : 0;
  const within = at >= (low ?? middle) - room && at <= (high ?? middle) + room;
  const difference = close(at, middle);
  return within
    ? { verdict: 'met', difference, note: null }
    : { verdict: 'not comparable', difference, note: 'nothing says whether more or less is better' };
}

function judge(aim: ComparedMeasure, result: ComparedMeasure, better: Better): Judged {
  if (unitKind(aim.measure.unit) !== unitKind(result.measure.unit))
    return {
      verdict: 'not comparable',
      difference: null,
      note: `aimed at in ${aim.measure.unit || 'no unit'}, reported in ${result.measure.unit || 'none'}`,
    };
  const at = result.interval.middle;
  const bound = side(aim, better);
  if (bound === null) return judgeEitherWay(aim, at);
  const difference = close(at, bound.end);
  const short = bound.from === 'above' ? -difference : difference;
  const strict = aim.measure.op === '>' || aim.measure.op === '<';
  if (short < 0 || (short === 0 && !strict)) return { verdict: 'met', difference, note: null };
  if (aim.measure.op === '~' && short <= Math.abs(bound.end) * ABOUT)
    return { verdict: 'met', difference, note: 'within what 左右 leaves' };
  return { verdict: 'missed', difference, note: null };
}

/** What the report on a year says of the aim that was set for it. */
export function outcomeOf(indicator: string, aim: Statement, result: Statement, better: Better): Outcome {
  const told = { indicator, aim, result };
  if (!aim.base) return { ...told, verdict: 'not comparable', difference: null, note: `the aim is ${aim.saying}` };
  if (result.base) return { ...told, ...judge(aim.base, result.base, better) };
  if (result.saying === 'not comparable')
    return { ...told, verdict: 'not comparable', difference: null, note: unlike(result.others) };
  const verdict = reported(aim.base, result) ? 'not reported' : 'no report';
  return { ...told, verdict, difference: null, note: null };
}

/** Is there a document of the next year, of the kind that set the aim, which would tell it? */
const reported = ({ plan: { kind } }: ComparedMeasure, { plans, year }: Statement): boolean =>
  plans.some((plan) => plan.kind === kind && plan.year !== null && plan.year > year);

/** Why what is reported stands beside no aim of one year. */
function unlike([first]: Statement['others']): string | null {
  if (!first) return null;
  const { start, end } = first.measure.period;
  return first.differences[0]?.message ?? `reported for ${start?.slice(0, 4)} to ${end?.slice(0, 4)} together`;
}
