import { opBefore } from '../../lexicon/bounds.js';
import { trimName } from '../../phrases/name.js';
import { phrase } from '../../phrases/phrase.js';
import { lookingBack, opt, slot, some } from '../pattern.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';
import { VALUE, WHAT } from './frame-parts.js';

/** 年度封顶线不低于城乡基本医保封顶线的50%: so many per cent of something else. */
export const ofBase: Rule<MeasureFact> = {
  id: 'measure/of-base',
  frame: lookingBack(
    [WHAT, slot('how', some('VAJI')), slot('base', some('TPRWBDL()“”')), opt('E')],
    VALUE,
    slot('value', 'Q'),
  ),
  build(slots) {
    const value = slots.value?.tokens[0];
    const quantity = value?.quantity;
    if (!value || !quantity || !['%', '‰', '倍'].includes(quantity.unit)) return [];
    const { name, scope } = phrase(slots.what?.tokens ?? []);
    const bound = slots.how?.tokens.find((t) => t.type === 'A');
    const base = trimName((slots.base?.tokens ?? []).map((t) => t.text).join('')).replace(/的$/, '');
    // 投入386亿元,是“十二五”的1.7倍: of the value before.
    if (base === '' || (name === null && quantity.unit !== '倍')) return [];
    const span = bound === undefined ? value.span : { start: bound.span.start, end: value.span.end };
    return [measure(value, { span, op: (bound && opBefore(bound.text)) ?? quantity.op, subject: name, base, scope })];
  },
  examples: [
    ['年度封顶线不低于城乡基本医保封顶线的50%。', '年度封顶线 >= 50 % of 城乡基本医保封顶线'],
    [
      '农村五保供养标准达到当地上年度农村居民人均消费支出80%。',
      '农村五保供养标准 = 80 % of 当地上年度农村居民人均消费支出',
    ],
  ],
};
