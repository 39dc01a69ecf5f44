import { END, frame, many, opt, START, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { extractNames, namesBody, type UnitFact } from './fact.js';
import { BODIES } from './frame-parts.js';

const LONGEST_NAME = 20;
const OF_DUTIES = /^(?:的?(?:主要|工作)?职责)?$/u;
/** What is done is said in the paragraph below. */
const LEADS = /^[\s。.:]{0,4}(?:负责)?牵头/u;
const SUPPORTS = /^[\s。.:]{0,4}(?:积极|主动)?配合/u;
const BELOW = 12;

/** 2.省编办。按照…: in a list of duties the body is the heading of its own. */
export const heading: Rule<UnitFact> = {
  id: 'unit/heading',
  applies: ({ passage }) => passage.kind === 'heading',
  frame: frame(START, many('(TNX).&', 4), slot('who', BODIES), opt(slot('of', 'T')), many('.:', 2), END),
  build({ who, of }, sentence) {
    if (!who || who.tokens.some(({ text }) => text.startsWith('各')) || !OF_DUTIES.test(of?.tokens[0]?.text ?? ''))
      return [];
    const { end } = sentence.passage.span;
    const below = sentence.folded.slice(end, end + BELOW);
    const role = LEADS.test(below) ? 'lead' : SUPPORTS.test(below) ? 'support' : 'responsible';
    const extractions = extractNames(who, sentence, role, true);
    return extractions.every((one) => namesBody(one) && one.fact.unit.length <= LONGEST_NAME) ? extractions : [];
  },
  examples: [
    [
      '一、部门职责\n1.省教育厅。牵头制定办法,组织督导。\n2.省财政厅、省审计厅。落实经费,加强监督。\n3.省统计局。配合做好监测。',
      '省教育厅 lead formal',
      '省财政厅 responsible formal',
      '省审计厅 responsible formal',
      '省统计局 support formal',
    ],
    ['一、主要任务\n1.民政部门能力建设。完善服务体系。'],
  ],
};
