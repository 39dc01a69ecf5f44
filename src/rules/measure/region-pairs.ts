import { holding } from '../letter-set.js';
import type { Rule } from '../rule.js';
import { regionNames } from './distribute-regions.js';
import { type MeasureFact, measure } from './fact.js';
import { TEXT } from './frame-parts.js';
import { trimName } from './name.js';
import { phrase } from './phrase.js';
import { spread } from './spread.js';

/** One or several regions and their value. */
const PART = '[RW](?:&[RW]){0,20}[JV]*Q';

/** Region and value side by side: 苏南80%、苏中60%、苏北50%的乡镇全面推行…, …分别为东部90%、西部70%. */
export const regionPairs: Rule<MeasureFact> = {
  id: 'measure/region-pairs',
  needs: holding('Q', '&,;', 'RW'),
  frame: new RegExp(
    `(?=${PART}[&,;]${PART})(?<=(?<what>${TEXT}*)(?<how>[VJFGPI]*))(?<pairs>${PART}(?:[&,;]${PART}){1,60})(?:E(?<noun>[TLBWRXOS“”()]+))?`,
    'gd',
  ),
  build(slots) {
    const named = phrase(slots.what?.tokens ?? []);
    const noun = slots.noun === undefined ? null : trimName(slots.noun.tokens.map((t) => t.text).join(''));
    const tokens = slots.pairs?.tokens ?? [];
    const values = tokens.filter((t) => t.letter === 'Q');
    const ops = spread(values);
    let from = 0;
    return values.flatMap((value, i) => {
      const at = tokens.indexOf(value);
      const names = regionNames(tokens.slice(from, at));
      from = at + 1;
      const parts = { op: ops[i]?.op ?? '=', subject: noun ?? named.name, per: named.per, base: named.base } as const;
      return names.map((scope) => measure(value, { ...parts, scope }));
    });
  },
  examples: [
    [
      '到2015年底,苏南80%、苏中60%、苏北50%的乡镇(街道)全面推行“政社互动”。',
      '苏南 | 乡镇(街道)全面推行“政社互动” = 80 %',
      '苏中 | 乡镇(街道)全面推行“政社互动” = 60 %',
      '苏北 | 乡镇(街道)全面推行“政社互动” = 50 %',
    ],
    [
      '新建养老机构东部30所、中部20所、西部10所。',
      '东部 | 新建养老机构 = 30 所',
      '中部 | 新建养老机构 = 20 所',
      '西部 | 新建养老机构 = 10 所',
    ],
    [
      '覆盖率东部达到90%,中部达到80%,西部达到70%。',
      '东部 | 覆盖率 = 90 %',
      '中部 | 覆盖率 = 80 %',
      '西部 | 覆盖率 = 70 %',
    ],
  ],
};
