import type { PlanFigure, PlanMeasure, Region, UnusualReason } from '../model/index.js';
import { averagesOf } from './averages.js';
import { type Compared, compareMeasures, yearOfValue } from './comparability.js';
import { byKey, placeKey, placeOf } from './statements.js';

/** What a value was compared with: the regions of one level that have the indicator for one year, each once. */
export interface OtherRegions {
  readonly level: Region['level'];
  readonly year: number;
  readonly regions: number;
  /** In the unit of the value's interval. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** A value that is to be looked at, with what it was compared with. It is never changed. */
export interface Unusual<Row extends PlanFigure = PlanMeasure> {
  readonly row: Compared<Row>;
  readonly reason: Exclude<UnusualReason, 'sum'>;
  readonly others: OtherRegions;
  /** The other value of the region, where that is the reason. */
  readonly beside: Compared<Row> | null;
}

/** With fewer regions a median says little. */
export const LEAST_REGIONS = 8;
/** So many spreads from the median are far: one in a hundred values of reports of provinces and cities. What 3.5 named beside was right, but for one of 31. */
const FAR = 5;
/** The median deviation of a normal distribution is its standard deviation by this. */
const TO_DEVIATION = 1.4826;
/** Shares that nearly all regions have alike (5.5%左右) still differ by half a point, amounts by three in ten. */
const LEAST_SPREAD = { shares: 0.5, amounts: Math.log10(1.3) } as const;
/** Powers of ten that units differ by: %, 万, 亿; a value within twice or half of that. */
const UNIT_STEPS = [2, 4, 8] as const;
const NEAR_STEP = Math.log10(2);
/** So many spreads away at least, for amounts of cities differ by a hundred times as they are. */
const FAR_FOR_UNIT = 3;
/** A value is several times another of its region from here on. */
const SEVERAL = 3;

const SHARES = /^(?:%|‰|百分点)$/u;

/** How far values are from one another: shares by points, amounts by how many times, since a city is ten times another. */
interface Scale {
  readonly isOfShares: boolean;
  readonly of: (value: number) => number;
  readonly middle: number;
  readonly spread: number;
}

type ComparedFigure = Compared<PlanFigure>;

const regionOf = ({ plan }: ComparedFigure): string => placeKey(placeOf(plan));

/** What a region gives first for its whole; a higher aim only where it has no other. */
const firstValue = (rows: readonly ComparedFigure[]): readonly number[] => {
  const first = rows.find(({ measure }) => measure.tier === 'base') ?? rows[0];
  return first ? [first.interval.middle] : [];
};

const medianOf = (values: readonly number[]): number => averagesOf(values)?.median ?? 0;

function scaleOfValues(values: readonly number[], unit: string): Scale {
  const isOfShares = SHARES.test(unit) || values.some((value) => value <= 0);
  const of = isOfShares ? (value: number) => value : (value: number) => Math.log10(Math.max(value, Number.MIN_VALUE));
  const middle = medianOf(values.map(of));
  const deviation = medianOf(values.map((value) => Math.abs(of(value) - middle)));
  const spread = Math.max(LEAST_SPREAD[isOfShares ? 'shares' : 'amounts'], TO_DEVIATION * deviation);
  return { isOfShares, of, middle, spread };
}

const timesOf = (value: number, other: number): number => Math.abs(Math.log10(Math.abs(value / other)));

/** Another value of the region that is nearer to what others have, and of which this one is several times. */
const smallerBeside = <Row extends ComparedFigure>(row: Row, own: readonly Row[], distance: (row: Row) => number) =>
  own.find(
    (other) =>
      other.interval.middle > 0 &&
      row.interval.middle >= SEVERAL * other.interval.middle &&
      distance(other) < distance(row),
  ) ?? null;

function* unusualAmong<Row extends PlanFigure>(rows: readonly Compared<Row>[], year: number): Generator<Unusual<Row>> {
  const [first] = rows;
  const regions = byKey(rows, regionOf);
  const values = [...regions.values()].flatMap(firstValue);
  const averages = averagesOf(values);
  if (!first || !averages || averages.count < LEAST_REGIONS) return;
  const { median, least, most } = averages;
  const others = { level: first.plan.region.level, year, regions: averages.count, median, least, most };
  const scale = scaleOfValues(values, first.inUnit);
  const distance = ({ interval }: ComparedFigure) => Math.abs(scale.of(interval.middle) - scale.middle) / scale.spread;
  for (const row of rows) {
    const away = distance(row);
    const times = timesOf(row.interval.middle, median);
    const own = regions.get(regionOf(row)) ?? [];
    const beside = scale.isOfShares || away <= 1 ? null : smallerBeside(row, own, distance);
    const inOtherUnit =
      row.interval.middle * median > 0 && UNIT_STEPS.some((step) => Math.abs(times - step) <= NEAR_STEP);
    if (away > FAR_FOR_UNIT && inOtherUnit) yield { row, reason: 'unit', others, beside: null };
    else if (beside) yield { row, reason: 'beside', others, beside };
    else if (away > FAR) yield { row, reason: 'far', others, beside: null };
  }
}

/**
 * Values of one indicator and one status that are far from what other regions of their level have for the same year. Only what can be
 * compared is, and where at least eight regions have it.
 */
export function unusualValues<Row extends PlanFigure>(
  rows: readonly Row[],
  status: Row['measure']['status'],
): readonly Unusual<Row>[] {
  const groups = new Map<string, { readonly year: number; readonly rows: Compared<Row>[] }>();
  for (const row of compareMeasures(rows, status)) {
    const year = yearOfValue(row);
    if (row.differences.length > 0 || row.plan.region.name === null || year === null) continue;
    // What was reached in five years stands beside nothing of one.
    const first = row.measure.period.start?.slice(0, 4) ?? year;
    const key = `${row.plan.region.level} ${first} ${year}`;
    const group = groups.get(key) ?? { year, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  return [...groups.values()].flatMap((group) => [...unusualAmong(group.rows, group.year)]);
}
