import { DONE_TO } from '../../lexicon/subject-words.js';
import { isClassifier } from '../../lexicon/units.js';
import { ahead, lookingBack, many, opt, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';
import { NOUN_BEHIND, VALUE, WHAT } from './frame-parts.js';
import { isLight, makingAtEnd, trimName, withMaking } from './name.js';
import { ownPart, phrase } from './phrase.js';

/** 新建2000个社区老年人助餐点: so many of the noun behind the number. */
export const count: Rule<MeasureFact> = {
  id: 'measure/count',
  frame: lookingBack(
    [WHAT, many('VGJI')],
    VALUE,
    slot('value', 'Q'),
    ahead(opt('(', 'TWR', ')'), slot('also', many('Qq', 20)), opt('E'), NOUN_BEHIND),
  ),
  build(slots, sentence) {
    const value = slots.value?.tokens[0];
    const quantity = value?.quantity;
    if (!value || !quantity || ['%', '‰', '百分点', '倍'].includes(quantity.unit)) return [];
    const what = ownPart(slots.what, sentence);
    const whatText = what.map((t) => t.text).join('');
    const before = phrase(what);
    const making = makingAtEnd(whatText);
    const led =
      making !== null ||
      before.name === null ||
      isLight(whatText) ||
      /(?:[等的]|[省市县国]定|新发现|现有)$/.test(whatText);
    // 护理员2000人参加培训 counts what stands before; 互办20件实事 what follows.
    if (!led && !isClassifier(quantity.unit)) return [];
    const text = (slots.noun?.tokens ?? [])
      .map((t) => t.text)
      .join('')
      .replace(/^的/, '');
    const noun = counted(text);
    if (noun === null) return [];
    if (!led && (noun !== trimName(text) || noun.length > 14)) return [];
    const kept = /^[省市县国]定$/.test(before.name ?? '') ? (before.name ?? '') + noun : withMaking(making, noun);
    return [measure(value, { subject: kept, scope: before.scope, per: before.per, base: before.base })];
  },
  examples: [
    ['培训社工8000—1万人次。', '培训社工 range 8000—10000 人次'],
    ['新建3—5万亩高标准农田。', '新建高标准农田 range 30000—50000 亩'],
    ['新建2000个社区老年人助餐点。', '新建社区老年人助餐点 = 2000 个'],
    ['推进每个街道(镇)培树2个社区协商议事典型。', '社区协商议事典型 = 2 个 per 街道(镇)'],
    [
      '完成1条省界、5条市界、44条县(市、区)界的联合检查任务。',
      '省界 = 1 条',
      '市界 = 5 条',
      '县(市、区)界的联合检查任务 = 44 条',
    ],
    ['对汛期24小时值班制度进行不定期检查。'],
  ],
};

/** The counted noun, up to what is done to it; null when nothing is left. */
export function counted(text: string): string | null {
  const at = text.search(DONE_TO);
  const noun = trimName(at > 1 ? text.slice(0, at) : at === 0 || at === 1 ? '' : text);
  return noun === '' || noun.length > 60 ? null : noun;
}
