import { regionAt } from '../lexicon/regions.js';
import { indicatorOf } from './indicator.js';
import type { Catalogue } from './indicator-catalogue.js';
import { type Reading, withFact } from './measure-context.js';

/**
 * 泸州、宜宾经济总量: the places in front of a known indicator are whom the value is for. Only of known ones: 朝阳产业 is in no 朝阳.
 */
export function placeInFront(reading: Reading, known: Catalogue): Reading {
  const { subject, scope } = reading.fact;
  if (subject === null || scope !== null) return reading;
  let at = 0;
  for (let found = regionAt(subject, 0); found; found = regionAt(subject, at)) {
    at += found.length;
    if (subject[at] === '、' || subject[at] === '和') at++;
  }
  if (at === 0 || subject.length - at < 2) return reading;
  const rest = subject.slice(at);
  if (!indicatorOf({ ...reading.fact, subject: rest }, known).known) return reading;
  return withFact(reading, { subject: rest, scope: subject.slice(0, at) });
}
