import type { Token } from '../../lex/token.js';
import { endsAsBody } from '../../lexicon/bodies.js';
import { LONG_PREDICATE } from '../../lexicon/predicates.js';
import type { Sentence, Slot } from '../../phrases/sentence.js';
import { after, frame, oneOf, opt, START, seq, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { doesSomething } from './drive.js';
import { extractNames, type UnitFact } from './fact.js';
import { BETWEEN, LISTS } from './frame-parts.js';

/** Text that a clause may begin with before its subject. */
const OPENING =
  /(?:^|[,;.:。])\s*(?:[一二三四五六七八九十]是|[一二三四五六七八九十]{1,3}、|同时|此外|另外|其中|并请|请|原则上)$/u;

/** A list may begin with a name that the lexer does not know: 国铁集团、交通运输部. */
const isName = (token: Token): boolean =>
  token.text.length <= 10 && endsAsBody(token.text) && !WITH_VERB.test(token.text) && !NO_NAME.test(token.text);
const WITH_VERB = new RegExp(`^(?:${LONG_PREDICATE})`, 'u');

/** 在窗口单位|和…, 应当由中央和|…: where, and by whom. */
const NO_NAME = /^[在于对向把将从都应]/u;

/** Behind a bracket another sentence begins only where it says that somebody must: (3) 街道(乡镇)服务管理 does not. */
const MUST = /^(?:要|应|须|必须)/u;

/** (三)街道服务管理 is a topic, and no work. */
const LONGEST_TOPIC = 16;
const ITEM = /^\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)$/u;

function opensClause(sentence: Sentence, who: Slot): boolean {
  const opened = sentence.letters[who.from - 1] === ')';
  // (三)|省检验院对…: the number of an item.
  const { start, end } = sentence.passage.span;
  if (opened && end - who.span.end > LONGEST_TOPIC && ITEM.test(sentence.folded.slice(start, who.span.start)))
    return true;
  if (opened) return MUST.test(sentence.folded.slice(who.span.end, who.span.end + 2));
  if (sentence.letters[who.from - 1] !== 'T') return true;
  const from = Math.max(sentence.passage.span.start, who.span.start - 8);
  return OPENING.test(sentence.folded.slice(from, who.span.start));
}

/** What is wrong, and not what is to be done: 民政部门主动适应…的意识不强. */
const COMPLAINT = /^[^,。;]{0,40}(?:不强|不足|不够|不高|不力|不到位|滞后|薄弱|有待)/u;
/** 各级政府是教育督导的责任主体: who answers for it has to act. */
const ANSWERS = /^是[^,。;]{0,20}(?:责任主体|第一责任人|实施主体|责任单位)/u;
/** 各单位落实方案情况将纳入考核: what is reported, and not that somebody acts. */
const REPORTED =
  /^(?:贯彻|落实|执行|完成|开展|推进|实施|履行|整改|组织)[^,。;]{0,24}(?:情况|成效|进展)(?:和[一-龥]{2,8})?(?:将|要|须|应|年底|定期|每|于|及时|纳入|列入|作为|报|由)/u;
/** 近年来,各地区不断加大…: what has been done. */
const SO_FAR = /(?:近年来|近[两三几]年来?|以来|过去[一-龥]年),?$/u;
const SO_FAR_WINDOW = 12;
/** What was or is thought, not what is to be done; 要高度重视 is. */
const NO_WORK = /^(?:历来|始终|一直|十分|非常)?(?:高度)?(?:重视|关心|关注)/u;
const PREDICATE_WINDOW = 48;

