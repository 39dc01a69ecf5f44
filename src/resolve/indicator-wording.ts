import { beginnings, beginsIn, endingIn } from '../lexicon/edges.js';
import { fold } from '../lexicon/fold.js';
import {
  COVERAGE_WORD,
  FALL,
  GLOSS,
  LEADING_SCOPE,
  PACE_GLOSS,
  PAYING,
  POPULATION_GLOSS,
  RISE,
  SAME_WORDS,
  SHARE_OF,
  SHARE_WORD,
  SINCE_EARLIER,
  SINCE_LAST_YEAR,
  TRAILING_COUNT,
  TRAILING_GOAL,
} from '../lexicon/indicator-words.js';
import { regionAt } from '../lexicon/regions.js';
import { UNITS } from '../lexicon/units.js';

/** A name longer than this is a clause, not an indicator: it is only tidied. */
const LONGEST = 80;
/** Enough for one step to open the way to another, and an end for texts made to have none. */
const ROUNDS = 12;

/**
 * The normal form in which wordings of one indicator are alike: without quotation marks, 的 and glosses in brackets, without
 * words of place and zeal in front and 数, 目标 … behind, shares as 占比 (比例 with 占 inside), rises as 增长 and falls as 下降,
 * denominators as 每千名老年人 in front. 全省护理型床位的比重 → 护理型床位占比. Applied again it changes nothing.
 */
