import { opBefore } from '../../lexicon/bounds.js';
import { holding } from '../letter-set.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';
import { TEXT } from './frame-parts.js';
import { trimName } from './name.js';
import { phrase } from './phrase.js';

/** 年度封顶线不低于城乡基本医保封顶线的50%: so many per cent of something else. */
export const ofBase: Rule<MeasureFact> = {
  id: 'measure/of-base',
  needs: holding('Q', 'VAJI'),
  frame: new RegExp(`(?=[QC])(?<=(?<what>${TEXT}*)(?<how>[VAJI]+)(?<base>[TPRWBDL()“”]+)E?)(?<value>Q)`, 'gd'),
  build(slots) {
    const value = slots.value?.tokens[0];
    const quantity = value?.quantity;
    if (!value || !quantity || !['%', '‰', '倍'].includes(quantity.unit)) return [];
    const { name, scope } = phrase(slots.what?.tokens ?? []);
    const bound = slots.how?.tokens.find((t) => t.letter === 'A');
    const base = trimName((slots.base?.tokens ?? []).map((t) => t.text).join('')).replace(/的$/, '');
    if (name === null || base === '') return [];
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
