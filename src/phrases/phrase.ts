import type { Token } from '../lex/token.js';
import { ATTRIBUTE_LAST } from '../lexicon/counted-words.js';
import { divisionsNamed } from '../lexicon/divisions.js';
import { isPlaceAlone, NO_PLACE, OF_PROVINCES, PLACE_IN_FRONT, WHOLE_LAND } from '../lexicon/place-endings.js';
import { isFunctionWordsOnly, isIndicator, trimEnd, trimName } from './name.js';
import type { Sentence, Slot } from './sentence.js';

/** A stretch of tokens read as the name of what is measured: the name, and what belongs to other fields. */
export interface Phrase {
  readonly name: string | null;
  readonly scope: string | null;
  readonly per: string | null;
  readonly base: string | null;
}

/** Scope, denominator and base are read off the tokens in front; the rest is the name. */
export function phrase(tokens: readonly Token[]): Phrase {
  const { text, scope, per, base } = splitPhrase(tokens);
  const { name, over } = averaged(trimName(text));
  const fields = { per: everyCycle(per ?? over, tokens), base };
  if (scope !== null || NO_PLACE.test(name)) return { scope, name: named(name), ...fields };
  // 其中安定区5600户: a place alone is whom the value is for.
  if (isPlaceAlone(name)) return { scope: name, name: null, ...fields };
  const place = placeInFront(name);
  if (place === undefined || name.length <= place.length + 1) return { scope, name: named(name), ...fields };
  return { scope: place, name: named(trimName(name.slice(place.length))), ...fields };
}

/** 丹徒区|路牌, 经开区|厂房: a place that is known, or a zone; 边民互市|贸易区 and 地表水市|控断面 are torn. */
function placeInFront(name: string): string | undefined {
  const whole = WHOLE_LAND.exec(name)?.[0];
  if (whole !== undefined && isIndicator(name.slice(whole.length).replace(CHANGED, ''))) return whole;
  const place = PLACE_IN_FRONT.exec(name)?.[0];
  if (place === undefined || ZONE.test(place)) return place;
  return divisionsNamed(place, null).length > 0 ? place : undefined;
}
const CHANGED = /(?:年均|同比)?(?:增长|下降)$/;
const ZONE = /(?:片区|新区|高新区|经开区|开发区)$/;

/** 连续三年 says how long, not what. */
const HOW_LONG = /^(?:连续.{1,3}[年月季度]|[\d一二三四五十]{1,2}年)$/;
const named = (name: string): string | null =>
  name === '' || isFunctionWordsOnly(name) || HOW_LONG.test(name) ? null : name;

/** What stands between a name and its value counts for more than what stands in the name: 达到|每人每月|335元, 能力|每日|1万吨. */
export function countedOn(how: readonly Token[], named: Pick<Phrase, 'per' | 'base'>): Pick<Phrase, 'per' | 'base'> {
  return {
    per: everyCycle(how.find((t) => t.type === 'P')?.value ?? named.per, how),
    base: how.find((t) => t.type === 'K')?.value ?? named.base,
  };
}

/** 每年 beside a denominator makes it one for a year: 每人 and 每年 are 人/年; 每季度走访5户 is counted on a 季度. */
export function everyCycle(per: string | null, tokens: readonly Token[]): string | null {
  const cycle = CYCLES[tokens.find((t) => t.time?.kind === 'recurring')?.time?.duration ?? ''];
  return cycle === undefined || per?.endsWith(cycle) ? per : per === null ? cycle : `${per}/${cycle}`;
}
const CYCLES: Readonly<Record<string, string>> = {
  P1Y: '年',
  P6M: '半年',
  P3M: '季度',
  P1M: '月',
  P1W: '周',
  P1D: '日',
};

