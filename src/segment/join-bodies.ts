import { BODY_HEADS, OFFICES } from './body-names.js';
import { PLACE_TAILS } from './places.js';
import { merge, type TaggedWord, touches } from './tagged-word.js';
import type { WordKind } from './word.js';

/**
 * Bodies with the place they are of (常州 + 市民政局), bodies named by a head after what they are for, back to the place or level
 * they are of (省 + 第二次 + 全国 + 地名 + 普查 + 领导小组办公室), and zones with their place (常州 + 经开区).
 */
export function joinBodies(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const joined: TaggedWord[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (!touches(before, word)) joined.push(word);
    else if (BODY_HEADS.has(word.text)) absorb(joined, word, beginningOfName(joined), 'body');
    else if (word.kind === 'body' && isPlaceOf(before, word)) absorb(joined, word, firstPlace(joined), 'body');
    else if (isAgency(word) && (before.kind === 'place' || LEVELS.has(before.text)))
      absorb(joined, word, joined.length - 1, 'body');
    else if (OFFICES.has(word.text) && before.kind === 'body') absorb(joined, word, joined.length - 1, 'body');
    else if (PLACE_TAILS.has(word.text) && before.kind === 'place') absorb(joined, word, joined.length - 1, 'place');
    else joined.push(word);
  }
  return joined;
}

/** The words from an index on and the new one become one word. */
function absorb(joined: TaggedWord[], word: TaggedWord, from: number, kind: WordKind): void {
  const [first, ...others] = joined.splice(from);
  joined.push(first ? merge([first, ...others, word], kind) : word);
}

const LEVELS: ReadonlySet<string> = new Set([
  ...'省市县区州盟旗镇乡',
  '全国',
  '国家',
  '中国',
  '中央',
  '各级',
  '省级',
  '市级',
  '县级',
]);
/** Words that begin a clause about a body and are no part of its name. */
const OUTSIDE_NAMES =
  /^(?:成立|设立|建立|组建|新建|建成|健全|完善|发挥|加强|提升|深化|依托|调整|履行|落实|实施|开展|做好|完成|召开|举办|推动|推进|会同|联合|配合|报请|支持|鼓励|引导|培育|指导|督促|各)$/;
/** Particles, conjunctions, prepositions, pronouns and adverbs. */
const OUTSIDE_TAGS = /^(?:u.?|c|p|r|d|y)$/;
const OUTSIDE_KINDS: ReadonlySet<WordKind> = new Set(['punctuation', 'symbol', 'date', 'latin']);
/** As many words as the name of a leading group has before its head. */
const FARTHEST = 8;

/** Where the name begins that goes on to the end: the farthest place, level or body from which only words of a name follow. */
function beginningOfName(joined: readonly TaggedWord[]): number {
  let beginning = joined.length;
  for (let at = joined.length - 1; at >= Math.max(0, joined.length - FARTHEST); at--) {
    const word = joined[at] as TaggedWord;
    const after = joined[at + 1];
    if (!belongsToName(word) || (after && !touches(word, after))) break;
    if (word.kind === 'place' || word.kind === 'body' || LEVELS.has(word.text)) beginning = at;
  }
  return beginning;
}

const belongsToName = (word: TaggedWord): boolean =>
  !OUTSIDE_KINDS.has(word.kind) && !OUTSIDE_NAMES.test(word.text) && !OUTSIDE_TAGS.test(word.tag ?? '');

/** An agency whose field is not among those known (县 + 文广局, 国家 + 中医药局); not 新格局, 一盘棋布局. */
const isAgency = (word: TaggedWord): boolean =>
  word.kind === 'word' && /^[一-龥]{2,6}(?<![格布结全大开政变])[局厅]$/.test(word.text);

/** A place, or before 市…, 区… a name that jieba takes for a place's or person's or does not know (武进 + 区民政局). */
const isPlaceOf = (word: TaggedWord, body: TaggedWord): boolean =>
  word.kind === 'place' ||
  (/^[省市县区州盟旗镇乡]/.test(body.text) &&
    /^(?:ns|nr\w*|nz|x)$/.test(word.tag ?? '') &&
    /^[一-龥]{2,4}(?<![向由在经报与和对到为将从])$/.test(word.text));

/** Of places in a row (潍坊市 + 奎文), the first. */
function firstPlace(joined: readonly TaggedWord[]): number {
  let first = joined.length - 1;
  while (joined[first - 1]?.kind === 'place' && touches(joined[first - 1], joined[first] as TaggedWord)) first--;
  return first;
}
