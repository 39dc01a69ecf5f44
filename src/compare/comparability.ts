import type { Measure, PlanFigure, PlanMeasure } from '../model/index.js';
import { AGAINST_EARLIER, type AmountKind, amountKind, sameKind } from './amount-kind.js';
import { type Interval, intervalOf, rounded } from './interval.js';
import { partOfRegion } from './part-of-region.js';
import { denominatorKind, unitFactor, unitKind } from './unit-kind.js';

/** Why a value cannot be set beside the others: `code` is stable, the message says it in words. */
export interface Difference {
  readonly code: 'unit' | 'per' | 'base' | 'change' | 'scope' | 'achieved' | 'descriptive';
  readonly message: string;
}

/** How a value of an indicator stands to the others: nothing keeps it from being compared when `differences` is empty. */
interface Comparison {
  /** From where to where it goes, in the unit that most plans use where it can be given in that. */
  readonly interval: Interval;
  /** The unit of the interval. */
  readonly inUnit: string;
  readonly differences: readonly Difference[];
}

/** A value of an indicator with all that keeps it from being compared. */
export type Compared<Row extends PlanFigure> = Row & Comparison;
export interface ComparedMeasure extends PlanMeasure, Comparison {}

/** The status that values are asked for in; `any` sets aims and results side by side, null takes aims alone for comparable. */
export type AskedStatus = Measure['status'] | 'any' | null;

/** What most plans measure an indicator by: the others differ from it. */
interface Frame {
  /** The kind of unit, and of its units the one that most use. */
  readonly unit: string;
  readonly inUnit: string;
  readonly per: string | null;
  readonly base: string | null;
  readonly kind: AmountKind | null;
}

/** The whole of a share without words that say nothing: 养老机构床位总数 and 机构床位 both come to 机构床位. */
const wholeOfShare = ({ measure: { base } }: PlanFigure): string | null =>
  base === null || AGAINST_EARLIER.test(base)
    ? null
    : base.replace(/总?数量?$|总量$/u, '').replace(/^(?:当地|全[省市县区]|[本我][省市县区])/u, '');

/** The value that most plans have; of several as common, the first by code unit. Each plan counts once. */
function commonest<T extends string | null>(rows: readonly PlanFigure[], pick: (row: PlanFigure) => T): T | null {
  const plans = new Map<T, Set<string>>();
  for (const row of rows) {
    const value = pick(row);
    const known = plans.get(value) ?? new Set<string>();
    plans.set(value, known.add(row.plan.id));
  }
  const order = [...plans].sort(
    ([a, with_a], [b, with_b]) => with_b.size - with_a.size || (String(a) < String(b) ? -1 : 1),
  );
  return order[0]?.[0] ?? null;
}

/** Units that count alike are written as each plan writes them: 3家 is no 3个. */
function unitOfMost(rows: readonly PlanFigure[]): Pick<Frame, 'unit' | 'inUnit'> {
  const unit = commonest(rows, ({ measure }) => unitKind(measure.unit)) ?? '';
  const ofKind = rows.filter(({ measure }) => unitKind(measure.unit) === unit);
  return { unit, inUnit: commonest(ofKind, ({ measure }) => measure.unit) ?? unit };
}

const frameOf = (rows: readonly PlanFigure[]): Frame => ({
  ...unitOfMost(rows),
  per: commonest(rows, ({ measure }) => denominatorKind(measure.per)),
  base: commonest(
    rows.filter((row) => wholeOfShare(row) !== null),
    wholeOfShare,
  ),
  kind: kindOfMost(rows),
});

/** Where most do not say of what kind they are, those that do are held against one another. */
function kindOfMost(rows: readonly PlanFigure[]): AmountKind | null {
  const said = rows.filter((row) => !['a change', null].includes(amountKind(row)));
  return commonest(rows, amountKind) ?? commonest(said, amountKind);
}

const inWords = (per: string | null): string => (per === null ? 'in all' : `per ${per}`);

function* differencesFrom(frame: Frame, row: PlanFigure, asked: AskedStatus): Generator<Difference> {
  const { measure, plan } = row;
  const { indicator, scope, status, unit, per } = measure;
  if (unitKind(unit) !== frame.unit)
    yield { code: 'unit', message: `in ${unit || 'no unit'}, the others in ${frame.unit || 'none'}` };
  if (denominatorKind(per) !== frame.per)
    yield { code: 'per', message: `${inWords(per)}, the others ${inWords(frame.per)}` };
  const whole = wholeOfShare(row);
  if (whole !== null && frame.base !== null && !whole.includes(frame.base) && !frame.base.includes(whole))
    yield { code: 'base', message: `of ${measure.base}, the others of ${frame.base}` };
  const kind = amountKind(row);
  if (!sameKind(kind, frame.kind))
    yield { code: 'change', message: `${kind ?? 'so many in all'}, the others ${frame.kind ?? 'so many in all'}` };
  const part = partOfRegion(scope, indicator, plan.region);
  if (part !== null) yield { code: 'scope', message: part };
  if (status === asked || asked === 'any') return;
  if (status === 'achieved') yield { code: 'achieved', message: 'reached already, not a target' };
  if (status === 'descriptive') yield { code: 'descriptive', message: 'what there is, not a target' };
}

/** The year that a value is for; where that is not known, the plan's. */
export const yearOfValue = ({ plan, measure: { period } }: Pick<PlanFigure, 'plan' | 'measure'>): number | null =>
  period.end === null ? plan.year : Number(period.end.slice(0, 4));

/** By year, region, path and place; what is ordered by is made once a row. */
function byYearAndRegion<Row extends PlanFigure>(rows: readonly Row[]): readonly Row[] {
  const keyed = rows.map((row) => ({
    row,
    keys: [
      String(yearOfValue(row) ?? 9999),
      row.plan.region.name ?? '',
      row.plan.path,
      String(row.measure.span.start).padStart(10, '0'),
    ],
  }));
  keyed.sort(({ keys: x }, { keys: y }) => {
    const at = x.findIndex((key, i) => key !== y[i]);
    return at < 0 ? 0 : (x[at] ?? '') < (y[at] ?? '') ? -1 : 1;
  });
  return keyed.map(({ row }) => row);
}

/** A value's interval in the unit of most; one of another kind stays as it is. */
function intervalIn(frame: Frame, { measure }: PlanFigure): Pick<Comparison, 'interval' | 'inUnit'> {
  const own = intervalOf(measure);
  const inUnit = unitKind(measure.unit) === frame.unit ? frame.inUnit : measure.unit;
  const factor = unitFactor(measure.unit, inUnit);
  if (factor === 1) return { interval: own, inUnit };
  const scaled = (value: number | null) => (value === null ? null : rounded(value * factor));
  return { interval: { low: scaled(own.low), middle: rounded(own.middle * factor), high: scaled(own.high) }, inUnit };
}

/**
 * Sets the values of one indicator side by side, by year and region. The measure that most plans use (unit, denominator,
 * whole, level or change) is the common one; a value is comparable when it has that, is a target (or of the status that
 * is asked for), and is for a plan's whole region.
 */
export function compareMeasures<Row extends PlanFigure>(
  rows: readonly Row[],
  asked: AskedStatus = null,
): readonly Compared<Row>[] {
  const frame = frameOf(rows);
  return byYearAndRegion(rows).map((row) => ({
    ...row,
    ...intervalIn(frame, row),
    differences: [...differencesFrom(frame, row, asked)],
  }));
}
