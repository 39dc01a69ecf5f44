import { type Division, namedDivisions } from './divisions.js';
import { shortName } from './regions.js';

/** A place that a text may be of, under its full name. */
export interface Candidate {
  readonly name: string;
  readonly short: string;
  readonly level: Division['level'];
  /** The digits of the province that it lies in; empty where places of that name lie in several. */
  readonly inside: string;
}

function candidateOf(name: string, divisions: readonly Division[]): readonly Candidate[] {
  const [division] = divisions;
  if (!division) return [];
  const provinces = new Set(divisions.map(({ code }) => code.slice(0, 2)));
  const { level, code } = division;
  return [{ name, short: shortName(division), level, inside: provinces.size === 1 ? code.slice(0, 2) : '' }];
}

type Index = ReadonlyMap<string, readonly Candidate[]>;
const indexes = new Map<string, Index>();

/** The places whose full names end with a word, by their first two characters: made when first asked for. */
function indexOf(word: string): Index {
  const made = indexes.get(word);
  if (made) return made;
  const found = new Map<string, Candidate[]>();
  for (const [name, divisions] of namedDivisions()) {
    if (!name.endsWith(word) || ALSO_A_WORD.test(name)) continue;
    const start = name.slice(0, 2);
    found.set(start, [...(found.get(start) ?? []), ...candidateOf(name, divisions)]);
  }
  indexes.set(word, found);
  return found;
}

/** Names that are words of other meaning as well: 建设新市区, 城中区. */
const ALSO_A_WORD = /^(?:[新老]?(?:市|城)?[区县]|新市区|城.区|.?郊区|矿区|和县|开县|市中区)$/u;
/** Short names of counties that mostly are other words, or parts of two: 合作, 平安建设, 参与和政策. They count in full only. */
const MOSTLY_OTHER_WORDS: ReadonlySet<string> = new Set(
  '资源 合作 和政 新建 公安 惠民 新兴 平安 和安 共和 新和 富裕 大新 延长 富民 和平 平和 会同 同心 大安 兴业 小金 大关 安宁 双城 东方 乐业 增城 同仁 惠农 友谊 大城 南部 政和 上高 高要 清新 江口 温泉 平原 杂多 迁安 清水 灯塔 大方 凤凰 资中 兴国 资兴 磐石 天等 扬中 新安 南和 和康 通城 同德 合水 江山 和顺 兴和 金沙 兴城 民权 裕民 大田 太湖 开平 成安 台前 沙河 滨海 文化 集中 大足'.split(
    ' ',
  ),
);
/** 吉林省 is not 吉林市, nor 长沙市 长沙县. */
const OF_ANOTHER_LEVEL = /^(?:[省市县区州盟旗]|自治|地区)/u;

/** The place with a name that ends with this word, which begins at an offset in full or in short; the longest wins. */
export function candidateAt(
  text: string,
  offset: number,
  word: string,
): { readonly candidate: Candidate; readonly length: number } | null {
  let best: { candidate: Candidate; length: number } | null = null;
  for (const candidate of indexOf(word).get(text.slice(offset, offset + 2)) ?? []) {
    const length = writtenAt(text, offset, candidate);
    if (length > (best?.length ?? 0)) best = { candidate, length };
  }
  return best;
}

function writtenAt(text: string, offset: number, { name, short, level }: Candidate): number {
  if (text.startsWith(name, offset)) return name.length;
  // 全区 speaks of districts by their full names; their short ones are other places' (黄山区, 黄山).
  const others = level === '县' && (name.endsWith('区') || MOSTLY_OTHER_WORDS.has(short));
  if (others || short.length < 2 || !text.startsWith(short, offset)) return 0;
  return OF_ANOTHER_LEVEL.test(text.slice(offset + short.length, offset + short.length + 2)) ? 0 : short.length;
}
