import { holding } from '../letter-set.js';
import type { Rule } from '../rule.js';
import { regionNames } from './distribute-regions.js';
import { type MeasureFact, measure } from './fact.js';
import { phrase } from './phrase.js';

/** 粤东、粤西、粤北优质高中在校生比例均达到60%: one value for each of several regions that are named. */
export const sharedRegions: Rule<MeasureFact> = {
  id: 'measure/shared-regions',
  needs: holding('Q', '&', 'R'),
  frame: /(?<who>R(?:&R){1,20})(?<what>(?!&)[TLBP“”()]*)(?<how>J[VIP]*|V*)(?<value>Q)(?![&]Q)/dg,
  build(slots) {
    const value = slots.value?.tokens[0];
    const names = regionNames(slots.who?.tokens ?? []);
    if (!value) return [];
    const { name, per } = phrase(slots.what?.tokens ?? []);
    const changing = slots.how?.tokens.find((t) => t.letter === 'I')?.text.replace(/^同比|了$/g, '') ?? null;
    const subject = name === null || changing === null ? name : name + changing;
    return names.map((scope) => measure(value, { subject, suffix: changing, scope, per }));
  },
  examples: [
    [
      '粤东、粤西、粤北优质普通高中在校生比例均达到60%以上。',
      '粤东 | 优质普通高中在校生比例 >= 60 %',
      '粤西 | 优质普通高中在校生比例 >= 60 %',
      '粤北 | 优质普通高中在校生比例 >= 60 %',
    ],
  ],
};
