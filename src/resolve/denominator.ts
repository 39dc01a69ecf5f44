import { inferred, type Reading, type SentenceReadings } from './measure-context.js';

/**
 * 集中供养标准提高到每人每月1500元,分散供养标准提高到1000元: of two standards in one sentence the second is counted as the
 * first is. Only for money, and only where both names end alike.
 */
export function resolveDenominators(readings: SentenceReadings): SentenceReadings {
  return readings.map((reading, i) => {
    const previous = readings[i - 1];
    return previous && alike(previous, reading)
      ? inferred(reading, 'per', previous.fact.per, 'per/earlier-value', previous.fact)
      : reading;
  });
}

const TAIL = 2;
const alike = ({ fact: first }: Reading, { fact: second }: Reading): boolean =>
  second.per === null &&
  first.per?.includes('/') === true &&
  first.unit === '元' &&
  second.unit === '元' &&
  first.subject !== null &&
  second.subject !== null &&
  first.subject.slice(-TAIL) === second.subject.slice(-TAIL);
