import type { ComparedMeasure } from './comparability.js';
import { boundWord, firmnessOf, mannerWord } from './firmness.js';
import type { Statement, WordedAim } from './statements.js';
import { unitKind } from './unit-kind.js';

/** What an aim is beside the one of the plan before it. */
export type SeriesChange =
  | 'first'
  | 'new'
  | 'raised'
  | 'lowered'
  /** The same figure, put otherwise: 确保 → 力争, 以上 → 左右. */
  | 'reworded'
  | 'same'
  /** The plan before set an aim, and this one none. */
  | 'dropped'
  /** Set in words alone, by this plan or the one before. */
  | 'in words'
  /** In another kind of unit. */
  | 'unclear'
  | 'not stated'
  | 'no document';

/** One year of a series. */
export interface SeriesPoint {
  readonly statement: Statement;
  readonly change: SeriesChange;
  /** How the aim before was put, and how this one is, where that differs. */
  readonly wording: { readonly before: string; readonly after: string } | null;
}

/** The aims of a region's plans for one indicator, in the order of years. */
export interface Series {
  readonly indicator: string;
  readonly points: readonly SeriesPoint[];
}

/** The words that an aim is put with: 力争 … 以上; nothing for a bare figure. */
export const wordingOf = (row: ComparedMeasure): string =>
  [mannerWord(row), boundWord(row.measure)].filter(Boolean).join(' … ');

function wordingChange(before: ComparedMeasure, after: ComparedMeasure): SeriesPoint['wording'] {
  const [old, now] = [wordingOf(before), wordingOf(after)];
  const firmer = firmnessOf(before) !== firmnessOf(after);
  return old === now && !firmer ? null : { before: old, after: now };
}

function changeInWords(before: Statement | null, now: WordedAim): SeriesChange {
  if (before === null) return 'first';
  if (before.base) return 'in words';
  const old = before.worded;
  if (!old) return 'new';
  if (old.text === now.text) return 'same';
  return old.relation === now.relation && old.relatedTo === now.relatedTo ? 'reworded' : 'in words';
}

function changeOf(before: Statement | null, now: Statement): SeriesChange {
  if (now.saying === 'no document') return 'no document';
  if (!now.base && now.worded) return changeInWords(before, now.worded);
  if (!now.base) return before?.base || before?.worded ? 'dropped' : 'not stated';
  if (before === null) return 'first';
  if (before.worded && !before.base) return 'in words';
  if (!before.base) return 'new';
  const [old, aim] = [before.base, now.base];
  if (unitKind(old.measure.unit) !== unitKind(aim.measure.unit)) return 'unclear';
  const [a, b] = [old.interval.middle, aim.interval.middle];
  if (b !== a) return b > a ? 'raised' : 'lowered';
  return wordingChange(old, aim) ? 'reworded' : 'same';
}

/** Each statement beside that of the plan before it; years without a plan are passed over. */
export function seriesOf(indicator: string, statements: readonly Statement[]): Series {
  let before: Statement | null = null;
  const points = statements.map((statement): SeriesPoint => {
    const [old, now] = [before?.base ?? null, statement.base];
    const change = changeOf(before, statement);
    if (change !== 'no document') before = statement;
    return { statement, change, wording: old && now ? wordingChange(old, now) : null };
  });
  return { indicator, points };
}

/** Does a series say more than that one plan set an aim once? */
export const isTelling = ({ points }: Series): boolean =>
  points.filter(({ statement: { base, worded } }) => base !== null || worded !== null).length > 1;