/** 各市、县(市、区)在3月底前出台…: the body at the head of a clause is to act. */
export const subject: Rule<UnitFact> = {
  id: 'unit/subject',
  frame: frame(
    after(oneOf(seq(START, opt('R')), ',;.:”D()T', seq(',;.', 'R'))),
    slot('who', opt(after(oneOf(START, ',;.:')), 'T', '&'), LISTS),
    BETWEEN,
    slot('does', 'TSIGAQ'),
  ),
  build({ who, does }, sentence) {
    const first = who?.tokens[0];
    if (first?.type === 'T' && !isName(first)) return [];
    if (!who || !opensClause(sentence, who)) return [];
    const rest = sentence.folded.slice(
      who.span.end,
      Math.min(who.span.end + PREDICATE_WINDOW, sentence.passage.span.end),
    );
    if (!doesSomething(sentence, does) && !ANSWERS.test(rest)) return [];
    const before = sentence.folded.slice(
      Math.max(sentence.passage.span.start, who.span.start - SO_FAR_WINDOW),
      who.span.start,
    );
    if (REPORTED.test(rest) || SO_FAR.test(before)) return [];
    return COMPLAINT.test(rest) || NO_WORK.test(rest) ? [] : extractNames(who, sentence, 'executor', false);
  },
  examples: [
    ['各市、县(市、区)在3月底前出台实施方案', '各市、县(市、区) executor'],
    ['县级以上民政部门要建立专门的登记管理机构', '县级以上民政部门 executor'],
    ['国铁集团、交通运输部、国家铁路局加强运输组织', '国铁集团 executor', '交通运输部 executor', '国家铁路局 executor'],
    ['民政、财政、人社部门要加强数据共享', '民政部门 executor', '财政部门 executor', '人社部门 executor'],
    ['各地各部门要高度重视', '各地各部门 executor'],
    ['三是各级党委政府要加强组织领导', '各级党委政府 executor'],
    ['到2020年,各级政府全面公开财政预算', '各级政府 executor'],
    ['市级各部门(单位)要经常开展调研', '市级各部门(单位) executor'],
    ['各县(市)、州级各部门(单位)要细化措施', '各县(市) executor', '州级各部门(单位) executor'],
    ['业务主管部门负责答复留言', '业务主管部门 executor'],
    ['各监狱、戒毒所开展隐患排查', '各监狱 executor', '戒毒所 executor'],
    ['派出所、司法所联合开展普法宣传', '派出所 executor', '司法所 executor'],
    ['各定点医疗机构6月底前完成接口改造', '各定点医疗机构 executor'],
    ['水库管理单位编制调度方案', '水库管理单位 executor'],
    ['党政办、综治办要加强值班', '党政办 executor', '综治办 executor'],
    ['各县区水利工程主管部门要加强管理', '各县区水利工程主管部门 executor'],
    ['各级行业主管部门(单位)于6月底前制定方案', '各级行业主管部门(单位) executor'],
    ['市直行业主管部门(单位)要加强评价', '市直行业主管部门(单位) executor'],
    ['各地各有关部门(单位)要及时总结经验', '各地各有关部门(单位) executor'],
    ['各区(县)教育行政部门每学年面向初中学生组织测试', '各区(县)教育行政部门 executor'],
    ['各县(市)年内至少创成1个森林乡镇', '各县(市) executor'],
    ['各市(州)年度新增学位1000个', '各市(州) executor'],
    ['其余县区明年6月底前完成', '其余县区 executor'],
    ['有条件的县(市、区)建设租赁点', '有条件的县(市、区) executor'],
    ['省、市两级残工委成员单位至少安排1名残疾人', '省、市两级残工委成员单位 executor'],
    ['各级森林防火指挥部办公室汛期实行24小时值班', '各级森林防火指挥部办公室 executor'],
    ['局财务处每两个月通报一次', '局财务处 executor'],
    ['办公室适时开展督查', '办公室 executor'],
    ['驻局纪检监察组加强监督', '驻局纪检监察组 executor'],
    ['厅环境科学研究院提供技术支持', '厅环境科学研究院 executor'],
    ['各村委会组织护林员巡护', '各村委会 executor'],
    ['镇财政安排经费20万元', '镇财政部门 executor'],
    ['各级政府是义务教育的责任主体', '各级政府 executor'],
    ['公安、水务、渔政等部门建立巡查机制', '公安部门 executor', '水务部门 executor', '渔政部门 executor'],
    ['各级财政和审计部门要密切配合', '各级财政部门 executor', '各级审计部门 executor'],
    ['各地区各部门工作情况'],
    ['各单位落实方案情况将纳入年度考核'],
    ['近年来,各地区不断加大投入'],
    ['部分学校开展试点'],
    ['在窗口单位和基层民政经办机构推进服务标准化'],
    ['(三)街道(乡镇)服务管理'],
    ['各地养老服务机构负责人培训人数不降低'],
    ['民政部门主动适应新常态的改革创新意识不强'],
    ['民政部门门户网站建设'],
    ['市委、市政府高度重视知识产权工作'],
    ['省级引导基金引导设立子基金'],
  ],
};
