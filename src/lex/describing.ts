import { isShare } from '../lexicon/units.js';
import type { Token } from './token.js';

/**
 * 10亿元以上项目20个, 超50亿元企业5家, 收入5万元以上的村占比达到90%: a bound that says which ones are counted behind it is no value of
 * its own.
 */
export function describing(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i) => {
    const { quantity } = token;
    if (!quantity?.bounded) return token;
    const of = tokens[i + 1]?.letter === 'E';
    if (of && isCondition(tokens[i - 1]?.letter === 'D' ? tokens[i - 2] : tokens[i - 1])) return attribute(token);
    if (isShare(quantity.unit)) return token;
    const noun = of ? i + 2 : i + 1;
    const said = tokens[i - 1]?.letter === 'V' && !of;
    const behind = /以[上下内]$/.test(token.text);
    const opens = i === 0 || /[,;.:]/.test(tokens[i - 1]?.letter ?? '');
    // 66人以上超大班额全面消除: nothing is said of how many.
    if (behind && opens && !of && tokens[noun]?.letter === 'T') return attribute(token);
    const counted = tokens[tokens[noun + 1]?.letter === 'V' ? noun + 2 : noun + 1];
    if (said || !(behind || /元$/.test(token.text)) || tokens[noun]?.letter !== 'T' || !counted?.quantity) return token;
    return attribute(token);
  });
}

/** 对培训合格率低于80%的机构予以通报: whom something is done to; 对80%以上的社区 says how many of them. */
const isCondition = (before: Token | undefined): boolean =>
  before?.letter === 'T' && /^[,、 ]?(?:(?:对(?!于)|凡|将).+|连续.*)$/s.test(before.text);

const attribute = ({ span, text }: Token): Token => ({ letter: 'X', span, text, numberClass: 'attribute' });
