import { anyOf } from '../lexicon/any-of.js';
import { beginnings, beginsIn, endings, endsIn } from '../lexicon/edges.js';
import { BECAME, CIRCUMSTANCE } from '../lexicon/name-words.js';
import { regionAt } from '../lexicon/regions.js';
import {
  ACTS,
  CREATION_VERBS,
  INDICATOR_END,
  KEPT_CREATION_VERB,
  LEADING,
  LEADING_TO_ACTS,
  NOT_LEADING,
  OF_PROVINCE,
  TRAILING,
} from '../lexicon/subject-words.js';
import { STEPS } from '../lexicon/value-words.js';
import { WORDS } from '../lexicon/word-table.js';

const ACTS_BEHIND = `(?:${anyOf(LEADING_TO_ACTS)})(?=${anyOf([...CREATION_VERBS, ...ACTS])}|[对在](?!象))`;
/** 完成率 measures how much was done. */
const HEAD = new RegExp(
  `^(?!${anyOf(NOT_LEADING)}|${OF_PROVINCE}|达到[一-龥]{1,12}的[一-龥]|对[^,、]{2,14}贡献率)(?:${anyOf(LEADING)}|${ACTS_BEHIND})(?!率)(?=.)`,
  's',
);
/** Words that lead to a value and also end longer ones: 供应, 宜居, 首都, 需要, 许可. */
const ENDS_LONGER: Readonly<Record<string, string>> = {
  有: '共拥所',
  及: '惠涉普波触以顾',
  约: '预节签公条契特大',
  可: '许认批宁',
  应: '供响相适反对呼感',
  居: '安宜民定移旅同邻新',
  只: '船不首',
  在: '存所现潜内正实好',
  仅: '不',
  都: '首成古',
  要: '需主重必提纪摘',
};
const ending = (word: string): string => (ENDS_LONGER[word] ? `(?<![${ENDS_LONGER[word]}])${word}` : word);
const TAIL = new RegExp(
  `(?<=.)(?:${Object.keys(ENDS_LONGER).map(ending).join('|')}|${anyOf(TRAILING.filter((word) => ENDS_LONGER[word] === undefined))})$`,
  's',
);
const FUNCTION_WORDS_ONLY = new RegExp(`^(?:${anyOf(LEADING)}){0,12}$`);
const LEADING_FIRST = beginnings([...LEADING, ...LEADING_TO_ACTS]);
const LEADING_LAST = endings(LEADING);
const TRAILING_LAST = endings([...TRAILING, '有', '及']);
const AFTER_MAKING = ['了', '好', '再', '各', '至少'];
const MAKING_LAST = new RegExp(
  `(?<making>(?:(?:${anyOf(CREATION_VERBS)})[、和])?新?(?:${anyOf(CREATION_VERBS)}))(?:${anyOf(AFTER_MAKING)})?$`,
);
const MAKING_ENDS = endings([...CREATION_VERBS, ...AFTER_MAKING]);
/** Emoji and list signs in front of a line. */
const BULLET = /^(?:\p{Extended_Pictographic}|\ufe0f|\u200d|[\s•·▪◆●■★☆►▶※—])+(?=\P{Number})/u;
/** The marker of an item that has no heading of its own: (一)老年食堂覆盖率达到60%。 */
const MARKER =
  /^(?:\((?:[一二三四五六七八九十]{1,3}|\d{1,3})\)|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:、|\.(?!\d))|[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十百]{1,4}条 ?|[①-⑳])(?=.)/s;
/** What MARKER begins with. */
const MARKER_FIRST = beginnings('(一二三四五六七八九十第0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳');
const HAN = /^[一-龥]/;
const PAIRS = [
  ['(', ')'],
  ['“', '”'],
] as const;
const PAIRED = /[()“”]/;

/** 提高|接火率|至(93%): the verb that leads to the value is parted by what it moves. */
const MOVED_TO = /^(?:提高|提升|降低|压减|压缩|缩短|减少|增加|扩大|上调|下调)(?<what>[一-龥“”()]{2,24})[至到]$/;

/** The words around a name taken off, again and again. */
export function trimName(text: string): string {
  let name = withoutMarker(text.trim())
    .replace(CIRCUMSTANCE, '')
    .replace(BECAME, '$<who>$<what>')
    .replace(MOVED_TO, '$<what>');
  // 按照 is not what 按 leads up to.
  if (isFunctionWordsOnly(name)) return '';
  while (beginsIn(name, LEADING_FIRST)) {
    const head = HEAD.exec(name);
    if (!head || beginsWithWord(name, head[0].length)) break;
    name = name.slice(head[0].length);
  }
  return balanced(trimEnd(name));
}

/** 经济总量跨过两个万亿元大关、: what was got past is not part of what did. */
const PASSED = new RegExp(`(?<=.{2})(?:${anyOf(STEPS)})[^、,]{0,10}(?:台阶|大关|关口)、?$`);

/** 再贷款余额 and 将乐县 begin with longer words than 再 and 将. */
function beginsWithWord(name: string, longerThan: number): boolean {
  for (let length = longerThan + 1; length <= LONGEST_WORD; length++) if (WORDS.has(name.slice(0, length))) return true;
  return regionAt(name, 0) !== null;
}
const LONGEST_WORD = 4;

/** The words that lead from a name to its value taken off its end. */
export function trimEnd(text: string): string {
  let name = text.trim();
  if (/[阶关口]、?$/.test(name)) name = name.replace(PASSED, '');
  while (endsIn(name, TRAILING_LAST)) {
    const tail = TAIL.exec(name);
    if (!tail) break;
    name = name.slice(0, -tail[0].length);
  }
  return name;
}

function withoutMarker(text: string): string {
  const name = HAN.test(text) ? text : text.replace(BULLET, '');
  return beginsIn(name, MARKER_FIRST) ? name.replace(MARKER, '') : name;
}

/** Brackets and quotation marks that lost their other half are taken off the ends. */
function balanced(name: string): string {
  if (!PAIRED.test(name)) return name.trim();
  let text = name;
  for (const [open, close] of PAIRS) {
    if (!text.includes(open) && !text.includes(close)) continue;
    const surplus = text.split(open).length - text.split(close).length;
    const stray = surplus > 0 ? open : close;
    if (surplus !== 0 && text.startsWith(stray)) text = text.slice(1);
    else if (surplus !== 0 && text.endsWith(stray)) text = text.slice(0, -1);
  }
  return text.trim();
}

/** Nothing but words that lead up to something. */
export function isFunctionWordsOnly(text: string): boolean {
  const words = text.trim();
  return (
    words === '' || (beginsIn(words, LEADING_FIRST) && endsIn(words, LEADING_LAST) && FUNCTION_WORDS_ONLY.test(words))
  );
}

/** The verb of making that the text ends in, so that the number behind it counts the noun that follows. */
export function trailingCreationVerb(text: string): string | null {
  const words = text.trim();
  return endsIn(words, MAKING_ENDS) ? (MAKING_LAST.exec(words)?.groups?.making ?? null) : null;
}

/** The name with the making in front of it that matters: 新建 + 老年人助餐点. */
export const withCreationVerb = (making: string | null, name: string): string =>
  making !== null && KEPT_CREATION_VERB.test(making) && !name.startsWith(making) ? making + name : name;

/** Does a name end as those of indicators do: 率, 总量, 增加值? */
export const isIndicator = (name: string): boolean => INDICATOR_END.test(name);
