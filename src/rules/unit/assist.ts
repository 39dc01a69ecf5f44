import { frame, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { extractNames, hasTrigger, triggerOf, type UnitFact } from './fact.js';
import { BODIES } from './frame-parts.js';

/** 配合X做…: X leads. */
export const assist: Rule<UnitFact> = {
  id: 'unit/assist',
  applies: hasTrigger('assist'),
  frame: frame(slot('trigger', 'S'), slot('who', BODIES)),
  build({ trigger, who }, sentence) {
    const found = triggerOf(trigger);
    return found?.trigger === 'assist' ? extractNames(who, sentence, found.role, false) : [];
  },
  examples: [
    ['配合省财政厅进一步完善政策', '省财政厅 lead'],
    ['配合省人大及其常委会和有关部门做好立法工作', '省人大及其常委会 lead'],
    ['配合省政数局、省市场监管厅等部门做好信息公示', '省政数局 lead', '省市场监管厅 lead'],
    ['配合相关部门做好清理工作'],
    ['配合做好换届工作'],
  ],
};
