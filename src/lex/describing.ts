import { MAKING } from '../lexicon/subject-words.js';
import { isClassifier, isShare } from '../lexicon/units.js';
import type { NumberClass } from '../model/index.js';
import { makeToken, type Token } from './token.js';

/**
 * 10亿元以上项目20个, 超50亿元企业5家, 收入5万元以上的村占比达到90%: a bound that says which ones are counted behind it is no value of
 * its own.
 */
export function describing(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i) => {
    const { quantity } = token;
    // 24部门《…意见》 counts those who issued it.
    if (quantity?.unit === '部门' && tokens[i + 1]?.letter === 'L') return ofNoValue(token, 'count');
    // 500米覆盖率: how near, in the name of what is measured.
    if (quantity && /^(?:米|公里)$/.test(quantity.unit) && REACHED_FROM.test(tokens[i + 1]?.text ?? ''))
      return ofNoValue(token, 'attribute');
    if (!quantity) return token;
    const of = tokens[i + 1]?.letter === 'E';
    if (isForWhom(tokens, i)) return ofNoValue(token, 'attribute');
    // 民营经济“26条”: what a paper is called.
    if (tokens[i - 1]?.letter === '“' && tokens[i + 1]?.letter === '”' && isClassifier(quantity.unit))
      return ofNoValue(token, 'name');
    // 30万吨级航道, 蒙能250万千瓦并网项目: how large one thing is.
    if (isCapacity(tokens, i)) return ofNoValue(token, 'attribute');
    // “15条硬措施”
    if (tokens[i - 1]?.letter === '“' && quantity.unit === '条') return ofNoValue(token, 'name');
    // 跨越3个千亿元台阶: how many steps were taken.
    if (quantity.unit === '个' && STEPS_BEHIND.test(tokens[i + 1]?.text ?? '')) return ofNoValue(token, 'count');
    // 居全省15个重点城市第4: among how many it is ranked.
    if ((tokens[i + 2]?.numberClass === 'ordinal' && ranked(tokens, i)) || RANKED_AMONG.test(tokens[i + 1]?.text ?? ''))
      return ofNoValue(token, 'attribute');
    // 100万元以下(含100万元)
    if (tokens[i - 1]?.text === '含' && tokens[i + 1]?.letter === ')') return ofNoValue(token, 'attribute');
    if (!quantity.bounded) return token;
    // 投资500万元以上1000万元以下的项目: from where to where, which ones.
    if (isEdge(tokens[i - 1]) !== isEdge(tokens[i + 1]) && isEdge(token)) return ofNoValue(token, 'attribute');
    if (of && PENALTY.test(tokens[i + 2]?.text ?? '')) return ofNoValue(token, 'attribute');
    if (isShare(quantity.unit)) return token;
    // 担保金额500万元以下的小微企业: which ones.
    if (of && /元(?:及)?以[上下]$/.test(token.text) && tokens[i + 2]?.letter === 'T' && tokens[i - 1]?.letter === 'T')
      return ofNoValue(token, 'attribute');
    const noun = of ? i + 2 : i + 1;
    const said = tokens[i - 1]?.letter === 'V' && !of;
    const behind = /以[上下内]$/.test(token.text);
    const opens = i === 0 || /[,;.:&]/.test(tokens[i - 1]?.letter ?? '');
    // 66人以上超大班额全面消除: nothing is said of how many.
    if (behind && opens && !of && tokens[noun]?.letter === 'T') return ofNoValue(token, 'attribute');
    const counted = tokens[tokens[noun + 1]?.letter === 'V' ? noun + 2 : noun + 1];
    if (said || !(behind || /元$/.test(token.text)) || tokens[noun]?.letter !== 'T' || !counted?.quantity) return token;
    return ofNoValue(token, 'attribute');
  });
}

/** 500万元以上, 1000万元以下. */
const isEdge = (token: Token | undefined): boolean =>
  token?.quantity?.bounded === true && /以[上下](?:的)?$/.test(token.text);

/** 满意度低于80%的不得评为优秀: what follows from falling short. */
const PENALTY = /^(?:不得|不予|取消|一律|扣|约谈|通报|责令|实行一票)/;
const REACHED_FROM = /^(?:内(?:换乘|覆盖)|覆盖|服务半径|半径|范围|生活圈|服务圈)/;

/**
 * 对培训合格率低于80%的机构予以通报, 将就业岗位达到95%的企业纳入, 裁员率不高于20%的,可申请: to whom something is done; 对80%以上的社区 says
 * how many of them.
 */
function isForWhom(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.letter !== 'E') return false;
  if (tokens[at + 2]?.letter === ',' && FOLLOWS.test(tokens[at + 3]?.text ?? '')) return true;
  let before = at - 1;
  while (before >= 0 && /[VDJA]/.test(tokens[before]?.letter ?? '')) before--;
  const named = tokens[before];
  if (named?.letter !== 'T' || !/^[,、 ]?(?:(?:对(?!于)|凡|将).+|连续.*)$/s.test(named.text)) return false;
  return tokens[at]?.quantity?.bounded === true || before < at - 1;
}
/** 在全国333家城市排名中 */
const RANKED_AMONG = /^[^、,]{1,8}(?:排名|评比|测评|考核)中/;
const STEPS_BEHIND = /^(?:[十百千万亿]{1,2}元?级?)?大?(?:台阶|大关|关口)/;
/** 居全省15个重点城市第4: a place among them. */
const ranked = (tokens: readonly Token[], at: number): boolean =>
  /^[^、,]+$/.test(tokens[at + 1]?.text ?? '') &&
  /[居列位排]$/.test((tokens[at - 1]?.letter === 'R' ? tokens[at - 2] : tokens[at - 1])?.text ?? '');
/** A size with 级 behind it, or between the name of a place or firm and what it has there. */
function isCapacity(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1];
  if (behind?.letter !== 'T' || !CAPACITY.test(tokens[at]?.quantity?.unit ?? '')) return false;
  const before = tokens[at - 1];
  return (
    behind.text.startsWith('级') ||
    (before?.letter === 'T' && WORKS.test(behind.text) && !MAKES.test(before.text) && before.text.length > 1)
  );
}
const CAPACITY = /^(?:吨|千瓦|兆瓦|千瓦时|千伏|立方米|吉瓦)$/;
const WORKS = /^[^、,]{0,16}(?:项目|工程|生产线|装置|机组|电站|航道|基地)/;
const MAKES = new RegExp(`(?:${MAKING.join('|')}|推进|加快|建|的|、|和|达|约|近|超)$`);

/** What is granted or done where a condition holds. */
const FOLLOWS = /^(?:可|应|须|给予|不予|予以|一次性|按|由|享受|一律|视为|方可|免|减|优先|不得|取消|纳入|列入)/;

const ofNoValue = ({ span, text }: Token, numberClass: NumberClass): Token =>
  makeToken('X', span.start, span.end, text, { numberClass });
