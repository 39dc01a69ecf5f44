import type { Rule } from '../rule.js';
import { regionNames } from './distribute-regions.js';
import { type MeasureFact, measure } from './fact.js';
import { spread } from './spread.js';

/** 将2万个、1.8万个、1.2万个分别安排到粤东、粤西和粤北: the values before the regions; the subject stands earlier. */
export const valuesFirst: Rule<MeasureFact> = {
  id: 'measure/values-first',
  frame: /(?<values>Q(?:&Q)+)F(?<verb>T?)(?<who>[RW](?:&[RW])*)/dg,
  build(slots) {
    const values = (slots.values?.tokens ?? []).filter((t) => t.letter === 'Q');
    const names = regionNames(slots.who?.tokens ?? []);
    if (names.length !== values.length) return [];
    return spread(values).map(({ token, op }, i) => measure(token, { op, scope: names[i] ?? null }));
  },
  examples: [
    [
      '新增优质学位5万个,将2万个、1.8万个、1.2万个分别安排到粤东、粤西和粤北。',
      '新增优质学位 = 50000 个',
      '粤东 | 新增优质学位 = 20000 个',
      '粤西 | 新增优质学位 = 18000 个',
      '粤北 | 新增优质学位 = 12000 个',
    ],
  ],
};
