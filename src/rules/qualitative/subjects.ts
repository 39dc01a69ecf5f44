import type { Token } from '../../lex/token.js';
import { LIST_SIGN } from '../../lexicon/connectives.js';
import { trimName } from '../../phrases/name.js';
import { phrase } from '../../phrases/phrase.js';
import type { Sentence } from '../../phrases/sentence.js';
import type { QualitativeRule } from './fact.js';
import { OF_ANY, OF_MEASURED } from './frame-parts.js';

/** What a value before is to be continued by, and no name of its own: 固定资产投资增长6%、增速高于全国平均水平. */
const PART = /^(?:其)?(?:增速|增幅|涨幅|降幅|增长|总量|规模|总额)?$/;
/** Names of nothing in particular: 各项年度任务; and nouns that are parts of names: 浓度, 产量. */
const NOTHING =
  /^(?:各项|各类|主要|全部|重点|有关|年度|约束性|预期|计划|目标|任务|指标|工作|地区|的)+$|^(?!就业|物价|房价|[进出]口|外[贸资]|税收|投资|经济)..$|^\d|(?:机制|制度|行动)$/;
const VALUES: ReadonlySet<string> = new Set(['Q', 'C', 'N']);
const LONGEST_NAME = 40;
/** What is done about something, in front of its name, and what is said of another thing before it. */
const DONE =
  /^(?:(?:奋力|有力|有效)?(?:保持|保障|维持|扭转|实现|带动|引导|促使|稳住|做到|坚持)?了|保持|保障|维持|扭转|带动|引导|促使|稳住|做到|坚持)(?=.{2})/;
const TOLD_BEFORE =
  /^.*(?:(?:提升|提高|下降|增长|增加|减少|降低)、|(?:稳定|平稳|平衡|较快)(?:[、和与]|以及)|全部[^、]{2,4}、)(?=.{2})/;

interface Subjects {
  readonly subjects: readonly (string | null)[];
  readonly scope: string | null;
}

/**
 * The subjects of a relation: the names in front of it, behind the last value there; null for one that only the value, or a table's
 * row, says; none where it is nothing that the rule tells of.
 */
export function subjectsOf(
  tokens: readonly Token[],
  { subjectEnd: tellsOf, continues }: QualitativeRule,
  { passage }: Sentence,
): Subjects {
  const value = tokens.findLastIndex(({ type }) => VALUES.has(type));
  // 50%的学校达到省定标准: a value tells how many do.
  if (tokens[value + 1]?.type === 'E') return { subjects: [], scope: null };
  const { name, scope } = named(tokens.slice(value + 1));
  if (PART.test(name)) return { subjects: continues || passage.cell ? [null] : [], scope };
  const names = namesOf(name, tellsOf === OF_ANY);
  const fit = names.every((one) => one.length <= LONGEST_NAME && tellsOf.test(one) && !NOTHING.test(one));
  return { subjects: fit ? names : [], scope };
}

/** 城镇和农村居民收入 is one name of two regions, not what one of them is for. */
function named(tokens: readonly Token[]): { readonly name: string; readonly scope: string | null } {
  const regions = tokens.filter(({ type }) => type === 'R').length;
  const { name, scope } =
    regions > 1 ? { name: trimName(tokens.map(({ text }) => text).join('')), scope: null } : phrase(tokens);
  return { name: (name ?? '').replace(TOLD_BEFORE, '').replace(DONE, ''), scope };
}

const GROWTH = /(?:等(?:主要)?(?:经济)?指标)?(?<growth>增速|增幅|增长)$/;
/** Parts that are no shorter are names; 播种面积、产量 is one of two parts. */
const WHOLE_NAME = 3;
const WHOLE_OF_ANY = 4;

/** Several names where each can stand alone: 固定资产投资、进出口; the growth told of the last is that of all. */
function namesOf(text: string, ofAny: boolean): readonly string[] {
  const found = GROWTH.exec(text);
  const growth = found?.groups?.growth ?? '';
  const parts = (found ? text.slice(0, found.index) : text).split(LIST_SIGN);
  const whole = ofAny
    ? parts.every((part) => part.length >= WHOLE_OF_ANY)
    : parts.every((part) => part.length >= WHOLE_NAME && OF_MEASURED.test(part));
  return whole && parts.length > 1 ? parts.map((part) => part + growth) : [text];
}
