import { COMPARED, MEASURED } from '../../lexicon/qualitative-words.js';
import type { Relation } from '../../model/index.js';
import { joined } from './cues.js';
import type { QualitativeRule } from './fact.js';
import { END, LEAD, OF_MEASURED, WHAT } from './frame-parts.js';

const SIDES: Readonly<Record<string, Relation>> = {
  不低于: 'at-least',
  不少于: 'at-least',
  以上: 'at-least',
  之上: 'at-least',
  不高于: 'at-most',
  不超过: 'at-most',
  以下: 'at-most',
  以内: 'at-most',
  之内: 'at-most',
  低于: 'below',
  慢于: 'below',
  小于: 'below',
};

const CUES = [
  ...joined(['高', '快', '大', '优', '好', '低', '慢', '小', '少'], ['于']),
  ...['超过', '超出', '平均', '先进水平', '级标准', '规定标准', '定的标准'],
];

/** 增速高于全国平均水平, 快于经济增长: more than something else, by how much is not said. */
export const compared: QualitativeRule = {
  id: 'qualitative/compared',
  frame: new RegExp(
    `${WHAT}${LEAD}(?<how>不低于|不少于|不高于|不超过|高于|快于|大于|优于|好于|超过|超出|低于|慢于|小于|达到)(?:了)?(?<related>${COMPARED}|[^、于]{0,14}?${MEASURED})${END}`,
    'd',
  ),
  cues: CUES,
  relationOf: ({ how = '', related = '' }) => {
    if (how === '达到') return /标准/.test(related) ? 'as-set' : /水平|平均|均值/.test(related) ? 'at-least' : null;
    return /规定|要求/.test(related) ? null : (SIDES[how] ?? 'above');
  },
  subjectEnd: OF_MEASURED,
  continues: true,
  examples: [
    ['居民收入增速快于经济增速。', '居民收入增速 above 经济增速'],
    ['民间投资占比高于全省平均水平。', '民间投资占比 above 全省平均水平'],
    ['城镇调查失业率低于全国平均水平。', '城镇调查失业率 below 全国平均水平'],
    ['固定资产投资增长6%、高于全国平均水平。', '? above 全国平均水平'],
    ['PM10浓度达到国家二级标准。', 'PM10浓度 as-set 国家二级标准'],
    ['粮食产量不低于上年。', '粮食产量 at-least 上年'],
    ['农村居民收入增长高于城镇居民收入增长2个百分点。'],
    ['对参保率低于全省平均水平的县开展督导。'],
  ],
};

/** 增速保持在全国平均水平以上: on one side of something. */
export const onOneSide: QualitativeRule = {
  id: 'qualitative/on-one-side',
  frame: new RegExp(
    `${WHAT}${LEAD}(?:控制|稳定|维持|处于)?在(?<related>${COMPARED})(?<how>以上|之上|以下|以内|之内)${END}`,
    'd',
  ),
  cues: joined(['平', '均', '值', '准', '线', '国', '省'], ['以上', '以下', '以内', '之上', '之内']),
  relationOf: ({ how = '' }) => SIDES[how] ?? null,
  subjectEnd: OF_MEASURED,
  continues: true,
  examples: [
    ['固定资产投资增速保持在全国平均水平以上。', '固定资产投资增速 at-least 全国平均水平'],
    ['居民消费价格涨幅控制在全国平均水平以内。', '居民消费价格涨幅 at-most 全国平均水平'],
  ],
};
