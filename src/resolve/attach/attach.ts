import { ATTAINING, BECOMING } from '../../lexicon/counted-words.js';
import { ADDING, isPart, LEVEL, OWN_VERB } from '../../lexicon/name-words.js';
import { isShare } from '../../lexicon/units.js';
import { inferred, type MeasureReading, type MeasureReadings, withFact } from '../measure-context.js';
import { firstAndLast, fromBefore, fromBehind, modified, objectOf, spentOn } from './beside.js';
import { type Candidate, type Weighed, weighed } from './candidate.js';
import { fromClause, fromEarlier, fromLater } from './earlier.js';
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
    const earlier = attached.slice(-EARLIER_VALUES).map(withoutLongSubject);
    const candidates = candidatesOf(reading, earlier).map((candidate) => weighed(candidate, reading.fact.unit));
    const chosenName = chosen(reading, candidates);
    const named = ofTopic(chosenName) ?? chosenName;
    const last = attached.at(-1);
    const group = last ? ofGroup(last, named) : null;
    if (group) attached[attached.length - 1] = group.before;
    attached.push(added(group?.reading ?? named, last));
  }
  // From the last to the first: what is told of the last of a list is told of all before it.
  for (let i = attached.length - 2; i >= 0; i--)
    attached[i] = withLater(attached[i] as MeasureReading, attached[i + 1] as MeasureReading);
  return attached;
}

function withLater(reading: MeasureReading, next: MeasureReading): MeasureReading {
  const whole = levelOnly(reading, next) ?? doneToAll(reading, next);
  if (whole) return inferred(reading, 'subject', whole, 'subject/later-value', next.fact);
  const later = reading.fact.subject === null ? fromLater(reading, next) : null;
  return later ? chosen(reading, [weighed(later, reading.fact.unit)]) : reading;
}

const withoutLongSubject = (reading: MeasureReading): MeasureReading =>
  (reading.fact.subject?.length ?? 0) <= LONGEST_SUBJECT ? reading : withFact(reading, { subject: null });

function candidatesOf(reading: MeasureReading, earlier: readonly MeasureReading[]): readonly Candidate[] {
  const { subject, unit } = reading.fact;
  const own: readonly Candidate[] = subject === null ? [] : [{ subject, by: null, from: null }];
  if (own[0] && weighed(own[0], unit).weight >= CLEAR) return own;
  const inCell = reading.sentence.passage.cell !== null;
  const reworded = inCell ? [] : [modified(reading), spentOn(reading), objectOf(reading), firstAndLast(reading)];
  // A name that is only long or loose is not parted with for what stands elsewhere.
  if (own[0] && !isPart(subject) && weighed(own[0], unit).weight > LOOSE) return present([...own, ...reworded]);
  const beside = inCell || LEVEL.test(subject ?? '') ? [] : [fromBehind(reading), fromBefore(reading)];
  const untold = earlier.length > 0 && earlier.some((r) => r.fact.subject === null);
  const before = [fromEarlier(reading, earlier), untold ? null : fromClause(reading)];
  return present([...own, ...reworded, ...before, ...beside]);
}

const present = (candidates: readonly (Candidate | null)[]): readonly Candidate[] =>
  candidates.filter((candidate) => candidate !== null);

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

/** 新增2家|国家级|、28家省级|专精特新企业: what is of a level is said behind the last of them. */
function levelOnly({ fact, sentence }: MeasureReading, next: MeasureReading): string | null {
  if (!next.fact.subject || !fact.subject?.endsWith('级') || next.fact.unit !== fact.unit) return null;
  const between = sentence.folded.slice(fact.span.end, next.fact.span.start);
  const head = HEAD_OF_LEVEL.exec(next.fact.subject)?.groups?.head;
  const listed = LEVEL_ALONE.test(fact.subject) && /^[^,;。]{0,6}[、和及]/.test(between);
  return listed && head !== undefined ? fact.subject + head : null;
}
const LEVEL_ALONE = /^(?:新增|新建|创建|新?认定|新?培育|打造|争创)?(?:国家|省|市|县|区|自治区|[百千万]亿)级$/;
const HEAD_OF_LEVEL = /(?:国家|省|市|县|区|自治区|[十百千万]亿)级(?:以上)?(?<head>.{2,})$/;

