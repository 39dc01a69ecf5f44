import { TOGETHER } from '../../lexicon/responsibility-words.js';
import { frame, opt, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { extractNames, hasTrigger, triggerOf, type UnitFact } from './fact.js';
import { BODIES } from './frame-parts.js';

const DONE_TOGETHER = new RegExp(TOGETHER, 'u');
const TOGETHER_WINDOW = 24;

/** 会同X, 联合X, 与X共同…, 与X信息共享: the issuer works together with a body. */
export const partner: Rule<UnitFact> = {
  id: 'unit/partner',
  applies: hasTrigger('join'),
  frame: frame(slot('trigger', 'S'), opt('R'), slot('who', BODIES)),
  build({ trigger, who }, sentence) {
    const found = triggerOf(trigger);
    if (found?.trigger !== 'join' || !who) return [];
    const rest = sentence.folded.slice(
      who.span.end,
      Math.min(who.span.end + TOGETHER_WINDOW, sentence.passage.span.end),
    );
    const together = trigger?.tokens[0]?.text !== '与' || DONE_TOGETHER.test(rest);
    return together ? extractNames(who, sentence, found.role, false) : [];
  },
  examples: [
    ['会同财政部门制定补助办法', '财政部门 partner'],
    ['联合组织、人社等部门出台指导意见', '组织部门 partner', '人社部门 partner'],
    ['联合省财政、国税、地税等部门开展检查', '省财政部门 partner', '省国税部门 partner', '省地税部门 partner'],
    ['推动与法院、公安等有关部门实行婚姻登记信息共享', '法院 partner', '公安部门 partner'],
    ['加强与人民银行总行沟通协调', '人民银行总行 partner'],
    ['加强与公检法及海关等部门之间协作', '公检法 partner', '海关 partner'],
    ['推进信用信息系统与地方信用信息共享平台建设'],
    ['联合中国气象局建设监测站', '中国气象局 partner'],
    ['每周与区气象局、区水务和湖泊局开展会商', '区气象局 partner', '区水务和湖泊局 partner'],
    ['会同相关部门建立联合执法机制'],
    ['开展联合检查'],
  ],
};
