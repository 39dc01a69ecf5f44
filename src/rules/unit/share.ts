import { LEVEL, PLACE_KIND } from '../../lexicon/levels.js';
import { PREDICATE } from '../../lexicon/predicates.js';
import type { Sentence } from '../../phrases/sentence.js';
import { after, ahead, frame, many, notAfter, oneOf, opt, seq, slot } from '../pattern.js';
import type { Extraction, Rule, Slots } from '../rule.js';
import { doesSomething } from './drive.js';
import { extractNames, type UnitFact } from './fact.js';
import { BETWEEN, BODIES } from './frame-parts.js';

const LEVEL_FIRST = new RegExp(`(?<level>${LEVEL})(?:地)?(?=${PREDICATE})`, 'y');

/** 每县每年支持50万元: each gets and does nothing. */
const RECEIVES = /^(?:每年|均|平均|一次性)*(?:支持|补助|给予|奖励|奖补|安排|补贴|拨付|资助|下达|投入)/u;
/** 每个县至少1家 says how many there are in each; 至少建成1家 says what it does. */
const JUST_A_NUMBER = /^至少[\d一二两三四五六七八九十]/u;
/** 县, 乡镇(街道), 脱贫县. */
const ONE_OF_A_LEVEL = new RegExp(`^${PLACE_KIND}?(?:${LEVEL})$`, 'u');

/** 90%的县(市、区)建立…: the level itself, or the text after the share that begins with one. */
function build({ who, text, each, does, eachDoes }: Slots, sentence: Sentence): readonly Extraction<UnitFact>[] {
  const slot = text ?? each;
  const acts = does ?? eachDoes;
  if (acts && (!doesSomething(sentence, acts) || JUST_A_NUMBER.test(acts.tokens[0]?.text ?? ''))) return [];
  if (who) return extractNames(who, sentence, 'executor', false);
  if (!slot) return [];
  const printed = sentence.folded.slice(slot.span.start, slot.span.end);
  LEVEL_FIRST.lastIndex = 0;
  const unit = each
    ? (/^每个?(?<level>.+)$/u.exec(printed)?.groups?.level ?? '')
    : LEVEL_FIRST.exec(printed)?.groups?.level;
  if (
    !unit ||
    (each && RECEIVES.test(sentence.folded.slice(slot.span.end, slot.span.end + 8))) ||
    (each && !ONE_OF_A_LEVEL.test(unit))
  )
    return [];
  const span = text ? { start: slot.span.start, end: slot.span.start + unit.length } : slot.span;
  return [{ fact: { span, unit, role: 'executor', formal: false }, tokens: slot.tokens }];
}

/** A part of the bodies of a level, or each of them, is to do something: the level acts. */
export const share: Rule<UnitFact> = {
  id: 'unit/share',
  frame: frame(
    oneOf(
      seq(
        notAfter('&'),
        oneOf(seq('Q', opt('E')), seq('N', 'E'), seq(after('N'), 'T', 'E')),
        oneOf(seq(slot('who', BODIES), BETWEEN, ahead(slot('does', 'TSG'))), slot('text', 'T')),
      ),
      seq(slot('each', 'P'), many(seq('DJF', opt(',')), 3), ahead(slot('eachDoes', 'TSQ'))),
    ),
  ),
  build,
  examples: [
    ['70%以上的县(市、区)建立核对机制', '县(市、区) executor'],
    ['90%的县(市、区)和部分乡镇(街道)建立基地', '县(市、区) executor', '部分乡镇(街道) executor'],
    ['推动不少于50%乡镇成立枢纽型社会组织', '乡镇 executor'],
    ['每个乡镇(街道)建立一个服务平台', '乡镇(街道) executor'],
    ['每个脱贫县建成1个现代农业园区', '脱贫县 executor'],
    ['人口30万以上的县(市)各建成特殊教育学校1所以上', '县(市) executor'],
    ['每县每年支持不超过50万元'],
    ['每个县(区)至少建成1所特殊教育学校', '县(区) executor'],
    ['认定医疗机构20家,每个县至少1家'],
    ['50%以上的乡镇敬老院达到标准'],
  ],
};
