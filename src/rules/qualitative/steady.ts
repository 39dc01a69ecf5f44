import { MEASURED } from '../../lexicon/qualitative-words.js';
import { joined } from './cues.js';
import type { QualitativeRule } from './fact.js';
import { END, WHAT } from './frame-parts.js';

/** 经济保持在合理区间, too. */
const SUBJECT_END = new RegExp(`(?:${MEASURED}|经济)$`);
const SOMEWHAT = '(?:总体|基本|大体|相对|大致|继续|持续)*';
const EVEN = '(?:稳定|平稳|平衡)';
const RANGE = '合理(?:区间|水平|范围)';

const CUES = [
  ...joined(['合理'], ['区间', '水平', '范围']),
  ...joined(['持', '现', '体', '本', '对', '致', '续'], ['稳定', '平稳', '平衡']),
];

/** 粮食产量保持稳定, 物价运行在合理区间: neither more nor less than is wanted. */
export const steady: QualitativeRule = {
  id: 'qualitative/steady',
  frame: new RegExp(
    `${WHAT}${SOMEWHAT}(?:(?:保持|实现)${SOMEWHAT}${EVEN}|(?:总体|基本|大体)${EVEN}|(?:保持|运行|稳定|控制|处于|维持)+在?${RANGE})${END}`,
    'd',
  ),
  cues: CUES,
  relationOf: () => 'steady',
  subjectEnd: SUBJECT_END,
  continues: false,
  examples: [
    ['粮食产量保持稳定。', '粮食产量 steady'],
    ['促进经济保持在合理区间。', '经济 steady'],
    ['居民消费价格保持在合理区间。', '居民消费价格 steady'],
    ['国际收支保持基本平衡。', '国际收支 steady'],
    ['社会大局保持稳定。'],
    ['参保率稳定在95%以上。'],
  ],
};

/** 保持经济运行在合理区间: the subject stands inside the phrase. */
export const steadyWithin: QualitativeRule = {
  id: 'qualitative/steady-within',
  frame: new RegExp(
    `^(?<lead>.{0,12}?)保持(?<what>[^、]{0,16}?(?:${MEASURED}|经济))(?:${SOMEWHAT}${EVEN}|(?:运行|稳定|处于)*在${RANGE})${END}`,
    'd',
  ),
  cues: CUES,
  relationOf: () => 'steady',
  subjectEnd: SUBJECT_END,
  continues: false,
  examples: [
    ['努力保持经济运行在合理区间。', '经济运行 steady'],
    ['保持房价基本稳定。', '房价 steady'],
  ],
};
