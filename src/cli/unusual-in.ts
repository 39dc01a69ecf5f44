import { LEAST_REGIONS, type Unusual, unusualValues, yearOfValue } from '../compare/index.js';
import type { Measure, PlanDiagnostic, UnusualReason } from '../model/index.js';
import type { Library } from '../store/index.js';
import { isAsked, type PlanSelection, valuesIn } from './plan-selection.js';

/** What of a database is to be looked at first. */
export interface UnusualFound {
  /** Those that a misreading explains most often come first. */
  readonly values: readonly Unusual[];
  /** Parts that come to more than their whole. */
  readonly sums: readonly PlanDiagnostic[];
}

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

/**
 * Values that are far from what the same indicator has elsewhere, and parts that do not sum, in the plans that are left; of indicators
 * that are named only these values.
 */
export function unusualIn(
  library: Library,
  named: readonly string[],
  selection: Pick<PlanSelection, 'narrowing' | 'years'>,
): UnusualFound {
  // 粮食产量 and 粮食产量(斤) are compared together: their values come twice.
  const found = new Map<string, Unusual>();
  for (const indicator of comparedIn(library, named))
    for (const status of STATUSES)
      for (const one of unusualValues(valuesIn(library, indicator, selection, status), status))
        if (isAsked(selection, yearOfValue(one.row))) found.set(one.row.measure.id, one);
  const rank = ({ reason }: Unusual): number => REASONS.indexOf(reason);
  return {
    values: [...found.values()].sort((a, b) => rank(a) - rank(b)),
    sums: named.length > 0 ? [] : sums(library, selection),
  };
}

const sums = (library: Library, selection: Pick<PlanSelection, 'narrowing' | 'years'>): readonly PlanDiagnostic[] =>
  library
    .diagnosticsOf({ code: 'allocation-sum', severity: 'warning' }, selection.narrowing)
    .filter(({ plan }) => isAsked(selection, plan.year));
