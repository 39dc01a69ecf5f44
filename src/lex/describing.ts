import { isShare } from '../lexicon/units.js';
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
    if (!quantity?.bounded) return token;
    // 投资500万元以上1000万元以下的项目: from where to where, which ones.
    if (isEdge(tokens[i - 1]) !== isEdge(tokens[i + 1]) && isEdge(token)) return ofNoValue(token, 'attribute');
    const of = tokens[i + 1]?.letter === 'E';
    if (of && isCondition(tokens[i - 1]?.letter === 'D' ? tokens[i - 2] : tokens[i - 1]))
      return ofNoValue(token, 'attribute');
    if (of && PENALTY.test(tokens[i + 2]?.text ?? '')) return ofNoValue(token, 'attribute');
    if (isShare(quantity.unit)) return token;
    const noun = of ? i + 2 : i + 1;
    const said = tokens[i - 1]?.letter === 'V' && !of;
    const behind = /以[上下内]$/.test(token.text);
    const opens = i === 0 || /[,;.:]/.test(tokens[i - 1]?.letter ?? '');
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
const REACHED_FROM = /^(?:覆盖|服务半径|半径|范围|生活圈|服务圈)/;

/** 对培训合格率低于80%的机构予以通报: whom something is done to; 对80%以上的社区 says how many of them. */
const isCondition = (before: Token | undefined): boolean =>
  before?.letter === 'T' && /^[,、 ]?(?:(?:对(?!于)|凡|将).+|连续.*)$/s.test(before.text);

const ofNoValue = ({ span, text }: Token, numberClass: NumberClass): Token =>
  makeToken('X', span.start, span.end, text, { numberClass });