/** 40个|老旧小区、3000套|棚户区住房|改造开工: what has become of the last of a list has of the others. */
function doneToAll({ fact, sentence, match }: MeasureReading, next: MeasureReading): string | null {
  const { subject } = fact;
  if (match.rule !== next.match.rule || !subject || !next.fact.subject || OWN_VERB.test(subject)) return null;
  const between = sentence.folded.slice(fact.span.end, next.fact.span.start);
  if (!between.startsWith(subject) || !/^[、和及与]$/.test(between.slice(subject.length))) return null;
  const { stage, noun = '', deed } = DONE.exec(next.fact.subject)?.groups ?? {};
  if (stage !== undefined && !sentence.folded.startsWith(stage + noun, next.fact.span.end)) return stage + subject;
  return deed === undefined || HAS_COME_TO.test(subject) ? null : subject + deed;
}
const HAS_COME_TO = new RegExp(ATTAINING);
const DONE = new RegExp(`^(?<stage>${BECOMING})(?<noun>.{2,})|(?<=.{2})(?<deed>(?:${ATTAINING}).{2,})$`);

/** A margin of nothing is even chances, one of 2 a certainty of 0.96. */
const certainty = (margin: number): number => Math.round(100 / (1 + Math.exp(-STEEPNESS * margin))) / 100;
const STEEPNESS = 1.6;

/** 规上企业|亩均税收、亩均增加值分别增长7%、22%: whose the first of a list is, the next is. */
function holderOf({ fact, sentence }: MeasureReading, { fact: before }: MeasureReading): string | null {
  const average = AVERAGE.exec(fact.subject ?? '')?.[0];
  const at = average === undefined ? -1 : (before.subject ?? '').indexOf(average);
  const listed = /^[、和]/.test(sentence.folded.slice(before.span.end, fact.span.start));
  return at > 0 && listed ? (before.subject ?? '').slice(0, at) : null;
}
const AVERAGE = /^(?:[亩人户村校床]均|平均)/;

/** 新增发电容量90万千瓦,|采煤能力|800万吨: stocks, of which so much is no news unless it is added. */
const CAPACITY = /^(?!.*总)[一-龥]{2,8}(?:能力|容量|产能|里程)$/;

/** 新增A3个、B2个: what is done to the first of a list is done to the others. */
function added(reading: MeasureReading, before: MeasureReading | undefined): MeasureReading {
  const holder = before && holderOf(reading, before);
  if (holder) return inferred(reading, 'subject', holder + reading.fact.subject, 'subject/first-of-list', before.fact);
  const adding = ADDING.exec(before?.fact.subject ?? '')?.[0];
  const { subject, unit, span, inferred: told } = reading.fact;
  if (!before || adding === undefined || subject === null || unit === null || isShare(unit)) return reading;
  const between = reading.sentence.folded.slice(before.fact.span.end, span.start);
  const listed =
    /^(?:[^,;。]{1,24})?[、和及][^,;。]*$/.test(between) ||
    /^,其中[^,;。、]{1,12}$/.test(between) ||
    (adding.startsWith('新') &&
      CAPACITY.test(subject) &&
      between === `,${subject}` &&
      CAPACITY.test(before.fact.subject ?? ''));
  if (!listed) return reading;
  if (told.some(({ field }) => field === 'subject') || OWN_VERB.test(subject) || subject.includes(adding))
    return reading;
  return inferred(reading, 'subject', adding + subject, 'subject/first-of-list', before.fact);
}
