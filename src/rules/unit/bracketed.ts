import { holding, type Rule } from '../rule.js';
import { claimNames, namesBody, type UnitFact } from './fact.js';
import { BODIES, frame } from './frame-parts.js';

/** …推进医养结合。(省卫生健康委、省民政厅): nothing but bodies in a bracket that closes a sentence. */
export const bracketed: Rule<UnitFact> = {
  id: 'unit/bracketed',
  applies: holding('(', 'BW'),
  frame: frame(String.raw`\((?<who>${BODIES}(?:,${BODIES}){0,4})(?:[,;]?DT?)?\)(?=[.;]{0,2}$)`),
  build({ who }, sentence) {
    const claims = claimNames(who, sentence, 'responsible', true);
    return claims.every(namesBody) ? claims : [];
  },
  examples: [
    ['推进医养结合。(省卫生健康委、省民政厅)', '省卫生健康委 responsible formal', '省民政厅 responsible formal'],
    ['完善平台(市教育局,2023年12月底前完成)。', '市教育局 responsible formal'],
    ['市民政局(市老龄办)负责人出席'],
  ],
};
