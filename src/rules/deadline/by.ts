import type { TimeExpression } from '../../lex/token.js';
import {
  ATTRIBUTE_AHEAD,
  DONE_BY_THEN,
  TAKES_YEAR_AS_ATTRIBUTE,
  TERM_OF_A_PAPER,
} from '../../lexicon/deadline-words.js';
import type { Sentence } from '../../phrases/sentence.js';
import { isLimit } from '../../phrases/time-limit.js';
import { frame, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { around, type DeadlineFact, deadline, hasTime, sentenceBehind } from './fact.js';

/** 3月底前, 2015年底, 到2020年, 到“十四五”末: done by then at the latest. */
export const by: Rule<DeadlineFact> = {
  id: 'deadline/by',
  applies: hasTime('by', 'point'),
  frame: frame(slot('time', 'D')),
  build(slots, sentence) {
    const token = slots.time?.tokens[0];
    const time = token?.time;
    if (token && time && isListed(sentence, slots.time?.from ?? 0)) return deadline(token, beforeDay(time), 'by');
    // A day under 完成时限 is the last one.
    if (token && time?.kind === 'point' && time.to !== null && isLimit(sentence, token))
      return deadline(token, { ...time, kind: 'by', from: null }, 'by');
    if (!token || time?.kind !== 'by') return [];
    if (sentence.tokens[(slots.time?.from ?? 0) - 1]?.type === 'D' && /^[到至]/.test(token.text)) return [];
    const { before, after } = around(sentence, slots.time?.from ?? 0);
    if (TERM_OF_A_PAPER.test(before) || DONE_BY_THEN.test(sentenceBehind(sentence, token))) return [];
    if (ATTRIBUTE_AHEAD.test(after) || (time.bare && TAKES_YEAR_AS_ATTRIBUTE.test(before))) return [];
    return deadline(token, time, 'by');
  },
  examples: [
    ['各市、县(市、区)在3月底前出台实施方案。', 'by 2015-03-31'],
    ['2015年7月1日前完成医疗救助政策调整工作。', 'by 2015-06-30'],
    ['最迟于9月15日前完成选址,不晚于10月31日开工。', 'by 2015-09-14', 'by 2015-10-31'],
    ['2015年6月30日前完成清产核资,12月31日前报送结果。', 'by 2015-06-30', 'by 2015-12-31'],
    ['6月20日、12月10日前分别报送总结。', 'by 2015-06-19', 'by 2015-12-09'],
    ['到2016年,建成养老服务设施。', 'by 2016-12-31'],
    ['“八一”之前全部足额发放到位。', 'by 2015-07-31'],
    ['力争24年6月底前通车。', 'by 2024-06-30'],
    ['6月30日前完成自查。', 'by 2015-06-30'],
    ['分别于6月底、9月底、11月25日前报送。', 'by 2015-06-30', 'by 2015-09-30', 'by 2015-11-24'],
    ['完善制度(完成时限:2015年6月30日)。', 'by 2015-06-30'],
    ['完善制度(时间节点:2015.11.15)。', 'by 2015-11-15'],
    ['春节前发放到位。', 'by 2015-02-18'],
    ['到2014年2月,才编制完毕。'],
    ['完成2013年度以前重难点伤病残士兵安置。'],
    ['全省平均参保率力争达到1600元。'],
  ],
};

/** 6月20日、12月10日前: the 前 of the last day holds for the days listed before it. */
function isListed({ tokens }: Sentence, at: number): boolean {
  if (tokens[at]?.time?.kind !== 'point' || tokens[at]?.time?.duration !== null) return false;
  let last = at;
  while (tokens[last + 1]?.type === '&' && tokens[last + 2]?.type === 'D' && last - at < 24) last += 2;
  return last > at && /前$/.test(tokens[last]?.text ?? '') && tokens[last]?.time?.kind === 'by';
}

const beforeDay = (time: TimeExpression): TimeExpression => ({
  ...time,
  kind: 'by',
  from: null,
  to: time.from && { ...time.from, before: true },
});
