import type { Rule } from '../rule.js';
import { type DeadlineFact, deadline, hasTime } from './fact.js';

/** 每年, 每季度末, 每月10日前: again and again. */
export const recurring: Rule<DeadlineFact> = {
  id: 'deadline/recurring',
  applies: hasTime('recurring'),
  frame: /(?<time>D)(?!Q)/dg,
  build(slots) {
    const token = slots.time?.tokens[0];
    return token?.time?.kind === 'recurring' ? deadline(token, token.time, 'recurring') : [];
  },
  examples: [
    ['每年评选社会组织公益服务品牌。', 'recurring P1Y'],
    ['每月10日前报送工作进展。', 'recurring P1M'],
    ['给予每年不超过1000元租赁服务补贴。'],
  ],
};

/** 灾害发生12小时内, 自发文之日起30日内: counted from an event. */
export const relative: Rule<DeadlineFact> = {
  id: 'deadline/relative',
  applies: hasTime('relative'),
  frame: /(?<time>D)/dg,
  build(slots) {
    const token = slots.time?.tokens[0];
    return token?.time?.kind === 'relative' ? deadline(token, token.time, 'relative') : [];
  },
  examples: [
    ['灾害发生12小时内落实受灾困难群众基本生活救助。', 'relative PT12H'],
    ['自发文之日起30日内报省民政厅备案。', 'relative P30D'],
  ],
};

/** 用三年时间, 两年内: a stretch of time to do it in. 24小时值班 is none. */
export const duration: Rule<DeadlineFact> = {
  id: 'deadline/duration',
  applies: hasTime('duration'),
  frame: /(?<!V)(?<time>D)/dg,
  build(slots, sentence) {
    const token = slots.time?.tokens[0];
    // 压缩到30个工作日以内 is a value, not a time to act.
    if (/(?:到|至|在|为|不超过|压缩|缩短)$/.test(sentence.tokens[(slots.time?.from ?? 0) - 1]?.text ?? '')) return [];
    return token?.time?.kind === 'duration' ? deadline(token, token.time, 'duration') : [];
  },
  examples: [
    ['用三年时间创建100个示范性基金会。', 'duration P3Y'],
    ['三年内完成改造任务。', 'duration P3Y'],
    ['对汛期24小时值班制度进行不定期检查。'],
    ['实施“三年行动计划”。'],
  ],
};
