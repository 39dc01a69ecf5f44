import { SET, SETTERS, SETTING } from '../../lexicon/qualitative-words.js';
import { joined } from './cues.js';
import type { QualitativeRule } from './fact.js';
import { END, LEAD, OF_ANY, WHAT } from './frame-parts.js';

const WELL = '(?:圆满|超额|如期|按时|提前|严格)*';
const CUES = joined(
  ['家', '省', '区', '级', '市', '州', '府', '部', '央', '委', '院', '盟', '县'],
  '下达|确定|要求|规定|核定|考核|控制|制定|安排|分配|分解|明确|约束|定'.split('|'),
);
const KEEPS = '(?:完成|达到|实现|控制在|保持在|降至|降到|不超过|优于|好于|在)';

/** 单位GDP能耗完成国家下达目标: what another level has set, and the plan does not repeat. */
export const asSet: QualitativeRule = {
  id: 'qualitative/as-set',
  frame: new RegExp(
    `${WHAT}${LEAD}${WELL}${KEEPS}(?<related>${SETTERS}${SETTING}的?[^、]{0,8}?${SET})(?:之?以?内)?${END}`,
    'd',
  ),
  cues: CUES,
  relationOf: () => 'as-set',
  subjectEnd: OF_ANY,
  continues: true,
  examples: [
    ['单位GDP能耗完成国家下达目标。', '单位GDP能耗 as-set 国家下达目标'],
    ['粮食产量、节能减排全面完成省定目标。', '粮食产量 as-set 省定目标', '节能减排 as-set 省定目标'],
    ['细颗粒物浓度控制在省下达目标以内。', '细颗粒物浓度 as-set 省下达目标'],
    ['种植粮食15万亩、超额完成省下达的任务。', '? as-set 省下达的任务'],
  ],
};

/** 完成国家下达的节能减排任务: the subject stands inside the phrase. */
export const asSetBehind: QualitativeRule = {
  id: 'qualitative/as-set-behind',
  frame: new RegExp(
    `^(?<lead>(?:力争|确保|坚决|努力|全力|积极|同时)*)(?:全面|圆满|超额|如期|按时|提前|严格)*(?:完成|实现|落实)(?<related>${SETTERS}${SETTING})的?(?:年度)?(?:及|和)?(?<what>.{2,24}?)(?:年度|约束性|控制)?${SET}${END}`,
    'd',
  ),
  cues: CUES,
  relationOf: () => 'as-set',
  subjectEnd: OF_ANY,
  continues: false,
  examples: [
    ['确保完成国家下达的节能减排任务。', '节能减排 as-set 国家下达'],
    ['完成省下达的年度目标任务。', '? as-set 省下达的年度目标任务'],
  ],
};

/** 按照国家要求完成节能降碳任务: what others want, in front of what is to be done. */
export const asRequired: QualitativeRule = {
  id: 'qualitative/as-required',
  frame: new RegExp(
    `^(?<lead>.{0,12}?)按照?(?<related>${SETTERS}${SETTING})(?:如期|全面)?完成(?<what>.{2,24}?)(?:年度|约束性)?${SET}${END}`,
    'd',
  ),
  cues: CUES,
  relationOf: () => 'as-set',
  subjectEnd: OF_ANY,
  continues: false,
  examples: [['按照国家要求完成节能降碳任务。', '节能降碳 as-set 国家要求'], ['按照省要求完成有关任务。']],
};
