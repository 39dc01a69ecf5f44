import { after, frame, many, oneOf, START, slot, some } from '../pattern.js';
import type { Rule } from '../rule.js';
import { extractNames, type UnitFact } from './fact.js';

const MUST = /(?:要|应当?|须|必须|力争)$/u;

/** 各市、县(市、区)财政教育支出的比例要达到25%: the levels are bound to a value of their own; without 要 they are its scope. */
export const target: Rule<UnitFact> = {
  id: 'unit/target',
  frame: frame(after(oneOf(START, ',;.:')), slot('who', 'W'), many('TZPR', 3), slot('must', 'T'), some('VA', 2), 'QC'),
  build: ({ who, must }, sentence) =>
    must && MUST.test(must.tokens[0]?.text ?? '') ? extractNames(who, sentence, 'executor', false) : [],
  examples: [
    ['各市、县(市、区)财政教育支出占财政支出的比例要达到25%', '各市、县(市、区) executor'],
    ['各乡镇参合率达到90%以上'],
  ],
};
