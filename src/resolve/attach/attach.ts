import { isPart, LEVEL, SIZE_ALONE } from '../../lexicon/name-words.js';
import { inferred, type MeasureReading, type MeasureReadings, withFact } from '../measure-context.js';
import { firstAndLast, fromBefore, fromBehind, modified, objectOf, spentOn, withDeed } from './beside.js';
import { type Candidate, type Weighed, weighed } from './candidate.js';
import { fromClause } from './clause.js';
import { fromEarlier, fromLater } from './earlier.js';
import { toldOfLast, withFirst } from './in-list.js';
import { ofGroup, ofTopic } from './of-group.js';

/** How many values back one may be that names what is measured. */
const EARLIER_VALUES = 24;
/** A longer subject is text without an end, which thousands of values behind it are not to repeat. */
const LONGEST_SUBJECT = 200;
/** A rule's own name that weighs as much is not looked beside. */
const CLEAR = 1.5;
/** One that weighs less says next to nothing. */
const LOOSE = 0.3;
/** What weighs less is no name: none is better. */
const LEAST = 0;

/**
 * What each value of a sentence measures: the name that its rule read, or, where that says too little, the one of all names around it
 * that weighs most. `confidence` is by how much: of the best before the next, or before none.
 */
export function attach(readings: MeasureReadings): MeasureReadings {
  const attached: MeasureReading[] = [];
  for (const reading of readings) {
    const chosenName = chosen(reading, candidatesOf(reading, attached));
    const named = ofTopic(chosenName) ?? chosenName;
    const last = attached.at(-1);
    const group = last ? ofGroup(last, named) : null;
    if (group) attached[attached.length - 1] = group.before;
    const own = group?.reading ?? named;
    attached.push(last ? withFirst(own, last) : own);
  }
  // From the last to the first: what is told of the last of a list is told of all before it.
  for (let i = attached.length - 2; i >= 0; i--)
    attached[i] = withLater(attached[i] as MeasureReading, attached[i + 1] as MeasureReading);
  return attached;
}

function withLater(reading: MeasureReading, next: MeasureReading): MeasureReading {
  const whole = toldOfLast(reading, next);
  if (whole) return inferred(reading, 'subject', whole, 'subject/later-value', next.fact);
  const later = reading.fact.subject === null ? fromLater(reading, next) : null;
  return later ? chosen(reading, [weighed(later, reading.fact.unit)]) : reading;
}

const withoutLongSubject = (reading: MeasureReading): MeasureReading =>
  (reading.fact.subject?.length ?? 0) <= LONGEST_SUBJECT ? reading : withFact(reading, { subject: null });

function candidatesOf(reading: MeasureReading, attached: readonly MeasureReading[]): readonly Weighed[] {
  const { subject, unit } = reading.fact;
  const own = subject === null ? null : weighed({ subject, by: null, from: null }, unit);
  if (own && own.weight >= CLEAR) return [own];
  const all = (...others: readonly (Candidate | null)[]): readonly Weighed[] => [
    ...(own ? [own] : []),
    ...others.flatMap((candidate) => (candidate ? [weighed(candidate, unit)] : [])),
  ];
  const inCell = reading.sentence.passage.cell !== null;
  const reworded = inCell
    ? []
    : [modified(reading), spentOn(reading), objectOf(reading), firstAndLast(reading), withDeed(reading)];
  // A name that is only long or loose is not parted with for what stands elsewhere.
  if (own && !isPart(subject) && own.weight > LOOSE) return all(...reworded);
  const beside =
    inCell || LEVEL.test(subject ?? '') || SIZE_ALONE.test(subject ?? '')
      ? []
      : [fromBehind(reading), fromBefore(reading)];
  const earlier = attached.slice(-EARLIER_VALUES).map(withoutLongSubject);
  const untold = earlier.length > 0 && earlier.some((r) => r.fact.subject === null);
  const before = [fromEarlier(reading, earlier), untold ? null : fromClause(reading)];
  return all(...reworded, ...before, ...beside);
}

function chosen(reading: MeasureReading, candidates: readonly Weighed[]): MeasureReading {
  const [best, next] = [...candidates].sort((a, b) => b.weight - a.weight);
  // A row of a table is asked later for what its cells leave out.
  const least = reading.sentence.passage.cell === null ? LEAST : Number.NEGATIVE_INFINITY;
  if (!best || best.weight < least) return { ...withFact(reading, { subject: null }), confidence: 0 };
  const confidence = certainty(best.weight - Math.max(LEAST, next?.weight ?? LEAST));
  if (best.by === null) return { ...reading, confidence };
  const named = inferred(reading, 'subject', best.subject, best.by, best.from);
  return { ...(best.scope ? inferred(named, 'scope', best.scope, 'scope/counterpart', best.from) : named), confidence };
}

/** A margin of nothing is even chances, one of 2 a certainty of 0.96. */
const certainty = (margin: number): number => Math.round(100 / (1 + Math.exp(-STEEPNESS * margin))) / 100;
const STEEPNESS = 1.6;
