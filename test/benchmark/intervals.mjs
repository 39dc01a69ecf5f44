// 95 % intervals of figures over notices: notices are drawn again with replacement, since records of one notice are alike.
import { chance } from '../bench/made-notice.mjs';

const DRAWS = 2000;
const SEED = 20;
const TAIL = 0.025;

/** For each figure its interval; `figuresOf` makes named figures of one tally, `sum` one tally of many. */
export function intervals(tallies, sum, figuresOf) {
  const { below } = chance(SEED);
  const drawn = new Map();
  for (let draw = 0; draw < DRAWS; draw++) {
    const figures = figuresOf(sum(tallies.map(() => tallies[below(tallies.length)])));
    for (const [name, value] of Object.entries(figures)) {
      if (!drawn.has(name)) drawn.set(name, []);
      drawn.get(name).push(value);
    }
  }
  return Object.fromEntries([...drawn].map(([name, values]) => [name, ends(values.sort((a, b) => a - b))]));
}

const ends = (sorted) => [TAIL, 1 - TAIL].map((share) => sorted[Math.round(share * (sorted.length - 1))]);
