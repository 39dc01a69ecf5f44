import { ownEntry } from '../model/index.js';
import type { KindName } from './kinds.js';

/** So many right of so many. */
export interface Share {
  readonly right: number;
  readonly all: number;
}

/** What was found of what there is: both, found alone (extra), gold alone (missed). */
export interface Hits {
  readonly both: number;
  readonly extra: number;
  readonly missed: number;
}

export interface KindTally extends Hits {
  /** Of those found and in gold, how many are right in every field that the kind holds to. */
  readonly strict: number;
  /** And how many in every field. */
  readonly exact: number;
  readonly fields: Readonly<Record<string, Share>>;
}

/** The counts behind all figures; those of several documents add up. */
export interface Tally {
  readonly kinds: Readonly<Record<KindName, KindTally>>;
  readonly metadata: Share;
  /** By characters. */
  readonly boilerplate: Hits;
  readonly cells: Share;
}

const NO_KIND = { both: 0, extra: 0, missed: 0, strict: 0, exact: 0, fields: {} } as const;
/** Of nothing: where adding up begins. */
export const NO_TALLY: Tally = {
  kinds: {
    sections: NO_KIND,
    measures: NO_KIND,
    deadlines: NO_KIND,
    responsibleUnits: NO_KIND,
    references: NO_KIND,
  },
  metadata: { right: 0, all: 0 },
  boilerplate: { both: 0, extra: 0, missed: 0 },
  cells: { right: 0, all: 0 },
};

export const share = (outcomes: readonly boolean[]): Share => ({
  right: outcomes.filter((right) => right).length,
  all: outcomes.length,
});

const addShares = (a: Share, b: Share): Share => ({ right: a.right + b.right, all: a.all + b.all });

const addHits = (a: Hits, b: Hits): Hits => ({
  both: a.both + b.both,
  extra: a.extra + b.extra,
  missed: a.missed + b.missed,
});

function addKinds(a: KindTally, b: KindTally): KindTally {
  const added = Object.entries(b.fields).map(([name, counted]): [string, Share] => {
    const before = ownEntry(a.fields, name);
    return [name, before ? addShares(before, counted) : counted];
  });
  const fields = { ...a.fields, ...Object.fromEntries(added) };
  return { ...addHits(a, b), strict: a.strict + b.strict, exact: a.exact + b.exact, fields };
}

export const add = (a: Tally, b: Tally): Tally => ({
  kinds: {
    sections: addKinds(a.kinds.sections, b.kinds.sections),
    measures: addKinds(a.kinds.measures, b.kinds.measures),
    deadlines: addKinds(a.kinds.deadlines, b.kinds.deadlines),
    responsibleUnits: addKinds(a.kinds.responsibleUnits, b.kinds.responsibleUnits),
    references: addKinds(a.kinds.references, b.kinds.references),
  },
  metadata: addShares(a.metadata, b.metadata),
  boilerplate: addHits(a.boilerplate, b.boilerplate),
  cells: addShares(a.cells, b.cells),
});
