import { groupAtEnd, groupInFront, isGroup, isPartOfAll, isPlaceApart } from '../../lexicon/groups.js';
import { SENTENCE } from '../../lexicon/name-words.js';
import type { Span } from '../../model/index.js';
import { isIndicator } from '../../phrases/name.js';
import { inferred, type MeasureReading, textBetween, withoutSuffix } from '../measure-context.js';
import { clauseBefore } from './clause.js';

/** What is measured of several groups, and how it is named for each. */
interface Continued {
  readonly before: MeasureReading;
  readonly reading: MeasureReading;
}

/**
 * What is measured of one group goes on to the next: 小学近视率下降1个百分点、|初中|下降0.5个百分点. Where the group stands behind (合格率|小学|
 * 达到100%、初中达到99%), or the first value is for all (签约率35%、重点人群60%), it is a scope. Of things counted only places are such groups.
 */
export function ofGroup(before: MeasureReading, reading: MeasureReading): Continued | null {
  const group = groupOf(reading);
  if (before.fact.subject === null || before.fact.unit !== reading.fact.unit) return null;
  if (!(isMeasured(before) ? isGroup(group) : isPlaceApart(group)) || !follows(before, reading, group)) return null;
  const named = withoutSuffix(before.fact);
  const suffix = reading.fact.suffix ?? '';
  const behind = groupAtEnd(named, group);
  if (behind !== null && isIndicator(named.slice(0, -behind.length))) {
    const topic = named.slice(0, -behind.length);
    const first = scopedTo(before, topic + (before.fact.suffix ?? ''), behind, null);
    return { before: first, reading: scopedTo(reading, topic + suffix, group, before.fact) };
  }
  const first = groupInFront(named, group);
  const topic = first === null ? named : named.slice(first.length);
  if (isMeasured(before) && !(isIndicator(topic) && (first !== null || isPartOfAll(group)))) return null;
  const subject = (first === null ? '' : group) + topic + suffix;
  return { before, reading: scopedTo(reading, subject, first === null ? group : null, before.fact) };
}

/** 基本药物比例,|三级医院、二级医院|分别不低于50%、60%: what is measured stands in the clause before. */
export function ofTopic(reading: MeasureReading): MeasureReading | null {
  const group = groupOf(reading);
  if (!isMeasured(reading) || !isPartOfAll(group)) return null;
  const topic = clauseBefore(reading);
  return topic !== null && isIndicator(topic.name) && !SENTENCE.test(topic.name)
    ? scopedTo(reading, topic.name + (reading.fact.suffix ?? ''), group, topic)
    : null;
}

/** The name that stands at the value, be it read as a subject or as whom it is for. */
const groupOf = (reading: MeasureReading): string =>
  reading.fact.inferred.some(({ field }) => field === 'subject')
    ? (reading.fact.scope ?? '')
    : withoutSuffix(reading.fact);

/** Nothing but the group and a verb stands between the two values. */
function follows(before: MeasureReading, reading: MeasureReading, group: string): boolean {
  const between = textBetween(before, reading);
  const own = between.replace(/^[,、;](?:其中)?/, '');
  return own !== between && own.startsWith(group) && own.length <= group.length + LONGEST_VERB;
}
const LONGEST_VERB = 8;

/** In a unit that tells nothing of what it measures: 小学3所、初中2所 are named whole. */
const isMeasured = ({ fact: { unit, per } }: MeasureReading): boolean =>
  unit !== null && (RELATIVE.test(unit) || per !== null);
const RELATIVE = /^(?:[%‰元天年]|百分点|小时|分钟|个月|工作日)$|[/]/;

function scopedTo(
  reading: MeasureReading,
  subject: string,
  scope: string | null,
  from: { readonly span: Span } | null,
): MeasureReading {
  const { fact } = reading;
  if (fact.subject === subject && fact.scope === scope) return reading;
  const named = inferred(reading, 'subject', subject, 'subject/of-group', from);
  return inferred(named, 'scope', scope, 'scope/of-group', from);
}
