import type { Rule } from '../rule.js';
import { type MeasureFact, measure, quantityOf } from './fact.js';
import { TEXT } from './frame-parts.js';
import { phrase } from './phrase.js';

/** 苏中地区达到70%以上: scope and value, the subject stands earlier and is filled in by a resolver. */
export const elliptic: Rule<MeasureFact> = {
  id: 'measure/elliptic',
  frame: new RegExp(`(?<=(?<what>${TEXT}*)(?<how>[VAGJFIPK]*))(?<value>[QC])`, 'gd'),
  build(slots) {
    const value = slots.value?.tokens[0];
    const quantity = value && quantityOf(value);
    if (!value || !quantity) return [];
    const { scope, per, base } = phrase(slots.what?.tokens ?? []);
    return [measure(value, { scope, per, base })];
  },
  examples: [],
};
