import { groupInFront, isGroup } from '../../lexicon/groups.js';
import { isIndicator } from '../../phrases/name.js';
import { inferred, type MeasureReading } from '../measure-context.js';

/** What is measured of several groups, and how it is named for each. */
interface Continued {
  readonly before: MeasureReading;
  readonly reading: MeasureReading;
}

/**
 * 小学近视率下降1个百分点、|初中|下降0.5个百分点: what is measured of the group before is measured of the next. Where the group stands behind
 * (合格率|小学|达到100%、初中达到99%), it is the scope of both.
 */
export function ofGroup(before: MeasureReading, reading: MeasureReading): Continued | null {
  const group = groupOf(reading);
  if (before.fact.subject === null || !isGroup(group) || !isMeasuredAlike(before, reading)) return null;
  const between = reading.sentence.folded.slice(before.fact.span.end, reading.fact.span.start);
  if (!/^[,、;]/.test(between) || !between.startsWith(group, 1) || between.length > group.length + LONGEST_VERB)
    return null;
  const named = withoutSuffix(before);
  const behind = groupBehind(named, group);
  if (behind !== null) {
    const topic = named.slice(0, -behind.length);
    const first = scopedTo(before, topic + (before.fact.suffix ?? ''), behind, null);
    return { before: first, reading: scopedTo(reading, topic + (reading.fact.suffix ?? ''), group, before) };
  }
  const { scope } = before.fact;
  const isScope = scope !== null && groupInFront(scope, group) === scope;
  const topic = isScope ? named : named.slice(groupInFront(named, group)?.length ?? named.length);
  if (!isIndicator(topic)) return null;
  return {
    before,
    reading: scopedTo(
      reading,
      (isScope ? '' : group) + topic + (reading.fact.suffix ?? ''),
      isScope ? group : null,
      before,
    ),
  };
}

/** The name that stands at the value, be it read as a subject or as whom it is for. */
const groupOf = (reading: MeasureReading): string =>
  reading.fact.inferred.some(({ field }) => field === 'subject') ? (reading.fact.scope ?? '') : withoutSuffix(reading);
const LONGEST_VERB = 8;

const withoutSuffix = ({ fact: { subject, suffix } }: MeasureReading): string => {
  const name = subject ?? '';
  return suffix !== null && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
};

/** In the same unit, one of those that tell nothing of what they measure: 小学3所、初中2所 are named whole. */
const isMeasuredAlike = ({ fact: first }: MeasureReading, { fact: { unit } }: MeasureReading): boolean =>
  first.unit === unit && unit !== null && (RELATIVE.test(unit) || first.per !== null);
const RELATIVE = /^(?:[%‰元天年]|百分点|小时|分钟|个月|工作日)$|[/]/;

/** 小学 of 学历合格率小学, where 初中 follows. */
function groupBehind(named: string, next: string): string | null {
  for (let at = named.length - 2; at > 0 && at >= named.length - 8; at--)
    if (isIndicator(named.slice(0, at)) && groupInFront(named.slice(at), next) === named.slice(at))
      return named.slice(at);
  return null;
}

function scopedTo(
  reading: MeasureReading,
  subject: string,
  scope: string | null,
  from: MeasureReading | null,
): MeasureReading {
  const { fact } = reading;
  if (fact.subject === subject && fact.scope === scope) return reading;
  const named = inferred(reading, 'subject', subject, 'subject/of-group', from?.fact ?? null);
  return inferred(named, 'scope', scope, 'scope/of-group', from?.fact ?? null);
}
