import { frame, many, oneOf, seq, slot, some } from '../pattern.js';
import type { Rule } from '../rule.js';
import { extractNames, namesBody, type UnitFact } from './fact.js';

/** Who to ask, and where: 李明, 82760011; several, or a mobile number. */
const PERSON_AND_PHONE =
  /^,?(?:联系人:?)?[一-龥]{2,4}(?:[、,][一-龥]{2,4}){0,3}[,: ]{0,2}(?:电话:?)?(?:\d{3,4}-)?\d{7,11}$/u;
const LONGEST_BRACKET = 60;

/** …提高授权率。(审查处,李明,82760011): the office that answers for an item, named with whom to call there. */
export const contact: Rule<UnitFact> = {
  id: 'unit/contact',
  frame: frame(
    '(',
    slot('who', some('TB', 3), many(seq('&', some('TB', 3)), 6)),
    slot('call', oneOf(',:'), some('TBNXLQ&,:', 10)),
    ')',
  ),
  build({ who, call }, sentence) {
    if (!who || !call || call.span.end - who.span.start > LONGEST_BRACKET) return [];
    if (!PERSON_AND_PHONE.test(sentence.folded.slice(call.span.start, call.span.end))) return [];
    const extractions = extractNames(who, sentence, 'responsible', true);
    return extractions.every(namesBody) ? extractions : [];
  },
  examples: [
    ['提高专利授权率。(审查处,李明,82760011)', '审查处 responsible formal'],
    [
      '开展助企活动。(市工商联、市贸促会,王小红,0555-8276001)',
      '市工商联 responsible formal',
      '市贸促会 responsible formal',
    ],
    ['请在附件中填写。(姓名,李明,82760011)'],
    ['发放补助(每人每月,500元)。'],
  ],
};