/** The tokens by what they are for: scope, denominator and base, and the text of the name. */
function splitPhrase(tokens: readonly Token[]): {
  text: string;
  scope: string | null;
  per: string | null;
  base: string | null;
} {
  let scope: string | null = null;
  let per: string | null = null;
  let base: string | null = null;
  let text = '';
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (isSilent(token)) {
      text = text.replace(/[自从]$/, '');
      continue;
    }
    // Only of regions, levels and bodies does it matter what stands before them.
    const leads = isPlaceOrBody(token) && isFunctionWordsOnly(text);
    if (leads && acts(token, next)) continue;
    if (token.type === 'K') base = token.value ?? null;
    else if (token.type === 'P') {
      per = token.value ?? null;
      // 人均 and 单日 are part of the name, 每千名老年人 in front of it is not.
      if (token.text.endsWith('均') || token.text === '单日') text += token.text;
    } else if (scope === null && isScope(token, next, leads, next === undefined && i > 0) && !isKind(tokens, i)) {
      scope = token.text;
      if (leads) text = '';
    } else text += token.text;
  }
  return { text, scope, per, base };
}

/** Times and 分别, 均, 各 are no part of a name; a stretch of time that bounds nothing is: 学前三年毛入园率. */
const isSilent = ({ type, time }: Token): boolean =>
  type === 'F' || type === 'G' || type === 'J' || (type === 'D' && !(time?.kind === 'point' && time.duration !== null));

const isPlaceOrBody = ({ type }: Token): boolean => type === 'R' || type === 'W' || type === 'B';

/** 县工信科技局要对28家企业…: who acts is no part of what is counted. */
const acts = (token: Token, next: Token | undefined): boolean =>
  token.type !== 'R' && /^(?:要|应|须|负责|牵头|组织)/.test(next?.text ?? '');

/** A region in front or at the end, or a level in front that is meant as such (各县): 村(居)党组织 and 各市级平台 are names. */
function isScope(token: Token, next: Token | undefined, leads: boolean, last: boolean): boolean {
  if (!isPlaceOrBody(token) || next?.text.startsWith('级')) return false;
  if (token.type === 'R') return leads || last;
  return token.type === 'W' && leads && /^(?:各|所有|全部|部分|我|全|其)/.test(token.text);
}

const ATTRIBUTE = new RegExp(`、${ATTRIBUTE_LAST}`);

/** 引进|长三角|项目: from where things come, and not whom the value is for. */
const isKind = (tokens: readonly Token[], at: number): boolean => {
  const behind = OF_PROVINCES.test(tokens[at]?.text ?? '') ? tokens.slice(at + 1) : [];
  return (
    behind.length > 0 &&
    !isIndicator(
      trimEnd(
        behind
          .map(({ text }) => text)
          .join('')
          .replace(CHANGED, ''),
      ),
    )
  );
};

/** 城市社区平均拥有不少于10个, 城市社区社会组织平均拥有…: counted on each of those averaged over. */
function averaged(name: string): { name: string; over: string | null } {
  if (!name.includes('平均')) return { name, over: null };
  const all =
    /^(?<over>[一-龥()]{0,6}(?:社区|村|镇|乡|街道|县|区|市|户|人|校|所|机构|家庭)\)?)平均(?:拥有|有|建有|配备)?$/.exec(
      name,
    );
  if (all) return { name: '', over: all.groups?.over ?? null };
  const ending = /^(?<over>城市社区|农村社区|城乡社区|村|社区|乡镇|街道|县)?(?<name>.+)平均(?:拥有|有)$/s.exec(
    name,
  )?.groups;
  return ending ? { name: ending.name ?? name, over: ending.over ?? null } : { name, over: null };
}

/**
 * What belongs to the value at hand of the text before it: behind another value the first thing named is that one's
 * (114个助餐点和|25个中心; 23条政策措施及|我市8项细则).
 */
export function ownPart(slot: Slot | undefined, sentence: Sentence): readonly Token[] {
  const tokens = slot?.tokens ?? [];
  let before = (slot?.from ?? 0) - 1;
  if (sentence.letters[before] === 'E') before--;
  const previous = sentence.tokens[before]?.type;
  const following = tokens[0]?.type;
  if ((previous !== 'Q' && previous !== 'C') || following === '&' || following === undefined) return tokens;
  const at = tokens.findIndex((t) => t.type === '&');
  const own = at < 0 ? tokens : tokens.slice(at + 1);
  // 3个|重点项目、总投资|5亿元
  const last = own.at(-1);
  const cut = last?.type === 'T' ? last.text.search(ATTRIBUTE) : -1;
  return last && cut >= 0 ? [{ ...last, text: last.text.slice(cut + 1) }] : own;
}
