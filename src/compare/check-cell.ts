import type { ComparedMeasure } from './comparability.js';
import type { Statement } from './statements.js';
import { unitFactor, unitKind } from './unit-kind.js';

/** A figure as somebody has coded it. */
export interface CodedValue {
  /** Null for a cell that says that there is none. */
  readonly low: number | null;
  /** The upper end of a range; null for one figure. */
  readonly high: number | null;
  /** Null where the table does not say in what it counts. */
  readonly unit: string | null;
  /** Which way it is bound, where the table says so. */
  readonly bound: '>' | '<' | '~' | '=' | null;
}

/** How a coded cell stands to the notices. */
export type CellVerdict = 'agrees' | 'differs' | 'not in the notice' | 'no notice';

export interface CheckedCell {
  readonly verdict: CellVerdict;
  /** The value of the notices that it agrees with, or differs from. */
  readonly row: ComparedMeasure | null;
  /** What is to be known beside the verdict. */
  readonly note: string | null;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** Where a table does not say its unit, 60 may stand for 60万. */
const SCALES: readonly (readonly [scale: number, name: string])[] = [
  [1, ''],
  [1e4, '万'],
  [1e8, '亿'],
  [1e12, '万亿'],
];

/** Does the figure stand for the value in this scale? One figure for a range is any of its ends, or its middle. */
function fits({ low, high }: CodedValue, { interval, measure }: ComparedMeasure, factor: number): boolean {
  const ends = [interval.low, interval.middle, interval.high].filter((end) => end !== null);
  if (low === null) return false;
  if (high === null) return ends.some((end) => near(end, low * factor));
  return measure.upper !== null && near(interval.low ?? 0, low * factor) && near(interval.high ?? 0, high * factor);
}

/** The scale in which a coded value is that of a row, or null. */
function scaleIn(coded: CodedValue, row: ComparedMeasure): string | null {
  if (coded.unit !== null)
    return unitKind(coded.unit) === unitKind(row.inUnit) && fits(coded, row, unitFactor(coded.unit, row.inUnit))
      ? ''
      : null;
  return SCALES.find(([scale]) => fits(coded, row, scale))?.[1] ?? null;
}

const sameBound = ({ bound }: CodedValue, { measure: { op } }: ComparedMeasure): boolean =>
  bound === null || (op === 'range' ? bound === '~' : op.charAt(0) === bound);

/** Holds what somebody has coded against what the notices say of the same region, year and indicator. */
export function checkCell(coded: CodedValue, { base, stretch, others, plans, saying }: Statement): CheckedCell {
  const said = [base, stretch, ...others].filter((row) => row !== null);
  if (saying === 'no document' && said.length === 0) return { verdict: 'no notice', row: null, note: null };
  if (coded.low === null)
    return base
      ? { verdict: 'differs', row: base, note: 'the table has none' }
      : { verdict: 'agrees', row: null, note: null };
  const found = said.find((row) => scaleIn(coded, row) !== null && (row === base || row.differences.length === 0));
  if (found) {
    if (!sameBound(coded, found)) return { verdict: 'differs', row: found, note: 'bound otherwise' };
    const scale = scaleIn(coded, found);
    const notes = [scale && `in ${scale}`, found !== base && base && 'not the value that stands for the year'];
    return { verdict: 'agrees', row: found, note: notes.filter(Boolean).join('; ') || null };
  }
  if (base) return { verdict: 'differs', row: base, note: null };
  const unlike = others.find((row) => scaleIn(coded, row) !== null);
  if (unlike)
    return { verdict: 'differs', row: unlike, note: unlike.differences[0]?.message ?? 'not for the year alone' };
  return { verdict: plans.length > 0 || said.length > 0 ? 'not in the notice' : 'no notice', row: null, note: null };
}
