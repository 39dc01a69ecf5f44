import { isShare } from '../../lexicon/units.js';
import { isFunctionWordsOnly, trailingCreationVerb, trimName } from '../../phrases/name.js';
import { ownPart, phrase } from '../../phrases/phrase.js';
import type { Sentence } from '../../phrases/sentence.js';
import { ahead, lookingBack, many, notAhead, opt, seq, slot, some } from '../pattern.js';
import type { Rule, Slots } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';
import { VALUE, WHAT } from './frame-parts.js';

const DOING = 'TLBWRXOSPDJ“”()';
/** The noun, with what it does or what is done to it, to the end of its clause. */
const CLAUSE = slot('noun', some(DOING), many(seq('&', notAhead('QCq'), some(DOING))));

/**
 * 90%的县(市、区)建立基地, 75%以上城乡社区具备…, 贫困人口100%纳入保障: a share of those named behind (or before) it.
 * The subject is the noun with what it does.
 */
export const ofNoun: Rule<MeasureFact> = {
  id: 'measure/of-noun',
  frame: lookingBack([WHAT, many('VJG')], VALUE, slot('value', 'Q'), ahead(opt('E'), CLAUSE)),
  build(slots, sentence) {
    const value = slots.value?.tokens[0];
    if (!value?.quantity || !isShare(value.quantity.unit)) return [];
    const what = ownPart(slots.what, sentence);
    const before = phrase(what);
    const whole = (slots.noun?.tokens ?? [])
      .map((t) => t.text)
      .join('')
      .replace(AT_A_RATIO, '');
    // 投放|50%|号源、转诊量|增长90%: the last has a value of its own.
    const measured = /^[VIAF]*[QC]/.test(sentence.letters.slice(slots.noun?.to ?? 0, (slots.noun?.to ?? 0) + 3));
    const text = measured ? whole.replace(/、[^、()]*$/, '') : whole;
    // 人均产值翻一番的|要求: of nothing that could be told.
    if (ASKED.test(text)) return [];
    const whatText = what.map((t) => t.text).join('');
    const levied = LEVIED.exec(text)?.[0];
    if (levied !== undefined)
      return [measure(value, { subject: trimName(whatText.replace(AT, '')) + levied, scope: before.scope })];
    const rate = RATE.test(text);
    const light =
      rate || before.name === null || isFunctionWordsOnly(whatText) || trailingCreationVerb(whatText) !== null;
    const of = sentence.tokens[slots.value?.to ?? 0]?.type === 'E';
    // 助餐点覆盖|90%|城乡社区: whom what stands before reaches.
    const reaching = REACHES.exec(before.name === null ? '' : whatText.slice(whatText.indexOf(before.name)))?.[0];
    if (reaching !== undefined) return [measure(value, { subject: reaching + text, scope: before.scope })];
    if (!light && !of && !DOES.test(text)) return [];
    if (!light && of && before.name !== null) return [];
    const subject = trimName(
      light || before.name === null ? text + sharedVerb(slots, sentence, text) : before.name + text,
    );
    return subject === '' ? [] : [measure(value, { subject, scope: before.scope, per: before.per, base: before.base })];
  },
  examples: [
    ['到2015年底,90%的县(市、区)建立培育扶持基地。', '县(市、区)建立培育扶持基地 = 90 %'],
    ['确保75%以上城乡社区办公服务用房实现达标。', '城乡社区办公服务用房实现达标 >= 75 %'],
    [
      '实现90%的城市社区、80%的农村社区达到和谐社区标准。',
      '城市社区达到和谐社区标准 = 90 %',
      '农村社区达到和谐社区标准 = 80 %',
    ],
    ['便民服务站覆盖80%以上的行政村。', '便民服务站覆盖行政村 >= 80 %'],
    ['实现1分钟响应、90%解决率。', '解决率 = 90 %'],
    ['5年按80%的比例实施奖补。', '奖补 = 80 %'],
    ['快递服务适用6%的税率,小规模经营者减按2%征收率缴纳。', '快递服务税率 = 6 %', '小规模经营者征收率 = 2 %'],
    ['及时将符合条件的贫困人口100%纳入兜底保障范围。', '符合条件的贫困人口纳入兜底保障范围 = 100 %'],
  ],
};

/** In 90%的城市社区、80%的农村社区达到…标准 the last one's verb is for all of them. */
function sharedVerb(slots: Slots, sentence: Sentence, text: string): string {
  const from = slots.noun?.to ?? 0;
  if (VERB.test(text) || !/^&QE/.test(sentence.letters.slice(from, from + 3))) return '';
  const end = sentence.letters.slice(from).search(/[,;.]/);
  const rest = sentence.tokens.slice(from, end < 0 ? undefined : from + end);
  const last = rest
    .slice(rest.findLastIndex((t) => t.type === 'E') + 1)
    .map((t) => t.text)
    .join('');
  const at = last.search(VERB);
  return at > 0 ? last.slice(at) : '';
}
/** 按80%的|比例实施|奖补 */
const AT_A_RATIO = /^的?比例(?:给予|实施|予以|进行|安排|发放|兑现)(?=.{2})/;
/** 现行|10%的|税率, 适用|3%|征收率. */
const LEVIED = /^(?:优惠)?(?:税率|征收率|预征率|(?:年)?利率|费率|缴费率)/;
const AT = /(?:现行|适用|执行|实行|按照?|减按|由|从|以){1,3}$/;
/** 实现|90%|解决率 */
const RATE = /^[一-龥“”]{2,12}(?<!效)率$/;
const VERB = /(?:达到|达标|建立|建成|实现|完成|具备|设有|开展|纳入|通过|拥有|配备)/;

const ASKED = /^的?(?:要求|目标|任务|水平|标准)/;

/** What covers, and that it does. */
const REACHES = /[^、,]{2,24}覆盖$/;

/** What is done with all of those named before the share. */
const DOES =
  /^(?:由|均?(?:稳定)?达(?:到)?(?!\d)|符合|纳入|签订|参加|参保|享受|实现|落实|建立|完成|达标|建档|进入|接受|覆盖|配备|安装|使用|实施|开展|得到|持证|通过|资助|录入|上线|公开|到位|脱贫|入学|安置|入住|办结|规范|整改|清零|投入(?!产出|品)|投向|用于|纳管|监管|登记)/;
