import { SIZE_ALONE } from '../../lexicon/name-words.js';
import { isClassifier } from '../../lexicon/units.js';
import { lookingBack, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';

/** 其中|10亿元以上|8个: so many of a size; of what stands before, and is filled in by a resolver. */
export const sizedCount: Rule<MeasureFact> = {
  id: 'measure/sized-count',
  frame: lookingBack([slot('size', 'Q')], 'Q', slot('value', 'Q')),
  build({ size, value }) {
    const [sized] = size?.tokens ?? [];
    const [counted] = value?.tokens ?? [];
    if (!sized || !counted || !SIZE_ALONE.test(sized.text) || !isClassifier(counted.quantity?.unit ?? '')) return [];
    const span = { start: sized.span.start, end: counted.span.end };
    const { fact } = measure(counted, { subject: sized.text, span });
    return [{ fact, tokens: [counted, sized] }];
  },
  examples: [
    ['签约项目40个,其中5亿元以上6个。', '签约项目 = 40 个', '签约5亿元以上项目 = 6 个'],
    [
      '引进亿元以上项目30个,其中10亿元以上4个、50亿元以上1个。',
      '引进亿元以上项目 = 30 个',
      '引进10亿元以上项目 = 4 个',
      '引进50亿元以上项目 = 1 个',
    ],
  ],
};
