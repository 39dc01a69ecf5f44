import type { TimeExpression, Token } from '../../lex/token.js';
import {
  ACTS_AHEAD,
  ATTRIBUTE_AHEAD,
  COMPARED_BEFORE,
  DONE_AHEAD,
  DONE_IN_SENTENCE,
  EVENT_OF_THAT_TIME,
  PART_DONE_AHEAD,
  SETS_TIME,
  STATEMENT_AHEAD,
  TAKES_YEAR_AS_ATTRIBUTE,
  TERM_OF_A_PAPER,
  WORK_AHEAD,
  YEAR_AS_STANDARD,
  YEAR_OF_A_PAPER,
} from '../../lexicon/deadline-words.js';
import { NAMED_PLACES } from '../../lexicon/place-names.js';
import type { Sentence } from '../../phrases/sentence.js';
import { isLimit } from '../../phrases/time-limit.js';
import { frame, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { around, type DeadlineFact, deadline, hasTime, sentenceBehind } from './fact.js';

/** 年内, 上半年, 今年, “十三五”时期, 2015年 before a verb: in the course of it. A year that belongs to a noun is no time to act. */
export const within: Rule<DeadlineFact> = {
  id: 'deadline/within',
  applies: hasTime('within'),
  frame: frame(slot('time', 'D')),
  build(slots, sentence) {
    const token = slots.time?.tokens[0];
    const time = token?.time;
    if (!token || time?.kind !== 'within') return [];
    const at = slots.time?.from ?? 0;
    const { before, after } = around(sentence, at);
    if (TERM_OF_A_PAPER.test(before)) return [];
    if (isLimit(sentence, token)) return deadline(token, time, 'within');
    if (ATTRIBUTE_AHEAD.test(after) || (/^[《“]/.test(after) && !isAimed(sentence, at, before))) return [];
    if (isOver(sentence, token, time)) return [];
    if (EVENT_OF_THAT_TIME.test(textBehind(sentence, token)) && !SETS_TIME.test(before)) return [];
    if (isLong(time) && !/内$/.test(token.text) && namesTheYear(sentence, at)) return [];
    if (time.bare && !actsThen(sentence, at, before) && !distributes(sentence, at)) return [];
    return deadline(token, time, 'within');
  },
  examples: [
    ['指导各地上半年完成村规民约修订工作。', 'within 2015-06-30'],
    ['年内完成10集以上。', 'within 2015-12-31'],
    ['2015年基本实现居家养老信息化服务全覆盖。', 'within 2015-12-31'],
    ['今年再创建80个“国家综合减灾示范社区”。', 'within 2015-12-31'],
    ['今年计划解决15万人饮水问题。', 'within 2015-12-31'],
    ['2015年打基础,配齐力量。', 'within 2015-12-31'],
    ['甘州区、临泽县2015年率先完成试点。', 'within 2015-12-31'],
    ['力争全年信贷增长100亿元。', 'within 2015-12-31'],
    ['2015年、2016年接受康复服务的比例依次不低于60%、70%。', 'within 2015-12-31', 'within 2016-12-31'],
    ['规划期内轮训人员3万人次。', 'within 2015-12-31'],
    ['2015年森林火灾次数控制在1次以内。', 'within 2015-12-31'],
    ['力争全年“专精特新”企业贷款增长超过50%。', 'within 2015-12-31'],
    ['补充教师900名,其中2015年500名、2016年400名。', 'within 2015-12-31', 'within 2016-12-31'],
    ['2015年抓提升,形成典型。', 'within 2015-12-31'],
    ['完成今年计划任务。'],
    ['高校毕业生年终就业率达90%以上。'],
    ['编制2015年版现代民政示范县指标体系。'],
    ['发布2014年度《江苏现代民政蓝皮书》。'],
    ['做好2015年度社会工作者职业水平考试相关工作。'],
    ['制定和落实2014年厅机关调研计划。'],
    ['完善制度(完成时限:2015年)。', 'within 2015-12-31'],
    ['完善制度(完成时限:12月)。', 'within 2015-12-31'],
    ['完善制度(完成时限:长期坚持)。', 'within ?'],
    ['长期坚持、持续推进制度建设。'],
    ['3月1日至5月31日开展专项整治。', 'within 2015-05-31'],
    ['1.3月1日至5月31日开展专项整治。', 'within 2015-05-31'],
    ['6月11—13日举办推介活动。', 'within 2015-06-13'],
    ['2015年11月至次年2月开展冬春救助。', 'within 2016-02-29'],
    ['今年,启动12个中心村建设。', 'within 2015-12-31'],
    ['今年是全面深化改革的关键一年。'],
    ['2015年是“十二五”规划收官之年,也是转型之年。'],
    ['做好今年工作,意义重大。'],
    ['今年经济社会发展的主要预期目标是:地区生产总值增长7%。'],
    ['“十三五”时期是全面建成小康社会的决胜阶段。'],
    ['今年政府工作的总体要求是:稳中求进。'],
    ['今年经济社会发展任务重、挑战多。'],
    ['“十三五”时期具有承前启后的重要地位。'],
    ['今年要着力抓好以下九个方面工作:'],
    ['落实今年四月召开的全市大会精神。'],
    ['完成年内到期土地延包任务。'],
    ['上半年,工业产值比去年同期增长23.6%。'],
    ['今年全市学校食堂改造。', 'within 2015-12-31'],
    ['抽查比例不低于本年度项目总量的10%。'],
    ['巩固去年下半年整改成果。'],
    ['今年上半年,完成了首次飞行试验。'],
    ['今年政府决定提高收购价格,满足了农民的愿望。'],
    ['今年的收支平衡主要是在紧缩支出的条件下实现的。'],
    ['对照行政许可事项清单(2015年)梳理事项。'],
  ],
};

/** A year or more, unless it says 内 or 期间 outright: 今年, 2024年, “十五五”时期. */
const isLong = ({ from, to }: TimeExpression): boolean =>
  from !== null && to !== null && from.month === 1 && from.day === 1 && to.month === 12 && to.day !== 30;

const [WINDOW_BEFORE, ANCHOR_WINDOW] = [8, 48];
const textBehind = ({ folded, passage }: Sentence, { span }: Token): string =>
  folded.slice(span.end, Math.min(span.end + ANCHOR_WINDOW, passage.span.end));

function namesTheYear(sentence: Sentence, at: number): boolean {
  const { folded, passage, tokens } = sentence;
  const token = tokens[at] as Token;
  const after = textBehind(sentence, token);
  const before = folded.slice(Math.max(passage.span.start, token.span.start - WINDOW_BEFORE), token.span.start);
  return (
    STATEMENT_AHEAD.test(after) ||
    YEAR_AS_STANDARD.test(before) ||
    (YEAR_OF_A_PAPER.test(before) && after.startsWith(')')) ||
    (!isCut(after, token, passage.kind === 'heading') &&
      !WORK_AHEAD.test(after) &&
      !VALUE_AHEAD.test(sentence.letters.slice(at + 1, at + 1 + FEW_TOKENS)))
  );
}

/** A sentence that ends inside its first clause was cut by a line end; days from and to are never what a year is like. */
const isCut = (after: string, { text }: Token, heading: boolean): boolean =>
  text.includes('日') || (!heading && /^[^,。;:]+$/u.test(after) && after.length < ANCHOR_WINDOW);

/** A value, or what reaches one, in the clause. */
const VALUE_AHEAD = /^,?[^,;.:]*?[QCVIFD]/;
const FEW_TOKENS = 12;

function isOver(sentence: Sentence, token: Token, time: TimeExpression): boolean {
  const after = textBehind(sentence, token);
  if (DONE_AHEAD.test(after) || DONE_IN_SENTENCE.test(sentenceBehind(sentence, token))) return true;
  const { folded, passage } = sentence;
  const before = folded.slice(Math.max(passage.span.start, token.span.start - ANCHOR_WINDOW), token.span.start);
  return !isLong(time) && (PART_DONE_AHEAD.test(after) || COMPARED_BEFORE.test(before));
}

/** 力争全年|信贷增长…: an aim of that year, whatever its words. */
const AIMS = /(?:力争|确保|争取)$/;
const isAimed = ({ letters }: Sentence, at: number, before: string): boolean =>
  AIMS.test(before) && VALUE_AHEAD.test(letters.slice(at + 1, at + 1 + FEW_TOKENS));
/** 2022年|森林火灾次数|控制在… */
const KEEPS = /^(?:控制|保持|稳定|力争)/;
/** 临泽县、甘州区|2025年|率先完成… */
const PLACES = new RegExp(`^(?:其中)?(?:${NAMED_PLACES})$`, 'u');

const LEADS = /(?:力争|确保|争取|计划|拟|其中|其余|在|于|到|要|自|并|且|;|,|:|。|\(|\)|\.|、|^ ?)$/;

/** 2023年、2024年、2025年分别…: years that values are shared out over. */
function distributes(sentence: Sentence, at: number): boolean {
  const list = /^(?:D&)*D[^,;.]{0,6}?(?:F|[QN]E?&[QN])/.exec(sentence.letters.slice(at));
  return list?.[0].includes('D&') || (list !== null && sentence.letters[at - 1] === '&');
}

/** A bare year says when only where it opens a clause or follows 力争, and something is done behind it. */
function actsThen(sentence: Sentence, at: number, before: string): boolean {
  const next = sentence.tokens[at + 1];
  const opens = LEADS.test(before) || PLACES.test(before);
  if (TAKES_YEAR_AS_ATTRIBUTE.test(before)) return false;
  if (!next || /[,;.)]/.test(next.type)) return opens;
  const [name, verb] = sentence.letters.slice(at + 1, at + 3) === 'TV' ? sentence.tokens.slice(at + 1, at + 3) : [];
  if (isAimed(sentence, at, before) || (opens && name && KEEPS.test(verb?.text ?? ''))) return true;
  return opens && (/[RWPVQFJBGI]/.test(next.type) || ACTS_AHEAD.test(next.text));
}
