import type { Measure } from '../model/index.js';
import { boundWord, type Firmness, firmnessOf } from './firmness.js';
import type { Place, Saying, Statement } from './statements.js';

/** What a region's plans say of one indicator for one year, as a data set holds it. */
export interface PanelCell {
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: string | null;
  readonly hard: Firmness | null;
  /** The low end of a higher aim beside it. */
  readonly stretch: number | null;
  /** What a share is of, or a change is from. */
  readonly base: string | null;
  readonly unit: string | null;
  readonly status: Saying;
  readonly quote: string | null;
  /** The record, which `explain` takes. */
  readonly source: string | null;
}

/** A region and year; its cells in the order of the indicators. */
export interface PanelRow {
  readonly place: Place;
  readonly year: number;
  readonly code: string | null;
  readonly cells: readonly PanelCell[];
}

/** How often each thing is known of an indicator, and what it is measured in. */
export interface PanelVariable {
  readonly indicator: string;
  readonly unit: string;
  readonly counts: Readonly<Record<Saying, number>>;
}

export interface Panel {
  readonly status: Measure['status'];
  readonly variables: readonly PanelVariable[];
  readonly rows: readonly PanelRow[];
}

function cellOf({ saying, base, stretch, worded, others }: Statement): PanelCell {
  const shown = base ?? null;
  return {
    low: shown?.interval.low ?? null,
    high: shown?.interval.high ?? null,
    bound: shown && boundWord(shown.measure),
    hard: shown && shown.measure.status === 'target' ? firmnessOf(shown) : null,
    stretch: stretch?.interval.middle ?? null,
    base: shown && (shown.measure.base ?? shown.measure.change.from),
    unit: shown?.inUnit ?? null,
    status: saying,
    quote:
      shown?.measure.text ?? worded?.text ?? (saying === 'not comparable' ? (others[0]?.measure.text ?? null) : null),
    source: shown?.measure.id ?? worded?.id ?? (saying === 'not comparable' ? (others[0]?.measure.id ?? null) : null),
  };
}

const NONE: Readonly<Record<Saying, number>> = {
  stated: 0,
  'without a number': 0,
  'not comparable': 0,
  'not stated': 0,
  'no document': 0,
};

function variableOf(indicator: string, statements: readonly Statement[]): PanelVariable {
  const counts = { ...NONE };
  for (const { saying } of statements) counts[saying]++;
  return { indicator, unit: statements.find(({ base }) => base)?.base?.inUnit ?? '', counts };
}

/** The code that a region has in its plans of a year; where there are none, the one that it is listed under. */
const codeOf = (statements: readonly Statement[]): string | null =>
  statements
    .flatMap(({ plans, base }) => [...plans, ...(base ? [base.plan] : [])])
    .find((plan) => plan.region.code !== null)?.region.code ??
  statements[0]?.place.code ??
  null;

/**
 * A row a region and year, with a cell an indicator. `columns` has for each indicator its statements of the same places and years, in one
 * order.
 */
export function panelOf(columns: ReadonlyMap<string, readonly Statement[]>, status: Measure['status']): Panel {
  const all = [...columns.values()];
  const rows = (all[0] ?? []).map(({ place, year }, i): PanelRow => {
    const own = all.flatMap((statements) => statements[i] ?? []);
    return { place, year, code: codeOf(own), cells: own.map(cellOf) };
  });
  return { status, variables: [...columns].map(([name, statements]) => variableOf(name, statements)), rows };
}
