import { joined } from './cues.js';
import type { QualitativeRule } from './fact.js';
import { END, LEAD, OF_MEASURED, WHAT } from './frame-parts.js';

const GOING_ON = '(?:稳步|持续|继续|进一步|逐年|逐步|稳定|平稳|较快|快速|稳中有|明显|大幅|显著)';

/** Ends of GOING_ON. */
const GOING = ['步', '续', '年', '定', '稳', '快', '速', '有', '显', '幅', '著'];
const RISES = [
  ...['正增长', '转正', '为正', '止跌'],
  ...joined(GOING, ['增长', '提高', '提升', '上升', '增加', '升', '增']),
];
const FALLS = ['负增长', ...joined([...GOING, '双', '三'], ['下降', '降低', '减少', '缩小', '回落', '降'])];

/** 进出口实现正增长: more than before, by how much is not said. */
export const rise: QualitativeRule = {
  id: 'qualitative/rise',
  frame: new RegExp(
    `${WHAT}${LEAD}(?:(?:当季)?正增长|由负转正|扭负为正|转负为正|止跌回升|稳中有升|稳中有增|${GOING_ON}+(?:增长|提高|提升|上升|增加))${END}`,
    'd',
  ),
  cues: RISES,
  relationOf: () => 'rise',
  subjectEnd: OF_MEASURED,
  continues: false,
  examples: [
    ['进出口总额力争实现正增长。', '进出口总额 rise'],
    ['固定资产投资、社会消费品零售总额实现正增长。', '固定资产投资 rise', '社会消费品零售总额 rise'],
    ['森林覆盖率稳步提高。', '森林覆盖率 rise'],
    ['工业增加值由负转正、增长3.5%。', '工业增加值 rise'],
    ['服务水平持续提升。'],
    ['稳步提升医疗服务质量。'],
    ['对外贸易额不断提高。'],
  ],
};

/** PM2.5浓度持续下降: less than before. */
export const fall: QualitativeRule = {
  id: 'qualitative/fall',
  frame: new RegExp(`${WHAT}${LEAD}(?:负增长|(?:${GOING_ON}+|[双三])(?:下降|降低|减少|缩小|回落|降))${END}`, 'd'),
  cues: FALLS,
  relationOf: () => 'fall',
  subjectEnd: OF_MEASURED,
  continues: false,
  examples: [
    ['PM2.5浓度持续下降。', 'PM2.5浓度 fall'],
    ['城乡居民收入差距进一步缩小。', '城乡居民收入差距 fall'],
    ['生产安全事故起数、死亡人数双下降。', '生产安全事故起数 fall', '死亡人数 fall'],
    ['持续降低企业用能成本。'],
  ],
};

const HOW_NOT = /只减不增|只降不升|不增|不升|零增|零新增/;

/** 粮食产量只增不减, 化肥使用量零增长: not less than before, or not more. */
export const noTurn: QualitativeRule = {
  id: 'qualitative/no-turn',
  frame: new RegExp(
    `${WHAT}${LEAD}(?<how>只增不减|只升不降|不减少|不降低|不下降|稳定不降|只减不增|只降不升|不增加|不上升|零增长|零新增)${END}`,
    'd',
  ),
  cues: ['不减', '不降', '不下降', '不增', '不上升', '不升', '零增', '零新'],
  relationOf: ({ how = '' }) => (HOW_NOT.test(how) ? 'no-rise' : 'no-fall'),
  subjectEnd: OF_MEASURED,
  continues: false,
  examples: [
    ['粮食产量只增不减。', '粮食产量 no-fall'],
    ['化肥使用量实现零增长。', '化肥使用量 no-rise'],
    ['工作标准不降低、力度不减。', '工作标准 no-fall'],
  ],
};
