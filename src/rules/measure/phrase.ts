import type { Token } from '../../lex/token.js';
import { INDICATOR_END, KEPT_MAKING, LEADING, MAKING, TRAILING } from '../../lexicon/subject-words.js';
import type { Sentence, Slot } from '../rule.js';

/** A stretch of tokens read as the name of what is measured: the name, and what belongs to other fields. */
export interface Phrase {
  readonly name: string | null;
  readonly scope: string | null;
  readonly per: string | null;
  readonly base: string | null;
}

const longestFirst = (words: readonly string[]): readonly string[] => [...words].sort((a, b) => b.length - a.length);
const HEADS = longestFirst(LEADING);
const TAILS = longestFirst(TRAILING);
const MAKERS = longestFirst(MAKING);
/** Words that begin with one of the leading words: 对象 is not 对. */
const WHOLE_WORDS =
  /^(?:对象|对口|对接|为民|要素|要件|应急|应届|应征|应用|需求|需要|按揭|将军|使用|让利|全部门|基本医|基本养|基本公共|基本生活|基本建设|基本保|基本农|重点人|重点对|重点优抚|重点镇|重点项目|重点工程|重点实验|重点产业|重点企业|组织部|组织化|到位|到岗|并网|并联|再就业|再生|共享|共建|共青|计划生育|计划免疫|年度封|年度考|在校|在册|在岗|在职|在建|在园|在读|和谐|与会|及格|对外|实施率|实施范围|完成率|开展率|落实率|解决率|达到率|推进率|继续教育|持续|把关|已建|等级|等效|的士|居民|居家|居住|居委|还款|尚德|共有产权|占地|实施细则|实施方案|实施办法|实施意见|拥有率|拥有量)/;

/** The words around a name taken off, again and again. */
export function trimName(text: string): string {
  let name = text.trim();
  for (let changed = true; changed; ) {
    const head = WHOLE_WORDS.test(name) ? undefined : HEADS.find((w) => name.startsWith(w) && name.length > w.length);
    if (head) name = name.slice(head.length);
    changed = head !== undefined;
  }
  for (let changed = true; changed; ) {
    const tail = TAILS.find(
      (w) =>
        name.endsWith(w) && name.length > w.length && !(w === '数' || (/(?:共有|拥有|所有)$/.test(name) && w === '有')),
    );
    if (tail) name = name.slice(0, -tail.length);
    changed = tail !== undefined;
  }
  return balanced(name);
}

/** Brackets and quotation marks that lost their other half are taken off the ends. */
function balanced(name: string): string {
  let text = name;
  for (const [open, close] of [
    ['(', ')'],
    ['“', '”'],
  ] as const) {
    const opens = text.split(open).length - 1;
    const closes = text.split(close).length - 1;
    if (opens > closes) text = text.startsWith(open) ? text.slice(1) : text.endsWith(open) ? text.slice(0, -1) : text;
    if (closes > opens) text = text.endsWith(close) ? text.slice(0, -1) : text.startsWith(close) ? text.slice(1) : text;
  }
  return text.trim();
}

/** Cities and counties by their last character, at the front of a name: 丹徒区|路牌. 社区, 地区 … are no places. */
const PLACE =
  /^[一-龥]{2,4}?(?:自治州|自治县|新区|高新区|经开区|开发区|(?<![社地小园辖景山校市城湖库灾牧校])区|(?<![全各城超])市|(?<![各郊型所建])县(?![域级城乡直管属])|(?<=[族黔安川南阿果树尔音孜汉玛海西])州)(?=[一-龥“])/;
const NOT_PLACE =
  /^(?:新建|新增|新修|改造|建设|建成|建立|完成|解决|更换|硬化|创建|城市|县级|市级|区级|城乡|农村|社区|地区|小区|辖区|全[市县区省]|各|本[市县区省]|所有|残疾|住区)|[的和与及]/;
/** 城市社区平均拥有不少于10个: counted on each of them. */
const AVERAGED = /^(?<per>[一-龥()]{2,8}?)平均(?:拥有|有|建有|配备)?$/;

/** A region, or a level that is meant as such (各县): 村(居)党组织 and 各市级平台 are names. */
const isPlaceOf = (token: Token, next: Token | undefined): boolean =>
  (token.letter === 'R' || (token.letter === 'W' && /^(?:各|所有|全部|部分|我|全|其)/.test(token.text))) &&
  !/^级/.test(next?.text ?? '');

