import { BLANKET } from '../../lexicon/responsibility-words.js';
import { frame, noneOf, slot, some } from '../pattern.js';
import type { Rule } from '../rule.js';
import { extractNames, namesBody, type UnitFact } from './fact.js';

/** The list of bodies, up to what they do: each may have a bracket in its name. */
const LIST = /^(?:\([^()]{0,12}\)|(?!贯彻|抓好|分别|具体|共同|按|负责|落实|配合|参与|执行|组织)[^,;。()]){2,200}/u;

/** 以下任务均需各县(市、区)政府落实,不再列出: who is named once for all tasks, where it is said. */
export const blanket: Rule<UnitFact> = {
  id: 'unit/blanket',
  applies: ({ tokens }) => tokens.some(({ type, text }) => type === 'T' && text.startsWith('以')),
  frame: frame(slot('clause', 'T', some(noneOf('.;,:'), 40))),
  build({ clause }, sentence) {
    if (!clause) return [];
    const text = sentence.folded.slice(clause.span.start, clause.span.end);
    const opening = BLANKET.exec(text)?.[0];
    if (opening === undefined) return [];
    const start = clause.span.start + opening.length;
    const rest = text.slice(opening.length);
    const length = LIST.exec(rest)?.[0].length ?? 0;
    const extractions = extractNames(
      { ...clause, span: { start, end: start + length } },
      sentence,
      'responsible',
      true,
    );
    return extractions.every(namesBody) ? extractions : [];
  },
  examples: [
    ['以下任务均含各市(区)政府、高新区管委会。', '各市(区)政府 responsible formal', '高新区管委会 responsible formal'],
    [
      '(市财政局负责。以下工作均需各县(市、区)政府和市直园区管委会落实,不再列出)',
      '市财政局 responsible formal',
      '各县(市、区)政府 responsible formal',
      '市直园区管委会 responsible formal',
    ],
    ['以下任务均含具体目标。'],
  ],
};
