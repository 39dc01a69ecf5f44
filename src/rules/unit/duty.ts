import { frame, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { extractNames, hasTrigger, triggerOf, type UnitFact } from './fact.js';
import { BODIES } from './frame-parts.js';

/** 落实各级党组的主体责任, 压实各地属地责任: X answers for it. */
export const duty: Rule<UnitFact> = {
  id: 'unit/duty',
  applies: hasTrigger('answer'),
  frame: frame(slot('trigger', 'S'), slot('who', BODIES)),
  build({ trigger, who }, sentence) {
    const found = triggerOf(trigger);
    return found?.trigger === 'answer' ? extractNames(who, sentence, found.role, false) : [];
  },
  examples: [
    ['落实好各级党组在党风廉政建设中的主体责任', '各级党组 responsible'],
    ['压实各地属地责任', '各地 responsible'],
    ['落实民政部有关规定'],
  ],
};
