import { isClassifier } from '../../lexicon/units.js';
import { nounOf } from '../../phrases/counted-noun.js';
import { trailingCreationVerb, withCreationVerb } from '../../phrases/name.js';
import { ownPart, phrase } from '../../phrases/phrase.js';
import { lookingBack, opt, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';
import { WHAT } from './frame-parts.js';

/** How large each of those is that are counted. */
const ATTRIBUTE = /^(?:年度?|总|计划|年度计划){0,3}(?:投资额?|产值|营业收入|营收|销售额?|交易额|销售收入|税收|规模)$/;

/** 培育10户年产值1亿元以上的企业: so many of a size, which is no value of its own. */
export const attributeCount: Rule<MeasureFact> = {
  id: 'measure/attribute-count',
  frame: lookingBack(
    [WHAT],
    'Q',
    slot('value', 'Q'),
    slot('attribute', 'T'),
    slot('size', 'QX'),
    opt('E'),
    slot('noun', 'T'),
  ),
  build({ what, value, attribute, size, noun }, sentence) {
    const [counted] = value?.tokens ?? [];
    const [sized] = size?.tokens ?? [];
    const name = noun?.tokens[0]?.text ?? '';
    const of = nounOf(name.replace(/^的/, ''));
    if (!counted || !sized || of === null || !isClassifier(counted.quantity?.unit ?? '')) return [];
    if (!ATTRIBUTE.test(attribute?.tokens[0]?.text ?? '') || !sized.text.includes('元')) return [];
    const before = ownPart(what, sentence);
    const making = trailingCreationVerb(before.map(({ text }) => text).join(''));
    const subject = withCreationVerb(making, (attribute?.tokens[0]?.text ?? '') + sized.text + of);
    const { fact } = measure(counted, { subject, scope: phrase(before).scope });
    return [{ fact, tokens: [counted, sized] }];
  },
  examples: [
    ['培育10户年产值1亿元以上的骨干企业。', '年产值1亿元以上骨干企业 = 10 户'],
    [
      '新开工6个总投资20亿元的装备制造项目,完成投资9亿元。',
      '新开工总投资20亿元装备制造项目 = 6 个',
      '新开工总投资20亿元装备制造项目投资 = 900000000 元',
    ],
  ],
};
