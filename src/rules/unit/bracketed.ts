import { holding } from '../letter-set.js';
import type { Rule } from '../rule.js';
import { claimNames, namesBody, type UnitFact } from './fact.js';
import { BODIES, frame } from './frame-parts.js';

const LONGEST_NAME = 20;

/** …推进医养结合。(省卫生健康委、省民政厅): nothing but bodies in a bracket that closes a sentence. */
export const bracketed: Rule<UnitFact> = {
  id: 'unit/bracketed',
  needs: holding('(', 'BW'),
  frame: frame(
    String.raw`\((?<who>(?:${BODIES}|[BW](?:&[BWTR]{1,3}){1,23})(?:,${BODIES}){0,4})(?:[,;]?DT?)?\)(?=[.;]{0,2}$)`,
  ),
  build({ who }, sentence) {
    const claims = claimNames(who, sentence, 'responsible', true);
    // Names that are in no list of bodies (国网江苏电力) are bodies among bodies.
    const known = claims.filter(namesBody).length;
    return known * 2 > claims.length && claims.every(({ fact }) => fact.unit.length <= LONGEST_NAME) ? claims : [];
  },
  examples: [
    ['推进医养结合。(省卫生健康委、省民政厅)', '省卫生健康委 responsible formal', '省民政厅 responsible formal'],
    ['完善平台(市教育局,2023年12月底前完成)。', '市教育局 responsible formal'],
    [
      '发放创业担保贷款。(市人社局、人行安康市分行,各县区政府)',
      '市人社局 responsible formal',
      '人行安康市分行 responsible formal',
      '各县区政府 responsible formal',
    ],
    ['市民政局(市老龄办)负责人出席'],
    ['完善救助平台(市级平台、县级平台和乡镇窗口)。'],
  ],
};
