import { holding } from '../letter-set.js';
import type { Rule } from '../rule.js';
import { manner } from './distribute-regions.js';
import { type MeasureFact, measure } from './fact.js';
import { VALUES } from './frame-parts.js';
import { listedValues } from './listed-values.js';
import { phrase } from './phrase.js';
import { spread } from './spread.js';

/** Words for the change of what was named before. */
const RATE = /^(?:增幅|增速|涨幅|降幅|增长率)$/;

/** 接待游客3500万人次,实现收入280亿元,分别增长12%和15%: each value continues one of as many values before it, in their order. */
export const distributeBack: Rule<MeasureFact> = {
  id: 'measure/distribute-back',
  needs: holding('&', 'IF', 'QC'),
  frame: new RegExp(
    `(?=[QC])(?<=[,、&](?:(?<what>T)(?=[KJF]*[VF])(?<reached>[KJFV]*)|(?<how>[KJF]*I[KVF]*)))${VALUES}`,
    'gd',
  ),
  build(slots, sentence) {
    const values = listedValues(slots.values);
    const { changing: verb, base } = manner(slots, phrase([]));
    // 增幅分别为27.3%和18.1%
    const rate = RATE.exec(slots.what?.tokens[0]?.text ?? '')?.[0];
    const changing = rate ?? verb;
    // Only where exactly as many values stand before it is it plain which are meant: in its part of the sentence, or, without 分别, in one list.
    const before =
      sentence.letters
        .slice(0, (slots.what ?? slots.how)?.from ?? 0)
        .split(/[;.:]/)
        .at(-1) ?? '';
    const how = slots.reached ?? slots.how;
    const said = how?.tokens.some((t) => t.letter === 'F' || t.text.startsWith('分别')) ?? false;
    const earlier = said ? before : (/[QqC](?:&[PD]?[QqC])*(?=[,、&]$)/.exec(before)?.[0] ?? '');
    if (changing === '' || (earlier.match(/[QqC]/g) ?? []).length !== values.length) return [];
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
    [
      '城镇、农村居民收入分别达到38200元、19800元,增长7%、9%。',
      '城镇 | 居民收入 = 38200 元',
      '农村 | 居民收入 = 19800 元',
      '城镇 | 居民收入增长 = 7 %',
      '农村 | 居民收入增长 = 9 %',
    ],
    ['覆盖率达到80%,分别增长12%和15%。', '覆盖率 = 80 %'],
  ],
};
