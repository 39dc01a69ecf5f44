import { ahead, END, frame, many, oneOf, opt, seq, slot, some } from '../pattern.js';
import type { Rule } from '../rule.js';
import { extractNames, namesBody, type UnitFact } from './fact.js';
import { BODIES, BODY } from './frame-parts.js';

const LONGEST_NAME = 20;

/** …推进医养结合。(省卫生健康委、省民政厅): nothing but bodies in a bracket that closes a sentence. */
export const bracketed: Rule<UnitFact> = {
  id: 'unit/bracketed',
  frame: frame(
    '(',
    slot('who', oneOf(BODIES, seq(BODY, some(seq('&', some('BWTR', 3)), 23))), many(seq(',', BODIES), 4)),
    opt(opt(',;'), 'D', opt('T')),
    ')',
    ahead(many('.;', 2), END),
  ),
  build({ who }, sentence) {
    const extractions = extractNames(who, sentence, 'responsible', true);
    // Names that are in no list of bodies (国网江苏电力) are bodies among bodies.
    const known = extractions.filter(namesBody).length;
    return known * 2 > extractions.length && extractions.every(({ fact }) => fact.unit.length <= LONGEST_NAME)
      ? extractions
      : [];
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
