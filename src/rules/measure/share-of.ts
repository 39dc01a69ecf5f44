import { trimEnd } from '../../phrases/name.js';
import { phrase } from '../../phrases/phrase.js';
import { lookingBack, many, slot, some } from '../pattern.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';
import { TEXT, VALUE, WHAT } from './frame-parts.js';

/** 护理型床位占养老机构床位总数55%以上: the share is of what stands behind 占. */
export const shareOf: Rule<MeasureFact> = {
  id: 'measure/share-of',
  frame: lookingBack([WHAT, slot('share', 'Z'), slot('base', some(TEXT)), many('VJF', 4)], VALUE, slot('value', 'Q')),
  build(slots) {
    const value = slots.value?.tokens[0];
    if (!value?.quantity || (value.quantity.unit !== '%' && value.quantity.unit !== '‰')) return [];
    const { name, scope } = phrase(slots.what?.tokens ?? []);
    const base = trimEnd((slots.base?.tokens ?? []).map((t) => t.text).join(''));
    const of = base.replace(/的?(?:比例|比重|比率)$/, '');
    return [measure(value, { subject: name, base: of === '' ? null : of, scope })];
  },
  examples: [
    ['确保护理型床位占养老机构床位总数55%以上。', '护理型床位 >= 55 % of 养老机构床位总数'],
    ['完成投资320亿元,占年度计划的85%。', '投资 = 32000000000 元', '投资 = 85 % of 年度计划'],
    ['护理型床位占机构床位比例达62%。', '护理型床位 = 62 % of 机构床位'],
  ],
};