/** Scope, denominator and base are read off the tokens in front; the rest is the name. */
export function phrase(tokens: readonly Token[]): Phrase {
  let scope: string | null = null;
  let per: string | null = null;
  let base: string | null = null;
  let text = '';
  let yearly = false;
  for (const [i, token] of tokens.entries()) {
    const lead = trimName(text) === '' || isLight(text);
    if (token.time?.kind === 'recurring' && token.time.duration === 'P1Y') yearly = true;
    // 县工信科技局要对28家企业…: who acts is no part of what is counted.
    if ((token.letter === 'B' || token.letter === 'W') && lead && ACTS.test(tokens[i + 1]?.text ?? '')) continue;
    // 学前三年毛入园率: a stretch of time that bounds nothing is part of the name.
    const named = token.time?.kind === 'point' && token.time.duration !== null;
    if ((token.letter === 'D' && !named) || token.letter === 'F' || token.letter === 'G' || token.letter === 'J')
      continue;
    if (token.letter === 'K') base = token.value ?? null;
    else if (token.letter === 'P') {
      per = token.value ?? null;
      if (!lead || /均$/.test(token.text)) text += token.text;
    } else if (
      isPlaceOf(token, tokens[i + 1]) &&
      scope === null &&
      (lead || i === tokens.length - 1) &&
      !(i > 0 && lead === false && token.letter === 'W')
    ) {
      scope = token.text;
      if (lead) text = '';
    } else text += token.text;
  }
  let name = trimName(text);
  const averaged = AVERAGED.exec(text.trim())?.groups?.per;
  if (averaged !== undefined && isUnit(averaged)) return { name: null, scope, per: averaged, base };
  const ending = /^(?<per>城市社区|农村社区|城乡社区|村|社区|乡镇|街道|县)?(?<name>.+)平均(?:拥有|有)$/.exec(
    name,
  )?.groups;
  if (ending) {
    name = ending.name ?? name;
    per ??= ending.per ?? null;
  }
  const place = scope === null && !NOT_PLACE.test(name) ? PLACE.exec(name) : null;
  if (place && name.length > place[0].length + 1) {
    scope = place[0];
    name = trimName(name.slice(place[0].length));
  }
  if (yearly) per = per === null ? '年' : per.endsWith('年') ? per : `${per}/年`;
  // 其中安定区5600户: a place alone is whom the value is for.
  if (scope === null && PLACE_ALONE.test(name) && !NOT_PLACE.test(name)) return { name: null, scope: name, per, base };
  return { name: name === '' || isLight(name) ? null : name, scope, per, base };
}

const ACTS = /^(?:要|应|须|负责|牵头|组织)/;
const PLACE_ALONE =
  /^[一-龥]{1,4}(?:(?<![社地小园辖景山校市城湖库灾牧校])区|(?<![全各城超])市|(?<![各郊型所建])县|旗|镇|乡)$/;

/** What is averaged over is one kind of unit, not a thing with a tail of its own. */
const isUnit = (name: string): boolean => /(?:社区|村|镇|乡|街道|县|区|市|户|人|校|所|机构|家庭)$/.test(name);

/** Nothing but words that lead up to something. */
export const isLight = (text: string): boolean => {
  let rest = text.trim();
  for (let head: string | undefined = ''; head !== undefined && rest !== ''; ) {
    head = HEADS.find((w) => rest.startsWith(w));
    if (head) rest = rest.slice(head.length);
  }
  return rest === '';
};

/** Does the text end in a verb of making, so that the number behind it counts the noun that follows? */
export const makingAtEnd = (text: string): string | null => {
  const bare = text.trim().replace(/(?:了|好|再|各|至少)$/, '');
  return MAKERS.find((w) => bare.endsWith(w)) ?? null;
};

/** The name with the making in front of it that matters: 新建 + 老年人助餐点. */
export const withMaking = (making: string | null, name: string): string =>
  making !== null && KEPT_MAKING.test(making) && !name.startsWith(making) ? making + name : name;

export const isIndicator = (name: string): boolean => INDICATOR_END.test(name);

/**
 * What belongs to the value at hand of the text before it: behind another value the first thing named is that one's
 * (114个助餐点和|25个中心; 23条政策措施及|我市8项细则).
 */
export function ownPart(slot: Slot | undefined, sentence: Sentence): readonly Token[] {
  const tokens = slot?.tokens ?? [];
  let before = (slot?.from ?? 0) - 1;
  if (sentence.letters[before] === 'E') before--;
  const previous = sentence.tokens[before]?.letter;
  const following = tokens[0]?.letter;
  if ((previous !== 'Q' && previous !== 'C') || following === '&' || following === undefined) return tokens;
  const at = tokens.findIndex((t) => t.letter === '&');
  return at < 0 ? tokens : tokens.slice(at + 1);
}
