import type { Sentence } from '../../phrases/sentence.js';
import { frame, notAfter, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { type DeadlineFact, deadline, hasTime } from './fact.js';

/** 压缩到30个工作日以内, 控制在20日内, 不超过5日: a value that is to be reached, not a time to act. */
const IS_VALUE =
  /(?:到|至|为|不超过|压缩|缩短|压减|(?:控制|稳定|压缩|缩短|压减|限定|保持|减少|缩减|限|定)在|最近|(?<!附|远|临|靠|接)近|[前过]去?)$/;
/** 一年内到期的债券, 两年内有两次复发, 每年有成果: what kind of thing is meant. */
const OF_A_KIND = /^(?:到期|且|\d+(?:天|小时)|就(?!近|业|医|学)|有(?!序|效|力|针对|计划|步骤)|不予|未|累计|连续)/;
/** 平均|每年|新增30万: an average of what is so. */
const AVERAGED = /平均$/;
const isOfAKind = ({ tokens }: Sentence, index: number): boolean =>
  OF_A_KIND.test(tokens[index + 1]?.text ?? '') || AVERAGED.test(tokens[index - 1]?.text ?? '');
const isValue = (sentence: Sentence, index: number): boolean => IS_VALUE.test(sentence.tokens[index - 1]?.text ?? '');

const PAID = /^(?:发放|给予|补贴|补助|支付|领取|奖励|资助)(?:生活费|补贴|津贴)?$/;
/** 给予每年|不超过1000元 补贴, 每月|发放|50元 say how much a year or month there is; 以后每年|2支 and ,每半年|1次 say when something is done. */
function isPaid({ tokens, letters }: Sentence, at: number): boolean {
  const [before, next, behind] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (next?.type === 'T' && PAID.test(next.text)) return behind?.quantity?.unit === '元';
  if (next?.type !== 'Q') return false;
  const opens = at === 0 || ',;.:&'.includes(letters[at - 1] ?? '') || /(?:以后|今后|此后)$/.test(before?.text ?? '');
  return !opens || next.quantity?.unit === '元';
}

/** 每年, 每季度末, 每月10日前: again and again. */
export const recurring: Rule<DeadlineFact> = {
  id: 'deadline/recurring',
  applies: hasTime('recurring'),
  frame: frame(slot('time', 'D')),
  build(slots, sentence) {
    const token = slots.time?.tokens[0];
    const at = slots.time?.from ?? 0;
    if (token?.time?.kind !== 'recurring' || isOfAKind(sentence, at) || isPaid(sentence, at)) return [];
    return deadline(token, token.time, 'recurring');
  },
  examples: [
    ['每年评选社会组织公益服务品牌。', 'recurring P1Y'],
    ['每月10日前报送工作进展。', 'recurring P1M'],
    ['按季度开展集中治理。', 'recurring P3M'],
    ['按月通报进展情况。', 'recurring P1M'],
    ['此后每年不少于2支。', 'recurring P1Y'],
    ['每半月一次督办通知、每季度一次自查。', 'recurring P15D', 'recurring P3M'],
    ['低保对象按季复核。', 'recurring P3M'],
    ['每年第二季度通报进展。', 'recurring P1Y'],
    ['老年人每月发放不少于50元。'],
    ['按年度计划推进。'],
    ['给予每年不超过1000元租赁服务补贴。'],
  ],
};

/** 灾害发生12小时内, 自发文之日起30日内, 在20日内: counted from an event, said or not. */
export const relative: Rule<DeadlineFact> = {
  id: 'deadline/relative',
  applies: hasTime('relative'),
  frame: frame(notAfter('V'), slot('time', 'D')),
  build(slots, sentence) {
    const token = slots.time?.tokens[0];
    if (token?.time?.kind !== 'relative' || isValue(sentence, slots.time?.from ?? 0)) return [];
    return deadline(token, token.time, 'relative');
  },
  examples: [
    ['灾害发生12小时内落实受灾困难群众基本生活救助。', 'relative PT12H'],
    ['自发文之日起30日内报省民政厅备案。', 'relative P30D'],
    ['在20日内完成整改。', 'relative P20D'],
    ['原则上在中标公告发布之日起2个工作日内完成合同签订。', 'relative P2D'],
    ['低风险项目于受理之日起3个月内办结。', 'relative P3M'],
    ['一般企业登记3个工作日办结。', 'relative P3D'],
    ['扑救队伍半小时内到达火场。', 'relative PT30M'],
    ['办理时限由5个工作日压缩到3个工作日办结。'],
    ['将办理时限压缩至5个工作日内。'],
    ['抢修时间控制在8小时内。'],
  ],
};

/** 用三年时间, 两年内: a stretch of time to do it in; 24小时值班 is something else. */
export const duration: Rule<DeadlineFact> = {
  id: 'deadline/duration',
  applies: hasTime('duration'),
  frame: frame(notAfter('V'), slot('time', 'D')),
  build(slots, sentence) {
    const token = slots.time?.tokens[0];
    if (
      token?.time?.kind !== 'duration' ||
      isValue(sentence, slots.time?.from ?? 0) ||
      isOfAKind(sentence, slots.time?.from ?? 0)
    )
      return [];
    return deadline(token, token.time, 'duration');
  },
  examples: [
    ['用三年时间创建100个示范性基金会。', 'duration P3Y'],
    ['三年内完成改造任务。', 'duration P3Y'],
    ['力争在2年内建成。', 'duration P2Y'],
    ['通过三年努力,建成示范区。', 'duration P3Y'],
    ['三年完成界线联检。', 'duration P3Y'],
    ['公益金三年投入不少于2亿元。', 'duration P3Y'],
    ['开展为期三个月的整治。', 'duration P3M'],
    ['实施三年培养计划,近三年完成投资增长,今明两年完成改造。'],
    ['对汛期24小时值班制度进行不定期检查。'],
    ['实施“三年行动计划”。'],
    ['清理一年内到期的长期债券。'],
    ['最近两年内有两次复发的病人可以申请。'],
  ],
};
