import { frame, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { extractNames, hasTrigger, triggerOf, type UnitFact } from './fact.js';
import { BODIES } from './frame-parts.js';

const SUPPORT = /^(?:的|[一-龥]{0,6})?(?:支持|帮助|配合)/u;

/** 争取X支持: X helps the issuer. */
export const ask: Rule<UnitFact> = {
  id: 'unit/ask',
  applies: hasTrigger('ask'),
  frame: frame(slot('trigger', 'S'), slot('who', BODIES)),
  build({ trigger, who }, sentence) {
    const found = triggerOf(trigger);
    if (found?.trigger !== 'ask' || !who) return [];
    const helps = SUPPORT.test(sentence.folded.slice(who.span.end, who.span.end + 12));
    return helps ? extractNames(who, sentence, found.role, false) : [];
  },
  examples: [
    ['争取地方党委政府和编制、财政等部门支持', '地方党委政府 support', '地方编制部门 support', '地方财政部门 support'],
    ['争取民政部的支持', '民政部 support'],
    ['争取中央财政资金支持'],
  ],
};
