import type { Diagnostic } from '../model/index.js';
import type { ResolvedMeasure } from './measures.js';

/** Rules whose values are parts of a whole. */
const SHARED_OUT = new Set(['measure/allocation', 'measure/each', 'measure/values-first']);

/**
 * Parts that do not add up to the whole they are shared out of: 溧阳60人;金坛50人… under 新增260人. The whole is the value of the
 * same thing and unit that stands before them in the row or the sentence; shares of a hundred are not added.
 */
export function allocationSums(measures: readonly ResolvedMeasure[]): readonly Diagnostic[] {
  const byPlace = new Map<unknown, ResolvedMeasure[]>();
  for (const measure of measures) {
    const there = byPlace.get(placeOf(measure));
    if (there) there.push(measure);
    else byPlace.set(placeOf(measure), [measure]);
  }
  return groups(measures).flatMap((parts): readonly Diagnostic[] => {
    const first = parts[0] as ResolvedMeasure;
    const whole = wholeOf(first, byPlace.get(placeOf(first)) ?? []);
    if (!whole || parts.length < 2) return [];
    const sum = parts.reduce((total, part) => total + part.reading.fact.value, 0);
    const { fact } = whole.reading;
    if (Math.abs(sum - fact.value) < 1e-6 || (fact.op === '>=' && sum > fact.value)) return [];
    const span = { start: first.reading.fact.span.start, end: (parts.at(-1) ?? first).reading.fact.span.end };
    const figures = `The parts add up to ${sum} ${fact.unit ?? ''}, the whole is given as ${fact.value} ${fact.unit ?? ''}`;
    if (sum > fact.value) return [{ severity: 'warning', code: 'allocation-sum', message: `${figures}.`, span }];
    if (SOME_OF.test(first.reading.sentence.folded.slice(fact.span.end, span.end))) return [];
    return [{ severity: 'info', code: 'allocation-sum', message: `${figures}; not all parts may be listed.`, span }];
  });
}

/** Words that say that only some of the parts follow. */
const SOME_OF = /其中|等/;

/** Parts of one sentence or cell that are of one unit and denominator. */
function groups(measures: readonly ResolvedMeasure[]): readonly (readonly ResolvedMeasure[])[] {
  const found = new Map<string, ResolvedMeasure[]>();
  for (const measure of measures) {
    const { fact, match, sentence } = measure.reading;
    if (!SHARED_OUT.has(match.rule) || fact.unit === '%' || fact.op !== '=' || fact.scope === null) continue;
    // 各辖市(区)各1个 is for as many as there are, which is not said.
    if (/^各|^每/.test(fact.scope)) continue;
    const key = `${sentence.passage.span.start} ${fact.unit} ${fact.per} ${fact.subject}`;
    const group = found.get(key);
    if (group) group.push(measure);
    else found.set(key, [measure]);
  }
  return [...found.values()];
}

/** The row or the sentence that a measure stands in. */
const placeOf = ({ reading: { sentence } }: ResolvedMeasure): unknown => sentence.passage.cell?.row ?? sentence;

/** `near`: the measures of the same row or sentence. */
function wholeOf(part: ResolvedMeasure, near: readonly ResolvedMeasure[]): ResolvedMeasure | undefined {
  const { fact } = part.reading;
  return near.findLast(({ reading: { fact: other, sentence: its, match } }) => {
    const isWhole = (its.passage.cell?.column ?? 'target') === 'target';
    const same =
      other.unit === fact.unit && other.per === fact.per && other.per === null && other.subject === fact.subject;
    return (
      isWhole && same && other.span.start < fact.span.start && !SHARED_OUT.has(match.rule) && other.value > fact.value
    );
  });
}
