import { DeadlineKind, Relation, Status, Strength, UnitRole } from '../../model/index.js';
import { BOUNDS, DEEPEST } from './standoff.js';

const levels = Array.from({ length: DEEPEST }, (_, index) => String(index + 1));

/** Each attribute, what it may be said of, and its values; one without values is there or not. */
const ATTRIBUTES: readonly (readonly [name: string, of: string, values: readonly string[]])[] = [
  ['Level', 'Section', levels],
  ['Bound', 'Measure', Object.values(BOUNDS)],
  ['Status', 'Measure|QualitativeTarget', Status.options],
  ['Strength', 'Measure', Strength.options],
  ['Relation', 'QualitativeTarget', Relation.options],
  ['Kind', 'Deadline', DeadlineKind.options],
  ['Role', 'ResponsibleUnit', UnitRole.options],
  ['Formal', 'ResponsibleUnit', []],
  ['Self', 'Reference', []],
];

const ENTITIES: readonly (readonly [type: string, labels: string, color: string])[] = [
  ['Section', '章节 | Section | Sec', '#e8e8e8'],
  ['Measure', '目标值 | Measure | Meas', '#b3e2cd'],
  ['QualitativeTarget', '定性目标 | Qualitative target | Qual', '#e6f5c9'],
  ['Deadline', '时限 | Deadline | Due', '#fdcdac'],
  ['ResponsibleUnit', '责任单位 | Responsible unit | Unit', '#cbd5e8'],
  ['Reference', '引用文件 | Reference | Ref', '#fff2ae'],
];

/** What may be annotated, as brat reads it from the folder of a collection. */
export const annotationConf = (): string =>
  [
    '[entities]',
    ...ENTITIES.map(([type]) => type),
    '',
    '[relations]',
    // All records overlap the heading or the sentence they stand in.
    '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
    '',
    '[events]',
    '',
    '[attributes]',
    ...ATTRIBUTES.map(
      ([name, of, values]) => `${name}\tArg:${of}${values.length > 0 ? `, Value:${values.join('|')}` : ''}`,
    ),
    '',
  ].join('\n');

/** How it is shown. */
export const visualConf = (): string =>
  [
    '[labels]',
    ...ENTITIES.map(([type, labels]) => `${type} | ${labels}`),
    '',
    '[drawing]',
    'SPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken',
    ...ENTITIES.map(([type, , color]) => `${type}\tbgColor:${color}`),
    '',
  ].join('\n');
