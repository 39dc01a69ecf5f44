import { endingIn } from '../lexicon/edges.js';
import { FALL, RISE } from '../lexicon/indicator-words.js';
import { isClassifier } from '../lexicon/units.js';
import type { Change, Tier } from '../model/index.js';
import type { MeasureReading } from './measure-context.js';

const isRise = endingIn(`(?:${RISE})`);
const isFall = endingIn(`(?:${FALL})`);

/** 较上年, 比2020年, 高于全国: what a change is from, or a difference of. */
const AGAINST = /^[较比]|^(?:高于|低于|快于|慢于|好于|优于|多于|少于|高出)/;
const LOWER = /^(?:低于|慢于)/;

/** Whether a value is a rise or a fall, by how its subject ends; and what from. */
export function changeOf({ fact: { subject, suffix, base, unit } }: MeasureReading): Change {
  // 背街小巷改造提升|14条: so many were worked on, nothing rises by them.
  const counted = suffix === null && isClassifier(unit ?? '');
  const said = counted ? '' : (suffix ?? subject ?? '');
  const falls = isFall(said) || LOWER.test(base ?? '');
  const rises = isRise(said) || (unit === '百分点' && base !== null);
  const direction = falls ? 'fall' : rises ? 'rise' : null;
  return { direction, from: direction !== null && base !== null && AGAINST.test(base) ? base : null };
}

/** How far before a value stands how it is counted. */
const BASIS_DISTANCE = 24;
const BASIS =
  /同口径|同比口径|(?:按|扣除|剔除)[^,。;:]{0,10}(?:因素|影响)(?:后)?|(?:按)?(?:可比|不变)(?:价格?|口径)(?:计算)?/g;
const STRIVEN_FOR = /力争|争取|奋斗|冲刺|挑战|努力/;

/** 剔除不可比因素后, 同口径: said between the value before and this one. */
export function basisOf(reading: MeasureReading, before: MeasureReading | undefined): string | null {
  const between = textBetween(reading, before);
  return [...between.slice(-BASIS_DISTANCE).matchAll(BASIS)].at(-1)?.[0] ?? null;
}

/** 增长5%左右、力争5.5%, …,奋斗目标7%: of two aims for one thing the second, when it is striven for. */
export function tierOf(reading: MeasureReading, before: MeasureReading | undefined): Tier {
  const same =
    before !== undefined && before.fact.subject === reading.fact.subject && before.fact.unit === reading.fact.unit;
  return same && STRIVEN_FOR.test(textBetween(reading, before)) ? 'stretch' : 'base';
}

function textBetween({ fact, sentence }: MeasureReading, before: MeasureReading | undefined): string {
  const start = before?.fact.span.end ?? sentence.passage.span.start;
  return sentence.folded.slice(Math.max(start, fact.span.start - BASIS_DISTANCE), fact.span.start);
}
