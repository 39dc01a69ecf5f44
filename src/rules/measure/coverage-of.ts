import { ownPart, phrase } from '../../phrases/phrase.js';
import { lookingBack, many, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';
import { WHAT } from './frame-parts.js';

/** 预警系统实现86个县(市、区)全覆盖: what covers, and not the places that it covers all of. */
export const coverageOf: Rule<MeasureFact> = {
  id: 'measure/coverage-of',
  frame: lookingBack([WHAT, 'V', slot('places', 'Q'), many('WTR', 3)], 'C', slot('value', 'C')),
  build(slots, sentence) {
    const [value] = slots.value?.tokens ?? [];
    const { name, scope } = phrase(ownPart(slots.what, sentence));
    if (!value || name === null) return [];
    const span = { start: slots.places?.span.start ?? value.span.start, end: value.span.end };
    const { fact } = measure(value, { subject: name, scope, span });
    return [{ fact, tokens: [value, ...(slots.places?.tokens ?? [])] }];
  },
  examples: [
    ['山洪预警系统实现86个县(市、区)全覆盖。', '山洪预警系统 = 100 %'],
    ['数字监管平台实现12个乡镇全覆盖,覆盖率达到95%。', '数字监管平台 = 100 %', '覆盖率 = 95 %'],
  ],
};
