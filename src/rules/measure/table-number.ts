import { trimName } from '../../phrases/name.js';
import { phrase } from '../../phrases/phrase.js';
import { after, ahead, END, frame, oneOf, opt, START, slot, some } from '../pattern.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';

/** A number without its unit at the end of a table cell: 建立街镇养老服务综合体7. The unit is looked for in the row. */
export const tableNumber: Rule<MeasureFact> = {
  id: 'measure/table-number',
  applies: ({ passage }) => passage.zone === 'table',
  frame: frame(after(oneOf(START, ',;.')), slot('what', some('TRWLP')), slot('value', 'N'), ahead(opt(',;.'), END)),
  build(slots, sentence) {
    const value = slots.value?.tokens[0];
    if (sentence.passage.zone !== 'table' || !value) return [];
    const { name, scope, per } = phrase(slots.what?.tokens ?? []);
    const subject = name === null ? null : trimName(name.replace(/^(?:建立|建设|建成|新建|创建)/, ''));
    return subject === null ? [] : [measure(value, { subject, scope, per })];
  },
  examples: [
    [
      '2020年任务分解表\n序号\n项目名称\n年度目标及标准\n辖市(区)分解\n责任处室\n1. 扩大养老服务供给。\n建立街镇养老服务综合体7\n武进2个;溧阳、金坛各1个。\n养老处',
      '街镇养老服务综合体 = 7 个 target',
      '武进 | 街镇养老服务综合体 = 2 个 target',
      '溧阳 | 街镇养老服务综合体 = 1 个 target',
      '金坛 | 街镇养老服务综合体 = 1 个 target',
    ],
  ],
};
