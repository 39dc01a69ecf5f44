import { PREDICATE } from '../../lexicon/predicates.js';
import type { Sentence, Slot } from '../../phrases/sentence.js';
import { frame, noneOf, oneOf, opt, seq, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { extractNames, hasTrigger, triggerOf, type UnitFact } from './fact.js';
import { BETWEEN, BODIES } from './frame-parts.js';

/** A season, or the year's share, may stand between (汛前, 入冬前, 汛期, 年度新增). */
const DOES = new RegExp(`[\\s,]?(?:[一-龥]{1,4}前|汛期|年度(?=新|至少|累计))?各?自?${PREDICATE}`, 'y');

/** Does the text go on with what is to be done? */
export function doesSomething(sentence: Sentence, slot: Slot | undefined): boolean {
  DOES.lastIndex = slot?.span.start ?? 0;
  return slot !== undefined && DOES.test(sentence.folded);
}

/** 由X负责做Y is an assignment, 由X做Y is not. */
const CHARGED = /^(?:负责|牵头)?(?<explains>解释)|^(?:负责|牵头)/u;

/** 由市督查室|进行约谈 */
const DONE_BY = /^(?:进行|予以|给予|承担|承办|代[为管建])/u;

/** 督促各地出台…, 推动省政府出台…, 指导基层政府和村(居)委会加强…: the issuer drives a body to act. */
export const drive: Rule<UnitFact> = {
  id: 'unit/drive',
  applies: hasTrigger('drive'),
  frame: frame(
    slot('trigger', 'S'),
    opt('R'),
    slot('who', BODIES),
    oneOf(seq(BETWEEN, slot('does', noneOf(',;.:)&DJFPR'))), slot('others', '&', 'T')),
  ),
  build({ trigger, who, does, others }, sentence) {
    const found = triggerOf(trigger);
    if (found?.trigger !== 'drive' || !who) return [];
    const behind = sentence.folded.slice(who.span.end, who.span.end + 2);
    const acts = others || doesSomething(sentence, does) || (trigger?.tokens[0]?.text === '由' && DONE_BY.test(behind));
    if (!acts) return [];
    const charge =
      trigger?.tokens[0]?.text === '由'
        ? CHARGED.exec(sentence.folded.slice(who.span.end, who.span.end + 4))?.groups
        : undefined;
    // 由县级向乡镇延伸 says where from.
    if (trigger?.tokens[0]?.text === '由' && /^[向到至往]/u.test(sentence.folded.slice(who.span.end, who.span.end + 1)))
      return [];
    // 本办法由省民政厅负责解释 closes a document and commits to nothing.
    if (charge?.explains) return [];
    return extractNames(who, sentence, charge ? 'lead' : found.role, charge !== undefined);
  },
  examples: [
    ['督促各地出台实施方案', '各地 executor'],
    ['督促州级部门、各县(市)提升办件质量', '州级部门 executor', '各县(市) executor'],
    ['指导基层政府和村(居)委会加强家庭监护监督', '基层政府 executor', '村(居)委会 executor'],
    ['推动市、县党委政府出台综合性文件', '市、县党委政府 executor'],
    ['指导各地上半年完成村规民约修订工作', '各地 executor'],
    ['指导村(居)委会、福利机构履行报告责任', '村(居)委会 executor'],
    ['推动省人大修订《条例》', '省人大 executor'],
    ['由市民政局负责低保审核确认', '市民政局 lead formal'],
    ['由各地自行组织实施', '各地 executor'],
    ['督促指导所辖县(市、区)市场监管部门推进监管工作', '所辖县(市、区)市场监管部门 executor'],
    ['由市督查室进行约谈', '市督查室 executor'],
    ['本办法由市民政局负责解释'],
    ['由省财政与市县按5:5分担', '省财政部门 executor', '市县 executor'],
    ['由市、区财政各负担一半', '市、区财政 executor'],
    ['推动各级就业经办机构减少材料', '各级就业经办机构 executor'],
    ['由县级向乡镇延伸服务网点'],
    ['推动各项民政工作创新发展'],
    ['推进民政部门门户网站建设'],
  ],
};
