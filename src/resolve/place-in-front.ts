import { NO_PLACE } from '../lexicon/place-endings.js';
import { regionAt } from '../lexicon/regions.js';
import { indicatorOf } from './indicator.js';
import type { Catalogue } from './indicator-catalogue.js';
import { type MeasureReading, withFact } from './measure-context.js';

/**
 * 泸州、宜宾经济总量: the places in front of a known indicator are whom the value is for. Only of known ones: 朝阳产业 is in no 朝阳.
 */
export function placeInFront(reading: MeasureReading, known: Catalogue): MeasureReading {
  const { subject, scope } = reading.fact;
  if (subject === null) return reading;
  if (scope !== null) return zoneInFront(reading, subject, known);
  let at = 0;
  for (let found = regionAt(subject, 0); found; found = regionAt(subject, at)) {
    at += found.length;
    if (subject[at] === '、' || subject[at] === '和') at++;
  }
  const rest = subject.slice(at);
  if (at === 0 || rest.length < 2 || !indicatorOf({ ...reading.fact, subject: rest }, known).known)
    return zoneInFront(reading, subject, known);
  return withFact(reading, { subject: rest, scope: subject.slice(0, at) });
}

/** How parts of a place are called that have no name of their own: 武汉都市圈, 城市副中心, 脱贫地区. */
const ZONE_END = /(?:圈|群|区|城|中心|经济带|走廊|市|县域?)$/;
/** A zone is named in fewer characters. */
const LONGEST_ZONE = 16;

/** 武汉都市圈经济总量: a part of a place in front of a known indicator, which is the longest that the name ends in. */
function zoneInFront(reading: MeasureReading, subject: string, known: Catalogue): MeasureReading {
  const { unit, per, base, scope } = reading.fact;
  const indicator = (name: string) => indicatorOf({ subject: name, unit, per, base, scope: null }, known);
  if (!ZONE_IN.test(subject) || NO_PLACE.test(subject) || indicator(subject).known) return reading;
  for (let at = 2; at <= Math.min(LONGEST_ZONE, subject.length - 3); at++) {
    const zone = subject.slice(0, at);
    if (ZONE_END.test(zone) && !NO_ZONE.test(zone) && indicator(subject.slice(at)).known)
      return withFact(reading, { scope: zone.includes(scope ?? '') ? zone : scope + zone, subject: subject.slice(at) });
  }
  return reading;
}
/** 实现地区|生产总值, 工业增加值占地区|生产总值, 带动全市|旅游收入, 设市|城市污水处理率 */
const NO_ZONE = /[、占比()]|实现|完成|带动|推动|成为|的|^设市|^地区/;
const ZONE_IN = /[圈群区城心带廊市县域].{3}/;
