import { holding, type Rule } from '../rule.js';
import { manner } from './distribute-regions.js';
import { type MeasureFact, measure } from './fact.js';
import { VALUES } from './frame-parts.js';
import { phrase } from './phrase.js';
import { spread } from './spread.js';

/** 接待游客3500万人次,实现收入280亿元,分别增长12%和15%: each value continues one of as many values before it, in their order. */
export const distributeBack: Rule<MeasureFact> = {
  id: 'measure/distribute-back',
  applies: holding('&', 'F'),
  frame: new RegExp(`(?=[QC])(?<=[,、&](?<how>[KJ]*(?:F[KVJ]*I|I?K*F)[KV]*))${VALUES}`, 'gd'),
  build(slots, sentence) {
    const values = (slots.values?.tokens ?? []).filter((t) => t.letter !== '&');
    const { changing, base } = manner(slots, phrase([]));
    // Only where exactly as many values stand before it in its part of the sentence is it plain which are meant.
    const before =
      sentence.letters
        .slice(0, slots.how?.from ?? 0)
        .split(/[;.:]/)
        .at(-1) ?? '';
    if (changing === '' || (before.match(/[QqC]/g) ?? []).length !== values.length) return [];
    return spread(values).map(({ token, op }) => measure(token, { op, base, suffix: changing, back: values.length }));
  },
  examples: [
    [
      '接待游客3500万人次、实现旅游收入280亿元,分别增长12%和15%。',
      '接待游客 = 35000000 人次',
      '旅游收入 = 28000000000 元',
      '接待游客增长 = 12 %',
      '旅游收入增长 = 15 %',
    ],
    ['覆盖率达到80%,分别增长12%和15%。', '覆盖率 = 80 %'],
  ],
};