export function normalWording(wording: string): string {
  let form = tidy(wording);
  if (form.length > LONGEST) return form;
  // Done when each step, one after another, finds nothing more to do.
  let still = 0;
  for (let i = 0; i < ROUNDS * STEPS.length && still < STEPS.length; i++) {
    const step = STEPS[i % STEPS.length] as (text: string) => string;
    const next = step(form) || form;
    still = next === form ? still + 1 : 0;
    form = next;
  }
  return form;
}

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/** Most names are tidy: what makes one untidy has one of these. */
const UNTIDY = /[₀-₉a-z_\s“”‘’"'`。;:的、,]/;

/** Characters that carry no meaning here. */
function tidy(wording: string): string {
  const folded = fold(wording);
  if (!UNTIDY.test(folded)) return folded;
  return folded
    .replace(/[₀-₉]/g, (digit) => String(SUBSCRIPTS.indexOf(digit)))
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/[\s_“”‘’"'`。;:]|(?<!目)的(?!士)/g, '')
    .replace(/^[、,]+|(?<![、,])[、,]+$/g, '');
}

const UNIT_GLOSS = new RegExp(
  String.raw`^[百千万亿]*(?:${UNITS.map((u) => u.replace('/', '\\/')).join('|')})(?:\/.*)?$`,
);

const BRACKET = /[()〔〕[\]<>]/;
const BRACKETS = new RegExp(BRACKET, 'g');

/** (站), (市、区), (张) go; (农村) and (累计) are put in front; what else brackets hold is part of the name. */
function brackets(text: string): string {
  if (!BRACKET.test(text)) return text;
  let front = '';
  const inner = text.replace(/[(〔[<]([^()〔〕[\]<>]*)[)〕\]>]/g, (_, content: string) => {
    if (POPULATION_GLOSS.test(content) || PACE_GLOSS.test(content)) front += content.replace('五年累计', '累计');
    else if (content !== '' && !GLOSS.test(content) && !UNIT_GLOSS.test(content)) return content;
    return '';
  });
  return front + inner.replace(BRACKETS, '');
}

/** Most names hold none of them: one look instead of twenty. */
const ANY_SAME_WORD = new RegExp(SAME_WORDS.map(([from]) => from.source).join('|'));
const sameWords = (text: string): string =>
  ANY_SAME_WORD.test(text) ? SAME_WORDS.reduce((form, [from, to]) => form.replace(from, to), text) : text;

const LEAD = new RegExp(LEADING_SCOPE, 'y');

/** Words of place, time and zeal in front. At least two characters stay. */
function leads(text: string): string {
  let at = 0;
  for (;;) {
    LEAD.lastIndex = at;
    const length = LEAD.test(text) ? LEAD.lastIndex - at : placeLength(text, at);
    if (length === 0 || text.length - at - length < 2) return text.slice(at);
    at += length;
  }
}

/** 江苏省, 南京市; of short names those of provinces alone: 朝阳产业 is not in 朝阳. */
function placeLength(text: string, at: number): number {
  const found = regionAt(text, at);
  if (!found) return 0;
  const full = text.startsWith(found.region.name, at);
  return full || found.region.level === '省' ? found.length : 0;
}

const TAIL = new RegExp(`(?:${TRAILING_GOAL}|${TRAILING_COUNT})$`);
const hasTail = endingIn(`(?:${TRAILING_GOAL}|${TRAILING_COUNT})`);

function tails(text: string): string {
  if (!hasTail(text)) return text;
  const form = text.replace(TAIL, '');
  return form.length < 2 ? text : form;
}

const CROWD =
  /^(?:平均)?(?:每(?<size>百万|十万|[十百千万])[名个位]?|(?<bare>百万|十万|[百千万])(?:名(?=老年人|人口)|(?=老年人|人(?:口)?(?:拥有|持证|均|发明))))(?:60周?岁及?以上)?(?<who>老年人(?:口)?|人口|人|)(?:平均)?(?:拥有|享有|配备|配有)?/;

/** What every denominator in front begins with; 月人均 may stand anywhere. */
const DENOMINATOR_FIRST = beginnings('平每百十千万');

/** 每千名老年人口拥有, 千名老年人 → 每千名老年人; 每万人口 → 每万人; 每个街道拥有 → 每街道; 月人均 → 每人每月. */
function denominators(text: string): string {
  if (!beginsIn(text, DENOMINATOR_FIRST) && !text.includes('均')) return text;
  const monthly = /月人均|人均月|人月均/.test(text) ? `每人每月${text.replace(/月人均|人均月|人月均/, '')}` : text;
  const once = monthly.replace(/^(?:每人每月){2,}/, '每人每月');
  const crowd = CROWD.exec(once)?.groups;
  if (!crowd)
    return once
      .replace(/^(?:平均)?每[个名家所位座](?=.{3})/, '每')
      .replace(/^(每.{1,10}?)(?:平均)?(?:拥有|享有)(?=.{2})/, '$1');
  const who = (crowd.who ?? '').startsWith('老') ? '名老年人' : crowd.who ? '人' : '';
  const rest = once.replace(CROWD, '');
  return rest.length < 2 ? once : `每${crowd.size ?? crowd.bare}${who}${rest.replace(/^各类/, '')}`;
}

const CHANGE = new RegExp(
  `(?:${SINCE_LAST_YEAR}|(?<since>${SINCE_EARLIER}))?(?<pace>年均|年平均|五年累计|累计)?(?:实际|名义)?(?:(?<rise>${RISE})|(?<fall>${FALL}))$`,
);

const hasChange = endingIn(`(?:${RISE}|${FALL})`);

/** 增速, 同比增长 → 增长; 较2020年下降 → 累计下降; (年均) in front of it all → 年均增长. */
function changes(text: string): string {
  if (!hasChange(text)) return text;
  const found = CHANGE.exec(text);
  if (!found?.groups || found.index < 2) return text;
  const { since, pace, rise } = found.groups;
  const front = /^(?<pace>年均|累计)(?=.{2})/.exec(text)?.groups?.pace;
  const name = text.slice(front?.length ?? 0, found.index).replace(/(?:增长|下降)$/, '');
  if (name.length < 2) return text;
  const speed = since || pace?.includes('累计') || front === '累计' ? '累计' : pace || front ? '年均' : '';
  return `${name}${speed}${rise ? '增长' : '下降'}`;
}

const COVERAGE = new RegExp(`(?:${COVERAGE_WORD})$`);
const SHARE = new RegExp(`(?:${SHARE_WORD})$`);
const hasCoverage = endingIn(`(?:${COVERAGE_WORD})`);
const hasShare = endingIn(`(?:${SHARE_WORD})`);

/** Shares end in 占比, or in 比例 where the whole is named: 护理型床位占养老机构床位比例. */
function shares(text: string): string {
  const turns = text.endsWith('增长') || text.endsWith('下降');
  const turn = turns ? /(?:累计|年均)?(?:增长|下降)$/.exec(text) : null;
  // 产值占总产值比重增长: the share changes, and the name says so behind it.
  if (turn && turn.index > 1) return SHARE_OF.test(text) ? shares(text.slice(0, turn.index)) + turn[0] : text;
  if (hasCoverage(text)) return text.replace(COVERAGE, '覆盖率');
  if (!hasShare(text) && !text.includes('占')) return text;
  const named = text.replace(SHARE, '');
  if (named.length < 2 || PAYING.test(named)) return text;
  const whole = wholeOf(named);
  if (whole !== null) return `${whole}比例`;
  return named === text ? text : `${named}占比`;
}

const COUNT = new RegExp(`${TRAILING_COUNT}$`);

/** 护理型床位占当地养老机构床位总数 → 护理型床位占养老机构床位; null where no whole is named. */
function wholeOf(text: string): string | null {
  const at = SHARE_OF.exec(text)?.index;
  if (at === undefined) return null;
  const whole = text
    .slice(at + 1)
    .replace(/^(?:当地|本地|[本全我](?:[省市县区州]|地区)|全部)?(?:上年度?|上一年度?)?(?=.{2})/, '');
  return `${text.slice(0, at).replace(COUNT, '')}占${whole.replace(COUNT, '')}`;
}

const RAISED_FIRST = beginnings('提扩加');

/** 提高农村低保标准 measures the standard. */
const raised = (text: string): string =>
  !beginsIn(text, RAISED_FIRST)
    ? text
    : text.replace(/^(?:提高|提升|扩大|加大)(?=.{2,}(?:标准|率|占比|比例|水平)$)/, '');

const STEPS: readonly ((text: string) => string)[] = [
  sameWords,
  brackets,
  leads,
  tails,
  denominators,
  changes,
  shares,
  raised,
];
