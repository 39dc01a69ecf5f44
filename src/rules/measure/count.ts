import { KEPT_CREATION_VERB } from '../../lexicon/subject-words.js';
import { isClassifier } from '../../lexicon/units.js';
import { countedNoun } from '../../phrases/counted-noun.js';
import { isFunctionWordsOnly, trailingCreationVerb, trimName, withCreationVerb } from '../../phrases/name.js';
import { ownPart, phrase } from '../../phrases/phrase.js';
import type { Sentence } from '../../phrases/sentence.js';
import { ahead, lookingBack, many, opt, slot } from '../pattern.js';
import type { Rule, Slots } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';
import { NOUN_BEHIND, VALUE, WHAT } from './frame-parts.js';

const PEOPLE: ReadonlySet<string> = new Set(['人', '户', '名', '人次', '户次', '家', '家次']);
/** What leads on to a value of the noun behind the count. */
const MEASURED = /^[KFJGV]*[VIA]?[QC]/;
const FEW_LETTERS = 4;
const RANKED = /(?:进入|跻身|位居|位列)(?:全[国省市区]|世界|全球)?$/;
const LONGEST_BARE = 18;

/** What is done to so many: 取消 in 取消|10项 and in 取消公安等|10项, where some of them stand between. */
const makingOf = (what: string): string | null =>
  trailingCreationVerb(what) ?? (what.endsWith('等') ? (KEPT_CREATION_VERB.exec(what)?.[0] ?? null) : null);

const BY_HOW_MANY = /^(?:增加|净增|减少|压减|削减)/;
/** 增加|3个|试点县, 减少|5个|环节: by so many, and not as many as there are. */
export const changeOf = ({ how }: Slots): string | null =>
  how?.tokens.find(({ type, text }) => type === 'I' && BY_HOW_MANY.test(text))?.text.replace(/了$/, '') ?? null;

/** 开工 of 开工|12公里的|3条道路: what stands before the size of those that are counted. */
function sizedBy({ value }: Slots, { tokens }: Sentence): string {
  const of = tokens[(value?.from ?? 0) - 1];
  const size = tokens[(value?.from ?? 0) - 2];
  return of?.type === 'E' && size?.type === 'Q' ? (tokens[(value?.from ?? 0) - 3]?.text ?? '') : '';
}

/** 新建2000个社区老年人助餐点: so many of the noun behind the number. */
export const count: Rule<MeasureFact> = {
  id: 'measure/count',
  frame: lookingBack(
    [WHAT, slot('how', many('VGJI'))],
    VALUE,
    slot('value', 'Q'),
    ahead(opt('(', 'TWR', ')'), slot('also', many('Qq', 20)), opt('E'), NOUN_BEHIND),
  ),
  build(slots, sentence) {
    const value = slots.value?.tokens[0];
    const unit = value?.quantity?.unit;
    if (!value || unit === undefined || ['%', '‰', '百分点', '倍'].includes(unit)) return [];
    const what = ownPart(slots.what, sentence);
    const whatText = what.map((t) => t.text).join('');
    const named = phrase(what);
    const making = makingOf(whatText) ?? changeOf(slots) ?? makingOf(sizedBy(slots, sentence));
    const text = (slots.noun?.tokens ?? [])
      .map((t) => t.text)
      .join('')
      .replace(/^的/, '');
    const behind = slots.noun?.to ?? 0;
    const found = countedNoun(text, {
      before: sentence.tokens[(slots.value?.from ?? 0) - 1],
      measured: !/[、和]$/.test(text) && MEASURED.test(sentence.letters.slice(behind, behind + FEW_LETTERS)),
      people: PEOPLE.has(unit),
    });
    if (!found) return [];
    const { noun, whole, stage } = found;
    const level = /^[省市县国]定$/.test(named.name ?? '') ? (named.name ?? '') : '';
    // 44个国家|3000名|运动员: the name before has its own count.
    const taken =
      isClassifier(unit) &&
      /[Qq]/.test(sentence.letters[(slots.what?.from ?? 0) - 1] ?? '') &&
      !slots.what?.tokens.some(({ type }) => type === '&');
    const led =
      making !== null ||
      taken ||
      whole ||
      named.name === null ||
      isFunctionWordsOnly(whatText) ||
      /(?:[等的]|[省市县国]定|新发现|现有)$/.test(whatText);
    // 护理员2000人参加培训 counts what stands before; 互办20件实事 what follows.
    // 300人参加培训 may count who stands before; 20个项目全面完成 counts projects.
    const bare = PEOPLE.has(unit) ? noun === trimName(text) : noun.length > 1;
    if (!led && (!isClassifier(unit) || !bare || noun.length > LONGEST_BARE)) return [];
    // 2所|大学进入世界|前200名: where they are ranked belongs to what is said of them.
    const rank = sentence.tokens[behind];
    const ranked = rank?.quantity?.unit === '名' && RANKED.test(noun) ? rank.text : '';
    const subject = level + withCreationVerb(making ?? (noun.includes(stage ?? '') ? null : stage), noun) + ranked;
    return [measure(value, { subject, scope: named.scope, per: named.per, base: named.base })];
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
    ['新入驻5家物流企业。', '新入驻物流企业 = 5 家'],
    ['增加3个试点县,减少5个审批环节。', '增加试点县 = 3 个', '减少审批环节 = 5 个'],
    ['6家企业成功上市。', '上市企业 = 6 家'],
    ['实施4个县级救助机构提质改造项目、新增床位60张。', '县级救助机构提质改造项目 = 4 个', '新增床位 = 60 张'],
    ['分5个阶段推进各项任务。'],
    ['8家市属企业完成改制。', '市属企业完成改制 = 8 家'],
    ['城区管网领域30个续建项目完成投资4亿元。', '续建项目 = 30 个', '续建项目完成投资 = 400000000 元'],
    ['加快6个水利工程建设进度。', '水利工程 = 6 个'],
    ['每个县引进1个过20亿元、过50亿元项目。', '引进过20亿元、过50亿元项目 = 1 个 per 县'],
    ['对汛期24小时值班制度进行不定期检查。'],
  ],
};
