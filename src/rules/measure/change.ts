import type { Token } from '../../lex/token.js';
import { phrase } from '../../phrases/phrase.js';
import { indexOf, type Sentence } from '../../phrases/sentence.js';
import { lookingBack, many, opt, slot, some } from '../pattern.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';
import { TEXT, VALUE, WHAT } from './frame-parts.js';
import { namesOf } from './pairing/listed-names.js';

/** 销量较上年增长10%左右: a change; its direction stands in the subject, the value is positive. */
export const change: Rule<MeasureFact> = {
  id: 'measure/change',
  frame: lookingBack(
    [
      WHAT,
      opt(slot('share', 'Z'), slot('whole', some(TEXT))),
      slot('base', opt('K')),
      many('FJ'),
      slot('change', 'I'),
      many('VJP'),
    ],
    VALUE,
    slot('value', 'Q'),
  ),
  build(slots, sentence) {
    const value = slots.value?.tokens[0];
    const verb = slots.change?.tokens[0]?.text.replace(/了$/, '');
    if (!value || verb === undefined || countsNoun(value, sentence)) return [];
    const named = phrase(slots.what?.tokens ?? []);
    const same = verb.startsWith('同比') ? '较上年同期' : null;
    const suffix = verb.replace(/^同比/, '');
    const share = [...(slots.share?.tokens ?? []), ...(slots.whole?.tokens ?? [])].map((t) => t.text).join('');
    const names = named.name === null ? [null] : share === '' ? namesOf(named.name) : [named.name];
    const per = verb.startsWith('年均') ? '年' : named.per;
    return names.map((name) =>
      measure(value, {
        subject: name === null ? null : name + share + suffix,
        suffix,
        scope: named.scope,
        per,
        base:
          slots.base?.tokens[0]?.value ??
          named.base ??
          same ??
          comparedWith(slots.change?.from ?? 0, slots.what?.from ?? 0, sentence),
      }),
    );
  },
  examples: [
    ['全年销量较上年增长10%左右。', '销量增长 ~ 10 % of 较上年'],
    ['固定资产投资、社会消费品零售总额均增长5%。', '固定资产投资增长 = 5 %', '社会消费品零售总额增长 = 5 %'],
    ['高新技术产业产值占工业总产值比重提高2个百分点。', '高新技术产业产值占工业总产值比重提高 = 2 百分点'],
    ['与2020年相比,农业总产值增长31%。', '农业总产值增长 = 31 % of 较2020年'],
    ['规模以上工业增加值同比增长6.5%以上。', '规模以上工业增加值增长 >= 6.5 % of 较上年同期'],
  ],
};

/** 与2000年相比,|产值增长57%: the year stands in a clause of its own; 比2000年的7亿元|增长57%: before its value. */
function comparedWith(at: number, nameAt: number, { tokens, letters }: Sentence): string | null {
  if (/K[ET]?[Qq]$/.test(letters.slice(Math.max(0, at - 3), at)))
    return tokens[letters.lastIndexOf('K', at)]?.value ?? null;
  return letters.slice(nameAt - 2, nameAt) === 'K,' ? (tokens[nameAt - 2]?.value ?? null) : null;
}

/** 提升12条产业链: so many of what stands behind are worked on, nothing grows by them. */
function countsNoun(value: Token, { tokens }: Sentence): boolean {
  const behind = tokens[indexOf(tokens, value) + 1];
  return behind?.type === 'T' && /^[条个家项处所座]$/.test(value.quantity?.unit ?? '');
}
