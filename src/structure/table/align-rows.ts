import { type Look, misfit } from './cell-look.js';
import type { Column } from './columns.js';
import { type Pattern, patternsOf } from './row-patterns.js';

const SKIPPED_LINE = 9;
/** So many lines below a row may name more bodies of its responsible column. */
const MORE_BODIES = 4;
const BODY_LINE = 0.2;
const WRONG_NUMBER = 2;

/** A row on the way through the lines, or one line that no row takes (`pattern` null). */
export interface Step {
  readonly cost: number;
  readonly from: number;
  readonly pattern: Pattern | null;
  /** Lines in this row after those of the pattern that belong to its last, responsible column. */
  readonly extra: number;
}

/**
 * Sets the lines into rows so that they fit the columns best: the cheapest way through the lines, one row a step. Numbers, lengths,
 * closing stops and names of offices tell the columns apart. Its time is proportional to the number of lines.
 */
export function alignRows(columns: readonly Column[], looks: readonly Look[]): readonly Step[] {
  const patterns = patternsOf(columns);
  const steps: Step[] = [{ cost: 0, from: -1, pattern: null, extra: 0 }];
  const hasCategory = columns.some((column) => column.role === 'category');
  const indicators = columns.some((column) => column.role === 'task' && /指标/u.test(column.name));
  const width = columns.length;
  // One flat list, line by line: every pattern is tried at every line.
  const costs = Float64Array.from(looks.flatMap((look) => columns.map((column) => misfit(column, look, indicators))));
  const offer = (at: number, cost: number, from: number, pattern: Pattern | null, extra: number): void => {
    const known = steps[at];
    if (!known || cost < known.cost) steps[at] = { cost, from, pattern, extra };
  };
  for (let at = 0; at < looks.length; at++) {
    const here = steps[at];
    if (!here) continue;
    offer(at + 1, here.cost + SKIPPED_LINE, at, null, 0);
    for (const pattern of patterns) {
      const { places } = pattern;
      const end = at + places.length;
      if (end > looks.length) continue;
      let cost = here.cost + pattern.cost;
      for (let i = 0; i < places.length; i++) cost += costs[(at + i) * width + (places[i] as number)] as number;
      const number = pattern.task < 0 ? null : (looks[at + pattern.task]?.number ?? null);
      if (hasCategory && number !== null && pattern.opensCategory !== (number === 1)) cost += WRONG_NUMBER;
      offer(end, cost, at, pattern, 0);
      if (!pattern.endsResponsible) continue;
      for (let extra = 1; extra <= MORE_BODIES && looks[end + extra - 1]?.responsible; extra++)
        offer(end + extra, cost + BODY_LINE * extra, at, pattern, extra);
    }
  }
  const path: Step[] = [];
  for (let at = looks.length; at > 0; ) {
    const step = steps[at] as Step;
    path.push(step);
    at = step.from;
  }
  return path.reverse();
}
