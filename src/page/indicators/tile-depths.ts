/** Depths of colour for some values: four of about as many values each, equal values always of one depth. */
export interface Depths {
  readonly depthOf: (value: number) => number;
  /** The depths in use, with the least and the greatest value of each. */
  readonly steps: readonly { readonly depth: number; readonly from: number; readonly to: number }[];
}

const DEPTHS = 4;

export function depthsOf(values: readonly number[]): Depths {
  const sorted = [...values].sort((a, b) => a - b);
  const depthOf = (value: number): number => 1 + Math.floor((sorted.indexOf(value) * DEPTHS) / sorted.length);
  const used = [...new Set(sorted.map(depthOf))];
  const steps = used.map((depth) => {
    const own = sorted.filter((value) => depthOf(value) === depth);
    return { depth, from: own[0] ?? 0, to: own.at(-1) ?? 0 };
  });
  return { depthOf, steps };
}
