// How many of the gold's numbers and time limits a finder meets, and with the right value or day: all that libraries for numbers and
// dates can be asked. What a number measures, and who is to act, they do not tell.
import { locator } from '../../.build/evaluate/locate.js';

const counts = ({ optional, self, rejected }) => !optional && !self && !rejected;
const near = (a, b) => Math.abs(a - b) <= 1e-3 * Math.max(1, Math.abs(b));

const ASKED = {
  numbers: {
    of: (gold) => gold.measures.filter(counts),
    isRight: (value, { value: low, upper }) => near(value, low) || (upper !== null && near(value, upper)),
  },
  times: {
    of: (gold) =>
      gold.deadlines.filter((one) => counts(one) && (one.kind === 'by' || one.kind === 'within') && one.to !== null),
    isRight: (day, { to, toAlt }) => day === to || toAlt.includes(day),
  },
};

/** What a reader of whole notices has found, in the shape of the libraries. */
export const inDocument = ({ measures, deadlines }) => ({
  numbers: measures.map(({ span, value, upper }) => ({ ...span, values: [value, upper ?? value] })),
  times: deadlines.map(({ span, to }) => ({ ...span, values: [to] })),
});

/** Counts over all notices; null for what a finder does not look for. `find` is given a trial. */
export function foundOf(trials, find) {
  const all = { numbers: null, times: null };
  for (const trial of trials) {
    const found = find(trial);
    const locate = locator(trial.source, trial.source);
    for (const [what, { of, isRight }] of Object.entries(ASKED)) {
      if (!found[what]) continue;
      all[what] ??= { asked: 0, found: 0, right: 0, reported: 0 };
      all[what].reported += found[what].length;
      for (const item of of(trial.gold)) {
        const at = locate(item.quote, item.n);
        const meeting = found[what].filter(({ start, end }) => start < at.end && at.start < end);
        all[what].asked++;
        if (meeting.length > 0) all[what].found++;
        if (meeting.some(({ values }) => values.some((value) => isRight(value, item)))) all[what].right++;
      }
    }
  }
  return all;
}
