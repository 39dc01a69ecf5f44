import type { QualitativeRule } from './fact.js';
import { END, LEAD, OF_ANY, WHAT } from './frame-parts.js';

const WHOLLY = '(?:全面|全部|基本|彻底|动态|历史性|存量|如期|率先)';

/** 零就业家庭动态清零: nothing of it is to be left. */
export const noneLeft: QualitativeRule = {
  id: 'qualitative/none-left',
  frame: new RegExp(
    `${WHAT}${LEAD}(?:(?:保持|实现|${WHOLLY}){0,4}(?:“?清零”?|归零|“?零发生”?)|${WHOLLY}+(?:得到|实现)?(?:消除|清除|消灭|根除))${END}`,
    'd',
  ),
  cues: ['清零', '归零', '零发生', '消除', '清除', '消灭', '根除'],
  relationOf: () => 'none-left',
  subjectEnd: OF_ANY,
  continues: false,
  examples: [
    ['确保零就业家庭动态清零。', '零就业家庭 none-left'],
    ['城市建成区黑臭水体全面消除。', '城市建成区黑臭水体 none-left'],
    ['深入开展“双清零”行动。'],
    ['及时消除各类隐患。'],
  ],
};

/** 全面消除黑臭水体: the subject stands behind the verb. */
export const noneLeftBehind: QualitativeRule = {
  id: 'qualitative/none-left-behind',
  frame: new RegExp(
    `^(?<lead>.{0,12}?)${WHOLLY}+(?:消除|清除|消灭|根除|清零)(?:了)?(?<what>[^\\d、]{2,24}?)${END}`,
    'd',
  ),
  cues: ['清零', '消除', '清除', '消灭', '根除'],
  relationOf: () => 'none-left',
  subjectEnd: OF_ANY,
  continues: false,
  examples: [['全面消除城市建成区黑臭水体。', '城市建成区黑臭水体 none-left'], ['动态清零老旧小区20个。']],
};
