import type { Deadline, Document, Section } from '../model/index.js';
import { alignTexts } from './align-texts.js';
import { diffIndicators, type IndicatorDifference } from './diff-indicators.js';

/** A section of one plan and the one of the other that is like it; null on the side that has none. */
export interface SectionDifference {
  readonly change: 'same' | 'reworded' | 'added' | 'dropped';
  readonly before: Section | null;
  readonly after: Section | null;
  readonly likeness: number | null;
}

/** A deadline with the sentence that it stands in. */
export interface DeadlineInPlan {
  readonly deadline: Deadline;
  readonly sentence: string;
}

/** A deadline of much the same sentence in both plans; null on the side that has none. */
export interface DeadlineDifference {
  readonly change: 'same' | 'earlier' | 'later' | 'other' | 'added' | 'dropped';
  readonly before: DeadlineInPlan | null;
  readonly after: DeadlineInPlan | null;
}

export interface PlanDifference {
  readonly indicators: readonly IndicatorDifference[];
  readonly sections: readonly SectionDifference[];
  readonly deadlines: readonly DeadlineDifference[];
}

/** Titles that share so many pairs of characters speak of one thing: 完善社会救助制度, 健全社会救助制度体系. */
const ALIKE_TITLES = 0.37;
const ALIKE_SENTENCES = 0.45;

function diffSections(before: readonly Section[], after: readonly Section[]): readonly SectionDifference[] {
  const titles = (sections: readonly Section[]) => sections.map(({ title }) => title);
  const pairs = alignTexts(titles(before), titles(after), ALIKE_TITLES);
  const pairOf = new Map(pairs.map((pair) => [pair.after, pair]));
  const taken = new Set(pairs.map((pair) => pair.before));
  const inSecond = after.map((section, at): SectionDifference => {
    const pair = pairOf.get(at);
    const old = pair && before[pair.before];
    if (!pair || !old) return { change: 'added', before: null, after: section, likeness: null };
    const change = pair.likeness === 1 ? 'same' : 'reworded';
    return { change, before: old, after: section, likeness: pair.likeness };
  });
  const onlyFirst = before
    .filter((_, at) => !taken.has(at))
    .map((section): SectionDifference => ({ change: 'dropped', before: section, after: null, likeness: null }));
  return [...inSecond, ...onlyFirst];
}

function deadlinesOf({ deadlines, tasks }: Document): readonly DeadlineInPlan[] {
  const sentences = new Map(tasks.map(({ id, text }) => [id, text]));
  return deadlines.map((deadline) => ({ deadline, sentence: sentences.get(deadline.task ?? '') ?? deadline.text }));
}

/** Dates are set side by side within their years: 3月底前 of one year's plan and 6月底前 of the next. */
function changeOfDates(before: Deadline, after: Deadline): DeadlineDifference['change'] {
  const day = ({ to }: Deadline): string | null => to?.slice(5) ?? null;
  const [old, now] = [day(before), day(after)];
  if (before.kind !== after.kind || before.duration !== after.duration || old === null || now === null)
    return before.text === after.text ? 'same' : 'other';
  return now === old ? 'same' : now < old ? 'earlier' : 'later';
}

function diffDeadlines(before: Document, after: Document): readonly DeadlineDifference[] {
  const [old, now] = [deadlinesOf(before), deadlinesOf(after)];
  const sentences = (deadlines: readonly DeadlineInPlan[]) => deadlines.map(({ sentence }) => sentence);
  const pairs = alignTexts(sentences(old), sentences(now), ALIKE_SENTENCES);
  const pairOf = new Map(pairs.map((pair) => [pair.after, old[pair.before]]));
  const taken = new Set(pairs.map((pair) => pair.before));
  const inSecond = now.map((one, at): DeadlineDifference => {
    const earlier = pairOf.get(at);
    if (!earlier) return { change: 'added', before: null, after: one };
    return { change: changeOfDates(earlier.deadline, one.deadline), before: earlier, after: one };
  });
  const onlyFirst = old
    .filter((_, at) => !taken.has(at))
    .map((one): DeadlineDifference => ({ change: 'dropped', before: one, after: null }));
  return [...inSecond, ...onlyFirst];
}

/** What the second plan has that the first has not, and the other way round: targets, sections, deadlines. */
export const diffPlans = (before: Document, after: Document): PlanDifference => ({
  indicators: diffIndicators(before, after),
  sections: diffSections(before.sections, after.sections),
  deadlines: diffDeadlines(before, after),
});
