import { inferred, type Reading, type SentenceReadings } from './measure-context.js';

/**
 * 集中供养标准提高到每人每月1500元,分散供养标准提高到1000元: of two standards in one sentence the second is counted as the
 * first is. Only for money, and only where both names end alike.
 */
export function resolveDenominators(readings: SentenceReadings): SentenceReadings {
  const resolved: Reading[] = [];
  for (const reading of readings) {
    const previous = resolved.at(-1);
    const counted = previous && (alike(previous, reading) || listed(previous, reading));
    resolved.push(counted ? inferred(reading, 'per', previous.fact.per, 'per/earlier-value', previous.fact) : reading);
  }
  return resolved;
}

/** 每千人口床位达到7.5张、执业医师3.8人, 每个县建1个中心、2个分中心: what a list begins to count on, all of it is counted on. */
const listed = ({ fact: first }: Reading, { fact: second, sentence }: Reading): boolean =>
  second.per === null &&
  first.per !== null &&
  !TIMES_AND_HEADS.test(first.per) &&
  /^[张人名个辆所家处座支]$/.test(second.unit ?? '') &&
  /^[、和][^,;。]{2,16}$/.test(sentence.folded.slice(first.span.end, second.span.start));

/** What one figure is for, and not the next: a year, a head, a household. */
const TIMES_AND_HEADS = /[/]|^(?:[年月日天周次人户生亩吨张]|半年|季度)$/;

const TAIL = 2;
const alike = ({ fact: first }: Reading, { fact: second }: Reading): boolean =>
  second.per === null &&
  first.per?.includes('/') === true &&
  first.unit === '元' &&
  second.unit === '元' &&
  first.subject !== null &&
  second.subject !== null &&
  first.subject.slice(-TAIL) === second.subject.slice(-TAIL);
