import { ACTS_AHEAD, ATTRIBUTE_AHEAD, TAKES_YEAR_AS_ATTRIBUTE } from '../../lexicon/deadline-words.js';
import type { Rule, Sentence } from '../rule.js';
import { around, type DeadlineFact, deadline, hasTime } from './fact.js';

/** 年内, 上半年, 今年, “十三五”时期, 2015年 before a verb: in the course of it. A year that belongs to a noun is no time to act. */
export const within: Rule<DeadlineFact> = {
  id: 'deadline/within',
  applies: hasTime('within'),
  frame: /(?<time>D)/dg,
  build(slots, sentence) {
    const token = slots.time?.tokens[0];
    const time = token?.time;
    if (!token || time?.kind !== 'within') return [];
    const at = slots.time?.from ?? 0;
    const { before, after } = around(sentence, at);
    if (ATTRIBUTE_AHEAD.test(after) || /^[《“]/.test(after)) return [];
    if (time.bare && !actsThen(sentence, at, before) && !distributes(sentence, at)) return [];
    return deadline(token, time, 'within');
  },
  examples: [
    ['指导各地上半年完成村规民约修订工作。', 'within 2015-06-30'],
    ['年内完成10集以上。', 'within 2015-12-31'],
    ['2015年基本实现居家养老信息化服务全覆盖。', 'within 2015-12-31'],
    ['今年再创建80个“国家综合减灾示范社区”。', 'within 2015-12-31'],
    ['编制2015年版现代民政示范县指标体系。'],
    ['发布2014年度《江苏现代民政蓝皮书》。'],
    ['做好2015年度社会工作者职业水平考试相关工作。'],
    ['制定和落实2014年厅机关调研计划。'],
  ],
};

const LEADS = /(?:力争|确保|争取|计划|拟|在|于|到|要|自|并|且|;|,|:|。|\(|\)|\.|、|^ ?)$/;

/** 2023年、2024年、2025年分别…: years that values are shared out over. */
function distributes(sentence: Sentence, at: number): boolean {
  const list = /^(?:D&)*D[^,;.]{0,6}?F/.exec(sentence.letters.slice(at));
  return list?.[0].includes('D&') || (list !== null && sentence.letters[at - 1] === '&');
}

/** A bare year says when only where it opens a clause or follows 力争, and something is done behind it. */
function actsThen(sentence: Sentence, at: number, before: string): boolean {
  const next = sentence.tokens[at + 1];
  const opens = LEADS.test(before);
  if (TAKES_YEAR_AS_ATTRIBUTE.test(before)) return false;
  if (!next || /[,;.)]/.test(next.letter)) return opens;
  return opens && (/[RWPVQFJBGI]/.test(next.letter) || ACTS_AHEAD.test(next.text));
}
