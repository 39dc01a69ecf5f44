import { holding } from '../letter-set.js';
import type { Rule } from '../rule.js';
import { regionNames } from './distribute-regions.js';
import { type MeasureFact, measure } from './fact.js';
import { trimName } from './name.js';
import { spread } from './spread.js';

/**
 * The values before the regions: 将2万个、1.8万个、1.2万个分别安排到粤东、粤西和粤北 (the subject stands earlier),
 * 300户、240户危房改造分别由中部、东部承担, 分别有80%、75%的医院在川南、川东达到标准.
 */
export const valuesFirst: Rule<MeasureFact> = {
  id: 'measure/values-first',
  needs: holding('F', '&', 'RW', 'Q'),
  frame:
    /(?<early>FT?)?(?<values>Q(?:&Q){1,40})(?:E?(?<noun>[TLBX“”]+?))?(?<late>F)?(?<verb>T?)(?<who>[RW](?:&[RW]){1,40})(?<rest>[TXB]*)/dg,
  build(slots) {
    const values = (slots.values?.tokens ?? []).filter((t) => t.letter === 'Q');
    const names = regionNames(slots.who?.tokens ?? []);
    if (names.length !== values.length || (slots.early === undefined) === (slots.late === undefined)) return [];
    const text = (name: string): string => (slots[name]?.tokens ?? []).map((t) => t.text).join('');
    const does = slots.early === undefined ? '' : text('rest');
    const subject = trimName(
      text('noun')
        .replace(/(?:任务|目标)$/, '')
        .replace(/在$/, '') + does,
    );
    return spread(values).map(({ token, op }, i) =>
      measure(token, { op, subject: subject === '' ? null : subject, scope: names[i] ?? null }),
    );
  },
  examples: [
    [
      '新增优质学位5万个,将2万个、1.8万个、1.2万个分别安排到粤东、粤西和粤北。',
      '新增优质学位 = 50000 个',
      '粤东 | 新增优质学位 = 20000 个',
      '粤西 | 新增优质学位 = 18000 个',
      '粤北 | 新增优质学位 = 12000 个',
    ],
    [
      '300户、240户农村危房改造任务分别由粤东、粤北承担。',
      '粤东 | 农村危房改造 = 300 户',
      '粤北 | 农村危房改造 = 240 户',
    ],
    [
      '分别有80%、75%的县级医院在川南、川东达到三级标准。',
      '川南 | 县级医院达到三级标准 = 80 %',
      '川东 | 县级医院达到三级标准 = 75 %',
    ],
  ],
};
