import type { Document, Measure } from '../model/index.js';
import { partOfRegion } from './part-of-region.js';
import { denominatorKind, unitFactor, unitKind } from './unit-kind.js';

/** What became of an indicator from one plan to another. */
export type IndicatorChange =
  /** Only the second plan sets a target for it. */
  | 'added'
  /** Only the first does, and the second does not report it either. */
  | 'dropped'
  /** The second plan sets none, and says what has been reached. */
  | 'reported'
  | 'raised'
  | 'lowered'
  | 'same'
  /** Both have it, but not one value against one value of the same kind, or one of them without a number: `note` says why. */
  | 'unclear';

export interface IndicatorDifference {
  readonly indicator: string;
  readonly change: IndicatorChange;
  readonly before: readonly Measure[];
  readonly after: readonly Measure[];
  /** Why a change is unclear; null for every other. */
  readonly note: string | null;
}

/** The measures of a plan with this status, by indicator in the order of the text. */
function byIndicator({ measures }: Document, status: Measure['status']): ReadonlyMap<string, readonly Measure[]> {
  const found = new Map<string, Measure[]>();
  for (const measure of measures) {
    if (measure.indicator === null || measure.status !== status) continue;
    const known = found.get(measure.indicator);
    if (known) known.push(measure);
    else found.set(measure.indicator, [measure]);
  }
  return found;
}

/** Targets for a plan's whole region, each value once; those for parts of it (`parts`) only where there are no others. */
function standing(
  measures: readonly Measure[],
  { metadata }: Document,
): { readonly values: readonly Measure[]; readonly parts: boolean } {
  const ofAll = measures.filter(({ scope, indicator }) => partOfRegion(scope, indicator, metadata.region) === null);
  const parts = ofAll.length === 0;
  const first = new Map<string, Measure>();
  for (const measure of parts ? measures : ofAll) {
    const { op, value, upper, unit, per, scope, due } = measure;
    const key = [op, value, upper, unit, per, parts ? scope : null, due].join('|');
    if (!first.has(key)) first.set(key, measure);
  }
  return { values: [...first.values()], parts };
}

const distinct = <T>(values: readonly T[]): number => new Set(values).size;
/** Shares and what is counted per head can be set side by side for any two places; 2,000 canteens of a province cannot with 114 of a city. */
const isRate = ({ unit, per }: Measure): boolean => per !== null || /^(?:%|‰|百分点|倍)$/u.test(unit);

/** Why targets of two plans cannot be set one against one; null when they can. */
function unclear(old: Standing, now: Standing, samePlace: boolean): string | null {
  const all = [...old.values, ...now.values];
  if (old.parts || now.parts) return 'for parts of the region';
  if (distinct(all.map(({ compared, per }) => `${countedIn(compared.unit)} ${denominatorKind(per)}`)) > 1)
    return 'in different units';
  if (all.some(({ upper }) => upper !== null)) return 'a range';
  if ([old, now].some(({ values }) => distinct(values.map(({ compared }) => compared.value)) > 1))
    return 'several values';
  return samePlace || all.every(isRate) ? null : 'numbers for different places';
}

/** What figures must have in common to be set one against one: 家 counts as 个 does, 平方米 are no 亩. */
const countedIn = (unit: string): string => `${unitKind(unit)} ${unitFactor(unit, unitKind(unit))}`;

type ChangeSaid = Pick<IndicatorDifference, 'change' | 'note'>;
type Standing = ReturnType<typeof standing>;

function changeIn(old: Standing, now: Standing, samePlace: boolean): ChangeSaid {
  const note = unclear(old, now, samePlace);
  if (note !== null) return { change: 'unclear', note };
  const [a, b] = [old.values[0]?.compared.value ?? 0, now.values[0]?.compared.value ?? 0];
  return { change: b > a ? 'raised' : b < a ? 'lowered' : 'same', note };
}

/** How a plan sets a target for an indicator without a number: 与经济增长同步; null where it does not. */
const withoutNumber = ({ qualitativeTargets }: Document, indicator: string): string | null =>
  qualitativeTargets.find((one) => one.indicator === indicator && one.status === 'target')?.text ?? null;

/** What the targets of one plan are in another, in the order of the second plan, then what only the first has. */
export function diffIndicators(before: Document, after: Document): readonly IndicatorDifference[] {
  const old = byIndicator(before, 'target');
  const now = byIndicator(after, 'target');
  const reached = byIndicator(after, 'achieved');
  const samePlace = before.metadata.region.name === after.metadata.region.name;
  const inSecond = [...now].map(([indicator, measures]): IndicatorDifference => {
    const earlier = old.get(indicator);
    const [a, b] = [standing(earlier ?? [], before), standing(measures, after)];
    const said = withoutNumber(before, indicator);
    const added: ChangeSaid =
      said === null ? { change: 'added', note: null } : { change: 'unclear', note: `before: ${said}` };
    const change = earlier ? changeIn(a, b, samePlace) : added;
    return { indicator, ...change, before: a.values, after: b.values };
  });
  const onlyFirst = [...old].flatMap(([indicator, measures]): readonly IndicatorDifference[] => {
    if (now.has(indicator)) return [];
    const [a, b] = [standing(measures, before), standing(reached.get(indicator) ?? [], after)];
    const said = withoutNumber(after, indicator);
    const gone: ChangeSaid = { change: b.values.length > 0 ? 'reported' : 'dropped', note: null };
    const change: ChangeSaid = said === null ? gone : { change: 'unclear', note: `now: ${said}` };
    return [{ indicator, ...change, before: a.values, after: b.values }];
  });
  return [...inSecond, ...onlyFirst];
}
