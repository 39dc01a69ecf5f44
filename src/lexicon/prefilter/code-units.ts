/** A set of code units as the stretches it is made of, in order and apart: [from, to, from, to, …], both ends in it. */
export type CodeUnits = readonly number[];

export const NO_UNIT: CodeUnits = [];
export const ANY_UNIT: CodeUnits = [0, 0xffff];

/** All units of these sets. */
export function union(...sets: readonly CodeUnits[]): CodeUnits {
  const stretches = sets.flatMap((set) => set.flatMap((from, i) => (i % 2 === 0 ? [[from, set[i + 1] ?? from]] : [])));
  const joined: number[] = [];
  for (const [from = 0, to = 0] of stretches.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))) {
    const end = joined.at(-1);
    if (end !== undefined && from <= end + 1) joined[joined.length - 1] = Math.max(end, to);
    else joined.push(from, to);
  }
  return joined;
}

/** All units that are not in the set. */
export function others(set: CodeUnits): CodeUnits {
  const outside: number[] = [];
  let from = 0;
  for (let i = 0; i < set.length; i += 2) {
    if ((set[i] ?? 0) > from) outside.push(from, (set[i] ?? 0) - 1);
    from = (set[i + 1] ?? 0) + 1;
  }
  return from <= 0xffff ? [...outside, from, 0xffff] : outside;
}

/** Each unit of a set, in order. */
export function* unitsOf(set: CodeUnits): Generator<number> {
  for (let i = 0; i < set.length; i += 2) for (let unit = set[i] ?? 0; unit <= (set[i + 1] ?? -1); unit++) yield unit;
}

/** How many units are in a set. */
export const countOf = (set: CodeUnits): number =>
  set.reduce((count, unit, i) => (i % 2 === 0 ? count - unit : count + unit + 1), 0);

/** Is a unit in a set? */
export const has = (set: CodeUnits, unit: number): boolean =>
  set.some((from, i) => i % 2 === 0 && from <= unit && unit <= (set[i + 1] ?? from));
