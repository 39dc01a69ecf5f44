import { anyOf, matchAt } from '../lex/atom.js';
import { ABOUT_INSIDE } from '../lexicon/bounds.js';
import { NUMBER_NAMES } from '../lexicon/number-names.js';
import { NUMBER_PATTERNS } from '../lexicon/number-patterns/index.js';
import { NON_NUMBER_WORDS } from '../lexicon/number-words.js';
import { UNITS } from '../lexicon/units.js';
import type { Span } from '../model/index.js';
import { wordFinder } from './closed-list.js';
import { NUMERAL_CHARACTER, numeralEnd } from './numeral.js';
import { type Reading, reading } from './reading.js';

const wordAt = wordFinder(NON_NUMBER_WORDS, NUMERAL_CHARACTER);
const nameAt = wordFinder(NUMBER_NAMES, NUMERAL_CHARACTER);

/**
 * What the number that begins at `at` is by itself and the text around it. Nothing of it may lie before `from` or behind `limit`,
 * where others have been read.
 */
export function textReading(folded: string, at: number, from: number, limit: number): Reading {
  const unexplained = reading('unexplained', at, Math.min(unitEnd(folded, numeralEnd(folded, at)), limit));
  if (matchAt(NONE_AT_ALL, folded, at)) return unexplained;
  const word = wordAt(folded, at, from);
  if (word && (word.start < at || !startsSlogan(folded, at, limit))) return { numberClass: null, span: word };
  const name = nameAt(folded, at, at);
  const found = name && name.end <= limit ? { numberClass: 'name' as const, span: name } : patternAt(folded, at, limit);
  const quoted = quotedPart(folded, at);
  if (quoted === null) return found && !setsTarget(found, folded) ? found : unexplained;
  const whole = found !== null && found.numberClass !== 'count' && found.span.end >= quoted.end;
  return whole ? found : reading('name', Math.max(quoted.start, from), Math.min(quoted.end, limit));
}

/** 零发生, 零增长 set a target, in quotation marks as well. */
const NONE_AT_ALL = /零(?:发生|增长|死亡|伤亡|事故|感染|新增|上访|投诉|违规|复发)/y;

const UNIT = new RegExp(`(?:${ABOUT_INSIDE})?(?:分钟|小时|${anyOf(UNITS)})`, 'y');

/** The end of the unit behind a number, or of the number where it has none. */
const unitEnd = (folded: string, at: number): number => at + (matchAt(UNIT, folded, at)?.[0].length ?? 0);

/** Things counted one by one, and the verbs that say that they are to be there: 新建敬老院两所. */
const OBJECTS = /[个名位家所处座栋间套条户人辆台张口]$/;
/** 一个, 几个 set no number. */
const VAGUE = /^(?:一(?![十百千万亿])|.?几)/;
const LARGE = /[百千万亿]/;
const MAKES =
  /(?:新建|建设|建成|扩建|改建|新增|新打|改造|转移|培训|完成|创建|启动|引进|培育|打造|达到|招聘|配备|设立|安置|筹集)[^,。;:、!?\n]{0,16}$/;

/** May the count be one that is to be reached? Then it must be seen, not explained away. */
function setsTarget({ numberClass, span }: Reading, folded: string): boolean {
  const written = folded.slice(span.start, span.end);
  if (numberClass !== 'count' || !OBJECTS.test(written) || VAGUE.test(written)) return false;
  const before = folded.slice(Math.max(0, span.start - 24), span.start);
  return (LARGE.test(written) && !/[上数近好成]$/.test(before)) || MAKES.test(before);
}

function patternAt(folded: string, at: number, limit: number): Reading | null {
  for (const { numberClass, pattern } of NUMBER_PATTERNS) {
    const match = matchAt(pattern, folded, at);
    if (match) return reading(numberClass, at, Math.min(at + match[0].length, limit));
  }
  return null;
}

/** 一路一策 begins with what is a word elsewhere (一路). */
const SLOGAN = /一(?![一-龥]个)([一-龥])[一两三双多](?!般|定|直|致|切|律|旦|起|些|样|体化|流)[一-龥]/y;
function startsSlogan(folded: string, at: number, limit: number): boolean {
  const match = matchAt(SLOGAN, folded, at);
  return nameAt(folded, at, at) !== null || (match !== null && at + match[0].length <= limit);
}

const LONGEST_QUOTATION = 40;
const LONGEST_NAME = 16;
const OPENS = /[“‘「『]/;
const CLOSES = /[”’」』]/;
const ENDS = /[。;!?\n]/;
const PARTS = /[、,]/;

/** The part of a short quotation that a number stands in: 一门受理 in “一门受理、一表登记”. Null outside of quotation marks. */
function quotedPart(folded: string, at: number): Span | null {
  let open = at - 1;
  while (at - open < LONGEST_QUOTATION && open >= 0 && !OPENS.test(folded[open] ?? '')) {
    if (CLOSES.test(folded[open] ?? '') || ENDS.test(folded[open] ?? '')) return null;
    open--;
  }
  let close = at;
  while (close - at < LONGEST_QUOTATION && close < folded.length && !CLOSES.test(folded[close] ?? '')) {
    if (OPENS.test(folded[close] ?? '') || ENDS.test(folded[close] ?? '')) return null;
    close++;
  }
  if (!OPENS.test(folded[open] ?? '') || !CLOSES.test(folded[close] ?? '')) return null;
  let start = at;
  while (start > open + 1 && !PARTS.test(folded[start - 1] ?? '')) start--;
  let end = at;
  while (end < close && !PARTS.test(folded[end] ?? '')) end++;
  return end - start <= LONGEST_NAME ? { start, end } : null;
}
