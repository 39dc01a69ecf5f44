import { KIND_NAMES, type KindName } from './kinds.js';
import type { Hits, KindTally, Share, Tally } from './tally.js';

/** How good the extraction of one kind is, in percent. */
export interface KindFigures {
  /** How many items the gold has. */
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** As F1, but a record counts only when the fields that the kind holds to are all right. */
  readonly strictF1: number;
  /** As F1, but a record counts only when every field is right. */
  readonly exactF1: number;
  /** Of those found, the share with the field right. */
  readonly fields: Readonly<Record<string, number>>;
}

/** How good the extraction is, in percent. */
export interface Figures {
  readonly kinds: Readonly<Record<KindName, KindFigures>>;
  readonly metadata: number;
  readonly boilerplateF1: number;
  readonly tableCells: number;
}

/** Nothing to find, and nothing found, is all right. */
const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);
const shareRight = ({ right, all }: Share): number => percent(right, all);
const f1 = ({ both, extra, missed }: Hits): number => percent(2 * both, 2 * both + extra + missed);

function kindFigures(tally: KindTally): KindFigures {
  const { both, extra, missed, strict, exact, fields } = tally;
  const f1Of = (right: number): number =>
    f1({ both: right, extra: extra + both - right, missed: missed + both - right });
  return {
    gold: both + missed,
    precision: percent(both, both + extra),
    recall: percent(both, both + missed),
    f1: f1(tally),
    strictF1: f1Of(strict),
    exactF1: f1Of(exact),
    fields: Object.fromEntries(Object.entries(fields).map(([name, counted]) => [name, shareRight(counted)])),
  };
}

export const figures = ({ kinds, metadata, boilerplate, cells }: Tally): Figures => ({
  kinds: Object.fromEntries(KIND_NAMES.map((name) => [name, kindFigures(kinds[name])])) as Figures['kinds'],
  metadata: shareRight(metadata),
  boilerplateF1: f1(boilerplate),
  tableCells: shareRight(cells),
});

/** Every figure under a name of its own, `measures.strictF1`, `measures.fields.subject`, `metadata`. */
export function namedFigures({ kinds, ...others }: Figures): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const [kind, { fields, gold: _, ...rest }] of Object.entries(kinds)) {
    for (const [name, value] of Object.entries(rest)) named.set(`${kind}.${name}`, value);
    for (const [name, value] of Object.entries(fields)) named.set(`${kind}.fields.${name}`, value);
  }
  for (const [name, value] of Object.entries(others)) named.set(name, value);
  return named;
}
