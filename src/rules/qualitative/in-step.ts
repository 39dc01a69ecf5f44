import { COMPARED, MEASURED } from '../../lexicon/qualitative-words.js';
import type { QualitativeRule } from './fact.js';
import { END, LEAD, WHAT } from './frame-parts.js';

/** 居民收入增长与经济增长同步: as fast as something else, or as high. */
export const inStep: QualitativeRule = {
  id: 'qualitative/in-step',
  frame: new RegExp(
    `${WHAT}(?:与|和|同|跟)(?<related>${COMPARED}|[^、与和同跟]{0,14}?(?:${MEASURED}|提高|提升|发展))${LEAD}(?:同步(?:增长|提高|提升)?|一致|持平|相适应|相当|相?匹配)${END}`,
    'd',
  ),
  cues: ['同步', '一致', '持平', '适应', '相当', '匹配'],
  relationOf: () => 'in-step',
  subjectEnd: new RegExp(`(?:${MEASURED}|提高|提升)$`),
  continues: true,
  examples: [
    ['全县居民收入增长与经济增长基本同步。', '全县 | 居民收入增长 in-step 经济增长'],
    [
      '一般公共预算收入、居民人均可支配收入与经济增长同步。',
      '一般公共预算收入 in-step 经济增长',
      '居民人均可支配收入 in-step 经济增长',
    ],
    [
      '推动居民收入增长和经济增长同步、劳动报酬提高和劳动生产率提高同步。',
      '居民收入增长 in-step 经济增长',
      '劳动报酬提高 in-step 劳动生产率提高',
    ],
    ['居民消费价格涨幅与全国平均水平一致。', '居民消费价格涨幅 in-step 全国平均水平'],
    ['坚持招商和招才同步。'],
    ['养老设施与住宅同步规划、同步建设。'],
  ],
};
