import type { Token } from '../lex/token.js';
import { anyOf } from '../lexicon/any-of.js';
import { ATTAINING, ATTRIBUTE_LAST, BECOMING, GETTING, HAVING, HOLDERS } from '../lexicon/counted-words.js';
import { CHANGING, DONE_TO } from '../lexicon/subject-words.js';
import { isIndicator, trimEnd, trimName } from './name.js';

const LONGEST_SENTENCE = 24;
const LONGEST_NOUN = 60;

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
  const whole = (people && isGivenTo(before)) || (!measured && (people || ATTAINS.test(text)) && COMES_TO.test(text));
  const own = measured && endOfDeed(text) === text.length;
  const noun = counted(own || RATE.test(text) ? holders(text) : text, whole);
  const stage = whole ? null : (STAGE_BEHIND.exec(text)?.groups?.stage ?? null);
  const { what, become } = COME_TO.exec(text)?.groups ?? {};
  if (what !== undefined) return { noun: `${become}${what}`, whole, stage: null };
  return noun === null ? null : { noun, whole, stage };
}

/** The noun that text behind a number begins with, and nothing of what is done to it; null where there is none. */
export const nounOf = (text: string): string | null => counted(text, false);

const isGivenTo = (before: Token | undefined): boolean => /[向为给]$/.test(before?.text ?? '');
/** It is not said of all that there are: 省定对象全部纳入. */
const COMES_TO = new RegExp(`^(?!.*全部)[^,。;、]{2,12}(?:${ATTAINING}|${GETTING})`);
const ATTAINS = new RegExp(`(?<!全部)(?:${ATTAINING})(?![^,。]{0,${LONGEST_NOUN}}的)`);
const STAGE_BEHIND = new RegExp(`(?<!当年)(?<stage>${BECOMING})$`);
/** 3家|企业成功上市 */
const COME_TO = /^(?<what>企业|项目|单位|产品|品牌|基地|园区|机构|案例)(?:成功|顺利|正式)(?<become>[一-龥]{2,4})$/;
const RATE = /率均?$/;

/** Those that are counted, by nouns of those who have something, before what is measured of them: 36家|市属企业|营业收入增长5%. */
function holders(text: string): string {
  const holder = HOLDER.exec(text)?.[0] ?? '';
  return holder !== '' && isIndicator(trimEnd(text.slice(holder.length))) ? holder : text;
}
const HOLDER = new RegExp(`^.{0,16}?(?:${HOLDERS})(?=[^的和、].)`);

/** The noun up to what is done to it, or, `whole`, with it where that is short. */
function counted(text: string, whole: boolean): string | null {
  if (GOES_ON.test(text)) return null;
  const own = text.slice(0, endOfDeed(text));
  const which = WHICH.exec(own)?.[0].length ?? 0;
  const done = whole && own.length <= LONGEST_SENTENCE ? -1 : own.slice(which).search(DONE_TO);
  const end = done < 0 ? own.length : done + which;
  if (done >= 0 && end < 2) return null;
  const noun = which > 0 ? trimEnd(own.slice(0, end)) : trimName(own.slice(0, end));
  return noun === '' || noun.length > LONGEST_NOUN ? null : noun;
}
/** 突破40万亿元|并连续多年居首位: what is told next of the same thing. */
const GOES_ON = /^(?:并|且(?!末)|连续|居(?=全|世|首|前)|位[居列]|跻身|同比|再创|创(?=历史|有|近))/;
/** 100所|达到二级水平的|卫生院: which ones are meant is said before the noun. */
const WHICH = new RegExp(`^(?:${HAVING})[^,、;。]{1,20}的(?=.{2})`);
/** Where the next thing that is done begins: 开通3条地铁新线、|新增里程30公里. What stands before a 的 tells of the noun: 服务专业、管理规范的机构. */
function endOfDeed(text: string): number {
  const from = text.lastIndexOf('的') + 1;
  const next = from + text.slice(from).search(NEXT_DEED);
  return next > from + 1 ? next : text.length;
}
const NEXT_DEED = new RegExp(`、(?=(?:${anyOf(CHANGING)})(?:.{2}|$)|选聘|聘请|超额|${ATTRIBUTE_LAST})`);
