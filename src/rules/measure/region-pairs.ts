import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';
import { TEXT } from './frame-parts.js';
import { phrase, trimName } from './phrase.js';
import { spread } from './spread.js';

/** Region and value side by side: 苏南80%、苏中60%、苏北50%的乡镇全面推行…, …分别为东部90%、西部70%. */
export const regionPairs: Rule<MeasureFact> = {
  id: 'measure/region-pairs',
  frame: new RegExp(`(?<=(?<what>${TEXT}*?)(?<how>[VJFGPI]*))(?<pairs>[RW]Q(?:[&,;][RW]Q)+)(?:E(?<noun>[TLBWRXOS“”()]+))?`, 'gd'),
  build(slots) {
    const tokens = slots.pairs?.tokens ?? [];
    const values = tokens.filter((t) => t.letter === 'Q');
    const named = phrase(slots.what?.tokens ?? []);
    const noun = slots.noun === undefined ? null : trimName(slots.noun.tokens.map((t) => t.text).join(''));
    const regions = tokens.filter((t) => t.letter === 'R' || t.letter === 'W');
    const ops = spread(values);
    return values.map((value, i) =>
      measure(value, { op: ops[i]?.op ?? '=', subject: noun ?? named.name, scope: regions[i]?.text ?? null, per: named.per, base: named.base }),
    );
  },
  examples: [
    [
      '到2015年底,苏南80%、苏中60%、苏北50%的乡镇(街道)全面推行“政社互动”。',
      '苏南 | 乡镇(街道)全面推行“政社互动” = 80 %',
      '苏中 | 乡镇(街道)全面推行“政社互动” = 60 %',
      '苏北 | 乡镇(街道)全面推行“政社互动” = 50 %',
    ],
  ],
};
