import { isClassifier } from '../lexicon/units.js';
import { inferred, type MeasureReading, type MeasureReadings } from './measure-context.js';

/**
 * 集中供养标准提高到每人每月1500元,分散供养标准提高到1000元: of two standards in one sentence the second is counted as the
 * first is. Only for money, and only where both names end alike.
 */
export function resolveDenominators(readings: MeasureReadings): MeasureReadings {
  const resolved: MeasureReading[] = [];
  for (const reading of readings) {
    const previous = resolved.at(-1);
    const counted = previous && (alike(previous, reading) || listed(previous, reading) || continued(previous, reading));
    resolved.push(counted ? inferred(reading, 'per', previous.fact.per, 'per/earlier-value', previous.fact) : reading);
  }
  return resolved;
}

/**
 * 每千人口床位达到7.5张、执业医师3.8人, 每年提供岗位5万个、见习岗位2万个, 亩均投资300万元、税收20万元: what a list begins to count on, all of
 * it is counted on. A time, a head or an area only where both are counted alike.
 */
const listed = ({ fact: first }: MeasureReading, { fact: second, sentence }: MeasureReading): boolean =>
  second.per === null &&
  first.per !== null &&
  (ONE_ONLY.test(first.per)
    ? ALL_ALIKE.test(first.per) && first.unit === second.unit
    : isClassifier(second.unit ?? '')) &&
  LISTED.test(sentence.folded.slice(first.span.end, second.span.start));

const LISTED = /^[^,;。]{0,16}[、和][^,;。]{0,16}$/;
/** What one figure is for, and not the next: a year, a head, a household. */
const ONE_ONLY = /[/]|^(?:[年月日天周次人户生亩吨张]|半年|季度)$/;
const ALL_ALIKE = /^(?:[年月日周亩]|半年|季度)$/;

/** 人均补助标准提高5元、达到94元; 人均收入3万元、2万元,分别增加2000元、1000元: another value of the same thing in the same unit. */
const continued = ({ fact: first }: MeasureReading, { fact: second }: MeasureReading): boolean =>
  second.per === null &&
  first.per !== null &&
  first.unit === '元' &&
  second.unit === '元' &&
  second.inferred.some(({ field, by }) => field === 'subject' && /earlier-value|counterpart|of-group/.test(by));

const TAIL = 2;
const alike = ({ fact: first }: MeasureReading, { fact: second }: MeasureReading): boolean =>
  second.per === null &&
  first.per?.includes('/') === true &&
  first.unit === '元' &&
  second.unit === '元' &&
  first.subject !== null &&
  second.subject !== null &&
  first.subject.slice(-TAIL) === second.subject.slice(-TAIL);
