import { AREAS } from '../../lexicon/qualitative-words.js';
import type { QualitativeRule } from './fact.js';
import { END, LEAD, OF_MEASURED, WHAT } from './frame-parts.js';

/** 增速保持全省前列: among the first, which place is not said. Of what is measured only: work that 走在全国前列 is praise. */
export const leading: QualitativeRule = {
  id: 'qualitative/leading',
  frame: new RegExp(
    `${WHAT}${LEAD}(?:位居|稳居|居于|居|处于|进入|跻身|走在|位列|稳定在|排名|列)?在?(?<related>${AREAS}(?:[一-龥]{0,6}))(?:前列|上游|前茅|第一方阵|第一梯队)${END}`,
    'd',
  ),
  cues: ['前列', '上游', '前茅', '第一方阵', '第一梯队'],
  relationOf: () => 'leading',
  subjectEnd: OF_MEASURED,
  continues: true,
  examples: [
    ['规模以上工业增加值增速保持全省前列。', '规模以上工业增加值增速 leading 全省'],
    ['改革开放走在全国前列。'],
  ],
};
