import { CREATION_VERBS } from '../lexicon/subject-words.js';
import { isClassifier, isShare } from '../lexicon/units.js';
import type { NumberClass } from '../model/index.js';
import { makeToken, type Quantity, type Token } from './token.js';

/**
 * 10亿元以上项目20个, 超50亿元企业5家, 30万吨级航道: a quantity that says which or what kind of thing is meant is no value of its own, and
 * becomes part of the name.
 */
export function describing(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const numberClass = token.quantity ? classOf(tokens, at, token.quantity) : null;
    return numberClass === null ? token : makeToken('X', token.span.start, token.span.end, token.text, { numberClass });
  });
}

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';
const letterAt = (tokens: readonly Token[], at: number): string => tokens[at]?.type ?? '';

/** What a quantity is that is no value; null for a value. */
function classOf(tokens: readonly Token[], at: number, { unit, op, bounded }: Quantity): NumberClass | null {
  const before = letterAt(tokens, at - 1);
  const behind = textAt(tokens, at + 1);
  // 24部门《…意见》 counts those who issued it, 跨越3个千亿元台阶 the steps that were taken.
  if (unit === '部门' && letterAt(tokens, at + 1) === 'L') return 'count';
  if (unit === '个' && STEPS_BEHIND.test(behind)) return 'count';
  // “15条硬措施”, 民营经济“26条”: what a paper is called.
  const alone = letterAt(tokens, at + 1) === '”' && isClassifier(unit);
  if (before === '“' && (alone || unit === '条')) return 'name';
  if (!bounded && isQuotedName(tokens, at)) return 'name';
  const describes =
    // 500米覆盖率: how near.
    (/^(?:米|公里)$/.test(unit) && REACHED_FROM.test(behind)) ||
    isForWhom(tokens, at) ||
    isCapacity(tokens, at) ||
    isSizeOfKind(tokens, at, unit) ||
    // 500亿元级产业
    (/元$/.test(unit) && behind.startsWith('级')) ||
    isOfRank(tokens, at) ||
    // 100万元以下(含100万元)
    (textAt(tokens, at - 1) === '含' && letterAt(tokens, at + 1) === ')') ||
    ((bounded || (op === 'range' && /元$/.test(unit))) && isBoundOfSome(tokens, at, isShare(unit)));
  return describes ? 'attribute' : null;
}

/** “民营经济|31条|”, “三个|全覆盖|”: the last word of a short name in quotation marks; “翻一番” is a value that is only stressed. */
function isQuotedName(tokens: readonly Token[], at: number): boolean {
  // “|3个|80%”
  if (letterAt(tokens, at - 1) === '“' && /[QCN]/.test(letterAt(tokens, at + 1)) && letterAt(tokens, at + 2) === '”')
    return true;
  if (letterAt(tokens, at + 1) !== '”' || letterAt(tokens, at - 2) !== '“') return false;
  const named = tokens[at - 1] as Token;
  return (named.type === 'T' && named.text.length <= LONGEST_NAME) || named.type === 'Q' || named.type === 'N';
}
const LONGEST_NAME = 12;

/** A bound on those that are counted, or meant, behind it. */
function isBoundOfSome(tokens: readonly Token[], at: number, share: boolean): boolean {
  const { text } = tokens[at] as Token;
  const of = letterAt(tokens, at + 1) === 'E';
  // 投资500万元以上1000万元以下的项目: from where to where.
  if (isEdge(tokens[at]) && isEdge(tokens[at - 1]) !== isEdge(tokens[at + 1])) return true;
  if (of && PENALTY.test(textAt(tokens, at + 2))) return true;
  const noun = of ? at + 2 : at + 1;
  if (share || letterAt(tokens, noun) !== 'T') return false;
  const before = letterAt(tokens, at - 1);
  // 担保金额500万元以下的小微企业
  if (of && before === 'T' && /元(?:及)?以[上下]$/.test(text)) return true;
  // 100家|企业和|80个以上|平台: one more of those that are counted.
  const listed = before === '&' && letterAt(tokens, at - 2) === 'T' ? tokens[at - 3]?.quantity : undefined;
  if (listed && isClassifier(listed.unit) && isClassifier(tokens[at]?.quantity?.unit ?? '')) return false;
  const behind = /以[上下内]$/.test(text);
  // 66人以上超大班额全面消除: nothing is said of how many.
  if (behind && !of && (at === 0 || /[,;.:&]/.test(before))) return true;
  // 160千伏安以下|接电零成本: for which ones it is so.
  if (behind && !of && before === 'V' && CAPACITY.test(tokens[at]?.quantity?.unit ?? '')) return true;
  const counted = tokens[/[VIK]/.test(letterAt(tokens, noun + 1)) ? noun + 2 : noun + 1];
  return (behind || /元$/.test(text)) && counted?.quantity !== undefined && (of || before !== 'V');
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
  if (letterAt(tokens, at + 1) !== 'E') return false;
  if (letterAt(tokens, at + 2) === ',' && FOLLOWS.test(textAt(tokens, at + 3))) return true;
  let before = at - 1;
  while (/[VDJA]/.test(letterAt(tokens, before))) before--;
  const named = tokens[before];
  if (named?.type !== 'T' || !/^[,、 ]?(?:要|应|须)?(?:(?:对(?!于)|凡|将).+|连续.*)$/s.test(named.text)) return false;
  return tokens[at]?.quantity?.bounded === true || before < at - 1;
}
const STEPS_BEHIND = /^(?:[十百千万亿]{1,2}元?级?)?大?(?:台阶|大关|关口)/;

