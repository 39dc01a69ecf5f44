import {
  type Compared,
  type ComparedMeasure,
  LEAST_REGIONS,
  type Unusual,
  unusualValues,
  yearOfValue,
} from '../compare/index.js';
import type { Measure, PlanDiagnostic, PlanFigure, UnusualReason } from '../model/index.js';
import type { Library } from '../store/index.js';
import { isAsked, type PlanSelection, valuesOf } from './plan-selection.js';

/** What of a database is to be looked at first. */
export interface UnusualFound {
  /** Those that a misreading explains most often come first. */
  readonly values: readonly Unusual[];
  /** Parts that come to more than their whole. */
  readonly sums: readonly PlanDiagnostic[];
}

/** The plans that are compared, and the years that are told of. */
type Asked = Pick<PlanSelection, 'plans' | 'narrowing' | 'years'>;

const REASONS: readonly UnusualReason[] = ['unit', 'beside', 'far'];
/** What is only described is no figure of a region that others would have as well. */
const STATUSES: readonly Measure['status'][] = ['target', 'achieved'];

/** Indicators that enough regions have to be compared; `named` ones alone where there are any. */
const comparedIn = (library: Library, named: readonly string[]): readonly string[] =>
  library
    .indicators()
    .filter(
      ({ indicator, regions }) => regions.length >= LEAST_REGIONS && (named.length === 0 || named.includes(indicator)),
    )
    .map(({ indicator }) => indicator);

/** Those of these indicators, by indicator. */
function unusualFigures(library: Library, indicators: readonly string[], selection: Asked) {
  const found = new Map<string, readonly Unusual<PlanFigure>[]>();
  for (const { indicator, rows } of library.figuresOf(indicators, selection.plans))
    found.set(
      indicator,
      STATUSES.flatMap((status) => unusualValues(valuesOf(rows, indicator, status), status)).filter(({ row }) =>
        isAsked(selection, yearOfValue(row)),
      ),
    );
  return found;
}

/** The same with the whole of its measures. */
function withMeasures(library: Library, found: Unusual<PlanFigure>): Unusual {
  const whole = (row: Compared<PlanFigure>): ComparedMeasure => {
    const measure = library.measure(row.plan.id, row.measure.id);
    if (!measure) throw new Error('a measure that was read is there');
    return { ...row, ...measure };
  };
  return { ...found, row: whole(found.row), beside: found.beside && whole(found.beside) };
}

/**
 * Values that are far from what the same indicator has elsewhere, and parts that do not sum, in the plans that are left; of indicators
 * that are named only these values.
 */
export function unusualIn(library: Library, named: readonly string[], selection: Asked): UnusualFound {
  const indicators = comparedIn(library, named);
  const figures = unusualFigures(library, indicators, selection);
  // 粮食产量 and 粮食产量(斤) are compared together: their values come twice.
  const found = new Map<string, Unusual<PlanFigure>>();
  for (const one of indicators.flatMap((indicator) => figures.get(indicator) ?? [])) found.set(one.row.measure.id, one);
  const rank = ({ reason }: Unusual<PlanFigure>): number => REASONS.indexOf(reason);
  return {
    values: [...found.values()].sort((a, b) => rank(a) - rank(b)).map((one) => withMeasures(library, one)),
    sums: named.length > 0 ? [] : sums(library, selection),
  };
}

const sums = (library: Library, selection: Asked): readonly PlanDiagnostic[] =>
  library
    .diagnosticsOf({ code: 'allocation-sum', severity: 'warning' }, selection.narrowing)
    .filter(({ plan }) => isAsked(selection, plan.year));
