import type { Token } from '../../lex/token.js';
import { anyOf } from '../../lexicon/any-of.js';
import { CHANGING, DONE_TO } from '../../lexicon/subject-words.js';
import { isIndicator, trimEnd, trimName } from './name.js';

/** Where the text behind a count stands: is it what a value further on measures, and who stands before the count? */
export interface NounPlace {
  /** Whom something is done for: 向 in 向|3万户|家庭发放补贴. */
  readonly before: Token | undefined;
  /** The same text leads on to a value of its own: 36家|市属企业营业收入|增长5%. */
  readonly measured: boolean;
  readonly people: boolean;
}

/** What is counted, read off the text behind the count. */
export interface CountedNoun {
  readonly noun: string;
  /** It says of those counted what they get or come to, so that they are these and not all there are. */
  readonly whole: boolean;
  /** What has become of them: 开工建设 of 12条|道路开工建设. */
  readonly stage: string | null;
}

/** The noun behind a count, with what is needed to know which are counted; null where there is none. */
export function countedNoun(text: string, { before, measured, people }: NounPlace): CountedNoun | null {
  const whole = (people && isGivenTo(before)) || ((people || ATTAINS.test(text)) && GETS.test(text));
  const noun = counted(measured || RATE.test(text) ? holders(text) : text, whole);
  const stage = whole ? null : (STAGE_BEHIND.exec(text)?.groups?.stage ?? null);
  return noun === null ? null : { noun, whole, stage };
}

/** The noun that text behind a number begins with, and nothing of what is done to it; null where there is none. */
export const nounOf = (text: string): string | null => counted(text, false);

const isGivenTo = (before: Token | undefined): boolean => /[向为给]$/.test(before?.text ?? '');
/** 2000万居民|得到保障, 60家县级医院|达到三级水平, 36个农产品|纳入名录. */
const GETS =
  /^(?!.*全部)[^,。;、]{2,12}(?:得到|享受|领取|获得|参加|受益|摆脱|实现|达到|纳入|入选|获评|获批|被?评为|列入|通过)/;
const ATTAINS = /(?<!全部)(?:达到|纳入|入选|获评|被?评为|列入|通过)(?![^,。]*的)/;
const STAGE_BEHIND = /(?<stage>开工建设|开工|动工|竣工|投产|完工|复工|签约|落地)$/;
const RATE = /率均?$/;

/** Those that are counted, by nouns of those who have something, before what is measured of them: 36家|市属企业|营业收入增长5%. */
function holders(text: string): string {
  const holder = HOLDER.exec(text)?.[0] ?? '';
  return holder !== '' && isIndicator(trimEnd(text.slice(holder.length))) ? holder : text;
}
const HOLDER =
  /^.{0,16}?(?:企业|公司|银行|合作社|断面|河流|湖泊|水库|水功能区|水源地|园区|产业园|示范园|片区|城市|县(?:\(市、区\)|(?![属级城域内乡]))|乡镇|街道|社区|行政村|学校|高校|医院|机构|项目|工程|平台|产业链?|行业|品种|产品|市场|港口|机场|景区|基地|部门|指标|市民|居民|群众|职工)(?=[^的和、].)/;

const LONGEST_SENTENCE = 24;
const LONGEST_NOUN = 60;

/** The noun up to what is done to it, or, `whole`, with it where that is short. */
function counted(text: string, whole: boolean): string | null {
  const next = text.search(NEXT_DEED);
  if (next > 1) return counted(text.slice(0, next), whole);
  // 100所|达到二级水平的|卫生院: which ones are meant is said before the noun.
  const of = WHICH.exec(text)?.[0].length ?? 0;
  const done = whole && text.length <= LONGEST_SENTENCE ? -1 : text.slice(of).search(DONE_TO);
  const end = done < 0 ? text.length : done + of;
  if (done >= 0 && end < 2) return null;
  const noun = of > 0 ? trimEnd(text.slice(0, end)) : trimName(text.slice(0, end));
  return noun === '' || noun.length > LONGEST_NOUN ? null : noun;
}
const WHICH = /^(?:达到|达标|符合|具备|具有|获得|纳入|参加|列入|取得|完成)[^,、;。]{1,20}的(?=.{2})/;
/** 开通3条地铁新线、|新增里程30公里 */
const NEXT_DEED = new RegExp(`、(?=(?:${anyOf(CHANGING)})[^的]{2,}$)`);