/** 居全省15个重点城市第4, 在全国333家城市排名中: among how many a place is. */
function isOfRank(tokens: readonly Token[], at: number): boolean {
  const among = textAt(tokens, at + 1);
  if (RANKED_AMONG.test(among)) return true;
  const verb = textAt(tokens, letterAt(tokens, at - 1) === 'R' ? at - 2 : at - 1);
  return tokens[at + 2]?.numberClass === 'ordinal' && /^[^、,]+$/.test(among) && /[居列位排]$/.test(verb);
}
const RANKED_AMONG = /^[^、,]{1,8}(?:排名|评比|测评|考核)中/;

/** 打造2个|200亿元|产值园区, |10亿元|园区3个, 年产|5万吨|白酒等36个项目: how large those are that are counted. */
function isSizeOfKind(tokens: readonly Token[], at: number, unit: string): boolean {
  const [first, last] = listAround(tokens, at);
  const noun = tokens[last + 1];
  if (noun?.type !== 'T') return false;
  const counted = tokens[last + 2]?.quantity;
  const some = counted !== undefined && isClassifier(counted.unit);
  if (CAPACITY.test(unit)) return some && noun.text.endsWith('等');
  const before = tokens[first - 1]?.quantity;
  return (
    /元$/.test(unit) &&
    SIZED.test(noun.text) &&
    (some || (before !== undefined && before !== null && isClassifier(before.unit)))
  );
}
/** Where a list of sums around one begins and ends: 3个|过50亿元、过100亿元|项目. */
function listAround(tokens: readonly Token[], at: number): readonly [first: number, last: number] {
  const isSum = (i: number): boolean => tokens[i]?.quantity?.unit.endsWith('元') ?? false;
  let first = at;
  let last = at;
  while (first > at - LONGEST_LIST && letterAt(tokens, first - 1) === '&' && isSum(first - 2)) first -= 2;
  while (last < at + LONGEST_LIST && letterAt(tokens, last + 1) === '&' && isSum(last + 2)) last += 2;
  return [first, last];
}
const LONGEST_LIST = 8;
const SIZED =
  /^(?:级|产值|营收|税收|规模|的)*(?:园区|产业园|项目|企业|产业|集群|专业镇|强镇|镇|村|平台|市场|基金|品牌|工程)/;

/** A size with 级 behind it, or between the name of a place or firm and what it has there. */
function isCapacity(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1];
  if (behind?.type !== 'T' || !CAPACITY.test(tokens[at]?.quantity?.unit ?? '')) return false;
  const before = tokens[at - 1];
  return (
    behind.text.startsWith('级') ||
    // 新建3个|110千伏|输变电工程
    (before?.quantity != null && isClassifier(before.quantity.unit) && WORKS.test(behind.text)) ||
    (before?.type === 'T' &&
      (WORKS.test(behind.text) || isOfListedWorks(tokens, at)) &&
      !MAKES.test(before.text) &&
      before.text.length > 1)
  );
}
const CAPACITY = /^(?:吨|吨标准?煤|伏安|千瓦|兆瓦|千瓦时|千伏|立方米|吉瓦)$/;
const WORKS = /^[^、,]{0,16}(?:项目|工程|生产线|装置|机组|电站|航道|基地)/;
/** 甲公司|20万吨|精米加工、乙公司电池等5个项目: what works are, said behind the last of them. */
const isOfListedWorks = (tokens: readonly Token[], at: number): boolean =>
  LISTED_WORKS.test(
    tokens
      .slice(at + 1, at + LONGEST_WORKS)
      .map(({ text }) => text)
      .join(''),
  );
const LONGEST_WORKS = 16;
const LISTED_WORKS = /^[一-龥]{2,14}[、和][^,;。]{0,60}?等[^,;。]{0,8}(?:项目|工程|生产线)/;
const MAKES = new RegExp(`(?:${CREATION_VERBS.join('|')}|推进|加快|建|的|、|和|达|约|近|超)$`);

/** What is granted or done where a condition holds. */
const FOLLOWS = /^(?:可|应|须|给予|不予|予以|一次性|按|由|享受|一律|视为|方可|免|减|优先|不得|取消|纳入|列入)/;
