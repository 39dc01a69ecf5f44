import type { Sentence, Slot } from '../../phrases/sentence.js';
import { frame, many, noneOf, oneOf, opt, seq, slot, some } from '../pattern.js';
import type { Extraction, Rule } from '../rule.js';
import { extractNames, hasTrigger, namesBody, triggerOf, type UnitFact } from './fact.js';

/** Another heading ends the list where punctuation does not: 责任单位:市民政局,完成时限:12月底. */
const NEXT_HEADING =
  /(?:(?<![,;、\s([【])[,;、\s([【]+)?(?:完成|办结|整改|落实)?(?:时限|时间|期限|日期|责任人|责任领导|分管领导|联系人|牵头领导|时间(?:要求|节点|进度|安排)|进度(?:要求|安排)|(?:工作)?目标|工作要求|电话)(?:要求)?\s*[:\]】]/u;
/** Or the list runs into a sentence. */
const LONGEST_LIST = 400;
/** Behind a colon even a name that does not end like a body's is one, when it is short: 责任单位:民政、财政. */
const OPENS_LIST = /^[\s\]】]?[:为是]|^[\]】]/u;
const SHORT_NAME = 10;

/** The part of the list before the next heading. */
function listed(slot: Slot, sentence: Sentence): Slot {
  const text = sentence.folded.slice(slot.span.start, Math.min(slot.span.end, slot.span.start + LONGEST_LIST));
  const lead = /^[\s:\]】为是]*/u.exec(text)?.[0].length ?? 0;
  const next = NEXT_HEADING.exec(text.slice(lead));
  const end = slot.span.start + (next ? lead + next.index : text.length);
  return { ...slot, span: { start: Math.min(end, slot.span.start + lead), end } };
}

/** 责任单位:A、B; 牵头单位:A;配合单位:B、C; brackets and colons may be lost. */
export const label: Rule<UnitFact> = {
  id: 'unit/label',
  applies: hasTrigger('label'),
  frame: frame(
    slot('label', 'S'),
    slot('list', opt(':'), some(oneOf(seq('(', many(noneOf('()'), 24), ')'), noneOf(';.()S')), 80)),
  ),
  build({ label, list }, sentence): readonly Extraction<UnitFact>[] {
    const found = triggerOf(label);
    if (found?.trigger !== 'label' || !list) return [];
    const extractions = extractNames(listed(list, sentence), sentence, found.role, true);
    const colon = OPENS_LIST.test(sentence.folded.slice(list.span.start, list.span.start + 2));
    const bodies = extractions.filter(
      (extraction) => namesBody(extraction) || (colon && extraction.fact.unit.length <= SHORT_NAME),
    );
    return bodies.map((extraction, i) =>
      i === 0 ? { ...extraction, tokens: [...(label?.tokens ?? []), ...extraction.tokens] } : extraction,
    );
  },
  examples: [
    [
      '(责任单位:市民政局、市财政局;完成时限:2023年12月底前)',
      '市民政局 responsible formal',
      '市财政局 responsible formal',
    ],
    [
      '牵头单位:省发展改革委,配合单位:省财政厅、各市人民政府',
      '省发展改革委 lead formal',
      '省财政厅 support formal',
      '各市人民政府 support formal',
    ],
    [
      '责任单位:市住房城乡建设局(市人防办)、各区人民政府(含开发区管委会)',
      '市住房城乡建设局(市人防办) responsible formal',
      '各区人民政府(含开发区管委会) responsible formal',
    ],
    ['责任单位市卫生健康局', '市卫生健康局 responsible formal'],
    ['【责任处室】规划财务处、办公室', '规划财务处 responsible formal', '办公室 responsible formal'],
    ['明确责任单位和责任人'],
  ],
};
