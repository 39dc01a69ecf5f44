import type { Token } from '../../lex/token.js';
import { anyOf } from '../../lexicon/any-of.js';
import { CHANGING, DONE_TO, KEPT_MAKING } from '../../lexicon/subject-words.js';
import { isClassifier } from '../../lexicon/units.js';
import { ahead, lookingBack, many, opt, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';
import { NOUN_BEHIND, VALUE, WHAT } from './frame-parts.js';
import { isIndicator, isLight, makingAtEnd, trimEnd, trimName, withMaking } from './name.js';
import { ownPart, phrase } from './phrase.js';

/** 开通3条地铁新线、|新增里程30公里 */
const NEXT_DEED = new RegExp(`、(?=(?:${anyOf(CHANGING)})[^的]{2,}$)`);
const PEOPLE: ReadonlySet<string> = new Set(['人', '户', '名', '人次', '户次', '家', '家次']);
const WHICH = /^(?:达到|达标|符合|具备|具有|获得|纳入|参加|列入|取得|完成)[^,、;。]{1,20}的(?=.{2})/;

/**
 * 36家|市属企业|营业收入增长5%: those that are counted, before what is measured of them, by nouns of those who have something.
 */
function holders(text: string): string {
  const holder = HOLDER.exec(text)?.[0] ?? '';
  return holder !== '' && isIndicator(text.slice(holder.length)) ? holder : text;
}
const HOLDER =
  /^.{0,16}?(?:企业|公司|银行|合作社|断面|河流|湖泊|水库|园区|产业园|示范园|片区|城市|县(?:\(市、区\)|(?![属级城域内乡]))|乡镇|街道|社区|行政村|学校|高校|医院|机构|项目|工程|平台|产业链?|行业|品种|产品|市场|港口|机场|景区|基地|部门|指标|市民|居民|群众|职工)(?=[^的和、].)/;

/** 新建2000个社区老年人助餐点: so many of the noun behind the number. */
export const count: Rule<MeasureFact> = {
  id: 'measure/count',
  frame: lookingBack(
    [WHAT, many('VGJI')],
    VALUE,
    slot('value', 'Q'),
    ahead(opt('(', 'TWR', ')'), slot('also', many('Qq', 20)), opt('E'), NOUN_BEHIND),
  ),
  build(slots, sentence) {
    const value = slots.value?.tokens[0];
    const quantity = value?.quantity;
    if (!value || !quantity || ['%', '‰', '百分点', '倍'].includes(quantity.unit)) return [];
    const what = ownPart(slots.what, sentence);
    const whatText = what.map((t) => t.text).join('');
    const before = phrase(what);
    // 取消公安等|10项|罚款事项: some of them stand between what is done and how many.
    const making =
      makingAtEnd(whatText) ?? (whatText.endsWith('等') ? (KEPT_MAKING.exec(whatText)?.[0] ?? null) : null);
    const led =
      making !== null ||
      before.name === null ||
      isLight(whatText) ||
      /(?:[等的]|[省市县国]定|新发现|现有)$/.test(whatText);
    // 护理员2000人参加培训 counts what stands before; 互办20件实事 what follows.
    if (!led && !isClassifier(quantity.unit)) return [];
    const text = (slots.noun?.tokens ?? [])
      .map((t) => t.text)
      .join('')
      .replace(/^的/, '');
    const measured = MEASURED.test(sentence.letters.slice(slots.noun?.to, (slots.noun?.to ?? 0) + 4));
    const told = PEOPLE.has(quantity.unit) && getsSomething(sentence.tokens[(slots.value?.from ?? 0) - 1], text);
    const noun = counted(measured ? holders(text) : text, told);
    if (noun === null) return [];
    if (!led && (noun !== trimName(text) || noun.length > 14)) return [];
    const kept = /^[省市县国]定$/.test(before.name ?? '') ? (before.name ?? '') + noun : withMaking(making, noun);
    return [measure(value, { subject: kept, scope: before.scope, per: before.per, base: before.base })];
  },
  examples: [
    ['培训社工8000—1万人次。', '培训社工 range 8000—10000 人次'],
    ['新建3—5万亩高标准农田。', '新建高标准农田 range 30000—50000 亩'],
    ['新建2000个社区老年人助餐点。', '新建社区老年人助餐点 = 2000 个'],
    ['推进每个街道(镇)培树2个社区协商议事典型。', '社区协商议事典型 = 2 个 per 街道(镇)'],
    [
      '完成1条省界、5条市界、44条县(市、区)界的联合检查任务。',
      '省界 = 1 条',
      '市界 = 5 条',
      '县(市、区)界的联合检查任务 = 44 条',
    ],
    ['取消123项行政许可事项,动工3座水库。', '取消行政许可事项 = 123 项', '动工水库 = 3 座'],
    ['新增20所达到二级水平的乡镇卫生院。', '新增达到二级水平的乡镇卫生院 = 20 所'],
    ['开通3条公交线路、新增里程40公里。', '开通公交线路 = 3 条', '新增里程 = 40 公里'],
    ['12家县属国有企业营业收入增长6%。', '县属国有企业 = 12 家', '县属国有企业营业收入增长 = 6 %'],
    ['打造3个50亿元产值园区。', '50亿元产值园区 = 3 个'],
    ['向2.5万户困难家庭发放租赁补贴。', '困难家庭发放租赁补贴 = 25000 户'],
    ['对汛期24小时值班制度进行不定期检查。'],
  ],
};

/** What leads on to a value of the noun behind the count. */
const MEASURED = /^[KFJGV]*[VIA]?[QC]/;

/**
 * The counted noun, up to what is done to it; null when nothing is left. Of people for whom something is done (向|3万户|家庭发放补贴) or who
 * get something (2000万居民得到保障) what they get is told with them.
 */
export function counted(text: string, whole = false): string | null {
  // 100所|达到二级水平的|卫生院: which ones are meant is said before the noun.
  const of = WHICH.exec(text)?.[0].length ?? 0;
  const next = text.search(NEXT_DEED);
  if (next > 1) return counted(text.slice(0, next), whole);
  const done = whole && text.length <= LONGEST_SENTENCE ? -1 : text.slice(of).search(DONE_TO);
  const at = done < 0 ? done : done + of;
  const kept = at > 1 ? text.slice(0, at) : at === 0 || at === 1 ? '' : text;
  const noun = of > 0 ? trimEnd(kept) : trimName(kept);
  return noun === '' || noun.length > 60 ? null : noun;
}
const LONGEST_SENTENCE = 24;

/** Is what stands before people what is done for them, or the text of them what they get? */
export const getsSomething = (before: Token | undefined, people: string): boolean =>
  /[向为给]$/.test(before?.text ?? '') || GETS.test(people);
const GETS = /^[^,。;、]{2,12}(?:得到|享受|领取|获得|参加|纳入|受益|摆脱|实现)/;
