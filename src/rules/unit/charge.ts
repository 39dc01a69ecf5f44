import type { Sentence, Slot } from '../../phrases/sentence.js';
import { after, frame, many, noneOf, oneOf, opt, seq, slot, some } from '../pattern.js';
import type { Extraction, Rule, Slots } from '../rule.js';
import { extractNames, hasTrigger, namesBody, triggerOf, type UnitFact } from './fact.js';
import { BODIES } from './frame-parts.js';

/** 由 is where the bodies begin: 建立由公安部门牵头的机制. */
const BY = /^.*由/u;
/** The list says that its first body leads: (A、B负责,列第一位者为牵头单位). */
const FIRST_LEADS = /(?:列|排)(?:在|名)?(?:第一位?|首位|第一名|最前)|第一个?单位为?牵头/u;
const LONGEST_LIST = 240;
/** 与财政部门密切配合 is work done together. */
const WITH = /[与同]/u;
/** A name with a quotation in it begins in front of that: 市推进“放管服”改革领导小组办公室. */
const QUOTED_PART = /(?<=[(,、;:。]|^)[^()“”,、;:。]{1,24}“[^“”]{1,16}”$/u;
const QUOTED_LOOKBACK = 44;

function withQuotedPart(slot: Slot, { folded, passage }: Sentence): Slot {
  if (folded[slot.span.start - 1] !== '”') return slot;
  const before = folded.slice(Math.max(passage.span.start, slot.span.start - QUOTED_LOOKBACK), slot.span.start);
  const length = QUOTED_PART.exec(before)?.[0].length ?? 0;
  return { ...slot, span: { start: slot.span.start - length, end: slot.span.end } };
}

/** Names unknown to the lexer that fill a clause: 办公室牵头. */
const LONGEST_NAME = 14;

const CHARGED_BEFORE = /S[,;]/;

function withoutBy(slot: Slot, sentence: Sentence): { readonly slot: Slot; readonly by: boolean } {
  const text = sentence.folded.slice(slot.span.start, slot.span.end);
  const skip = BY.exec(text)?.[0].length ?? 0;
  const by = skip > 0 || sentence.folded[slot.span.start - 1] === '由';
  return { slot: { ...slot, span: { start: slot.span.start + skip, end: slot.span.end } }, by };
}

/** Names that the lexer does not know count where a bracket or 由 says that bodies stand here. */
const believable = (extractions: readonly Extraction<UnitFact>[], slot: Slot, marked: boolean): boolean =>
  extractions.length > 0 &&
  extractions.every(namesBody) &&
  (marked || slot.tokens.every((token) => 'BW&,'.includes(token.type)));

/** Does the slot begin its clause? */
const opens = (sentence: Sentence, who: Slot): boolean =>
  who.from === 0 || ',;.:'.includes(sentence.letters[who.from - 1] ?? 'T');

function build({ open, who, verb }: Slots, sentence: Sentence): readonly Extraction<UnitFact>[] {
  const found = triggerOf(verb);
  if (found?.trigger !== 'charge' || !who || !verb || who.span.end - who.span.start > LONGEST_LIST) return [];
  if (WITH.test(sentence.folded[who.span.start - 1] ?? '')) return [];
  const { slot, by } = withoutBy(withQuotedPart(who, sentence), sentence);
  const whole = opens(sentence, who);
  const formal =
    open !== undefined || by || whole || found.role === 'lead' || /职责|分工/u.test(verb.tokens.at(-1)?.text ?? '');
  const role = by && found.role === 'responsible' ? 'lead' : found.role;
  const extractions = extractNames(slot, sentence, role, formal);
  // 财务处配合 counts behind a body that leads or is charged; 社会参与 alone does not.
  const seconds =
    role !== 'support' || CHARGED_BEFORE.test(sentence.letters.slice(Math.max(0, who.from - 12), who.from));
  const fills = whole && seconds && extractions.every(({ fact }) => fact.unit.length <= LONGEST_NAME);
  if (!believable(extractions, slot, open !== undefined || by || fills)) return [];
  const rest = sentence.folded.slice(verb.span.end, Math.min(verb.span.end + 40, sentence.passage.span.end));
  const firstLeads = role === 'responsible' && FIRST_LEADS.test(rest);
  return extractions.map((extraction, i) => ({
    fact: firstLeads && i === 0 ? { ...extraction.fact, role: 'lead' } : extraction.fact,
    tokens: [...extraction.tokens, ...verb.tokens],
  }));
}

/** A、B负责; 由X牵头; A牵头,B、C配合; 各处室按职责分工落实. */
export const charge: Rule<UnitFact> = {
  id: 'unit/charge',
  applies: hasTrigger('charge'),
  frame: frame(
    opt(slot('open', oneOf('(', seq(after('(', many(noneOf('()'), 60)), ',;:')))),
    slot(
      'who',
      many(seq(BODIES, ','), 4),
      some(oneOf('TBWRPQX&', seq(after('TBW'), '(', some(noneOf('()'), 6), ')')), 40),
    ),
    opt('F'),
    slot('verb', 'S'),
  ),
  build,
  examples: [
    ['(市民政局、市财政局负责,列第一位者为牵头单位)', '市民政局 lead formal', '市财政局 responsible formal'],
    [
      '(省民政厅牵头,省财政厅、省数据资源局配合)',
      '省民政厅 lead formal',
      '省财政厅 support formal',
      '省数据资源局 support formal',
    ],
    [
      '(市推进“放管服”改革领导小组办公室牵头,市司法局配合)',
      '市推进“放管服”改革领导小组办公室 lead formal',
      '市司法局 support formal',
    ],
    [
      '(市政府有关部门及各县(市、区)政府(管委会)按职责分工负责)',
      '市政府有关部门 responsible formal',
      '各县(市、区)政府(管委会) responsible formal',
    ],
    ['由县教育局负责', '县教育局 lead formal'],
    ['推动建立由公安部门牵头的街面巡查机制', '公安部门 lead formal'],
    ['市发展改革委、市统计局分别牵头', '市发展改革委 lead formal', '市统计局 lead formal'],
    ['各处室按职责分工负责', '各处室 responsible formal'],
    ['由学生资助管理中心负责,财务处配合', '学生资助管理中心 lead formal', '财务处 support formal'],
    ['由市教科院负责数据分析', '市教科院 lead formal'],
    ['推动建立党委领导、政府负责、部门协作、社会参与的管理机制'],
  ],
};
