import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';
import { phrase, trimName } from './phrase.js';

/** A number without its unit at the end of a table cell: 建立街镇养老服务综合体7. The unit is looked for in the row. */
export const tableNumber: Rule<MeasureFact> = {
  id: 'measure/table-number',
  frame: /(?<=^|[,;.])(?<what>[TRWLP]+)(?<value>N)(?=[,;.]?$)/dg,
  build(slots, sentence) {
    const value = slots.value?.tokens[0];
    if (sentence.passage.zone !== 'table' || !value) return [];
    const { name, scope, per } = phrase(slots.what?.tokens ?? []);
    const subject = name === null ? null : trimName(name.replace(/^(?:建立|建设|建成|新建|创建)/, ''));
    return subject === null ? [] : [measure(value, { subject, scope, per })];
  },
  examples: [],
};
