import { type Candidate, candidateAt } from '../lexicon/place-candidates.js';
import { provinceAt } from '../lexicon/regions.js';
import { type NamedPlace, NOWHERE } from './leading-place.js';
import { SAMPLE } from './region-evidence.js';
import type { PlaceWord } from './stated-word.js';

/** Names that are another's: 南京路, 中山大学, 武汉都市圈. */
const ANOTHERS_NAME = /^(?:大学|学院|路|街|银行|海关|证券|都市圈|城市群|经济圈|湾区|铁路|高铁|机场|会议|考察|调研)/u;
/** Words that come before a place only where it is ours: 新泰州, 在南通发展史上. */
const OURS_BEFORE = /(?:新|赋予|热爱|落户|关心支持|关心和支持|建设美丽|现代化|奋进|美好)$/u;
/** Words that come after a place only where it is ours: 滨州各项事业, 绍兴人民, 泰州篇章. */
const OURS_AFTER =
  /^(?:市|州|县)?(?:人民|各项|发展史|高质量|改革|经济社会|建[市州县]|实践|[新的]{0,2}(?:篇章|局面|答卷|画卷|华章|实践|贡献|力量|样板|未来|辉煌)|儿女|市民|大地|实际|精神|故事|速度|振兴|现代化|全境|全域|历史)/u;

/** 镇江新区, 常州经开区 name their city in full. */
const ZONE_OF = /^(?:新区|高新|经开|经济技术|开发区|工业园)/u;

interface Count {
  readonly candidate: Candidate;
  times: number;
  ours: number;
  inFull: number;
}

/** How often each place whose name ends with a word is named, and how often as ours. Names in full and in short count alike. */
function counted(text: string, word: PlaceWord): readonly Count[] {
  const counts = new Map<string, Count>();
  for (let i = 0; i < text.length; i++) {
    const found = candidateAt(text, i, word);
    if (!found) continue;
    const { candidate, length } = found;
    const after = text.slice(i + length, i + length + 8);
    const ours = OURS_AFTER.test(after) || OURS_BEFORE.test(text.slice(Math.max(0, i - 4), i));
    if (!ANOTHERS_NAME.test(after)) {
      const count = counts.get(candidate.name) ?? { candidate, times: 0, ours: 0, inFull: 0 };
      count.times++;
      if (ours) count.ours++;
      if (length === candidate.name.length || ZONE_OF.test(after)) count.inFull++;
      counts.set(candidate.name, count);
    }
    i += length - 1;
  }
  // The short name of a county may be a word of other meaning (平安建设, 和平), and then is never ours nor in full.
  return [...counts.values()].filter(({ candidate, ours, inFull }) => candidate.level !== '县' || ours + inFull > 0);
}

/** The province that a text names at least three times, and twice as often as any other: its first two digits. */
export function provinceSpokenOf(text: string): string | null {
  const counts = new Map<string, number>();
  const sample = text.slice(0, SAMPLE);
  for (let i = 0; i < sample.length; i++) {
    const found = provinceAt(sample, i);
    if (!found) continue;
    const digits = found.region.code.slice(0, 2);
    counts.set(digits, (counts.get(digits) ?? 0) + 1);
    i += found.length - 1;
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

const OURS_WEIGHS = 3;

/**
 * The place that a text speaks of as its own: of those whose name ends with the word, the one that is named most, twice as much as any
 * other, at least once as ours or thrice in all, and that lies in the province that the text speaks of.
 */
export function placeSpokenOf(text: string, word: PlaceWord, province: string): NamedPlace {
  const weighed = counted(text.slice(0, SAMPLE), word)
    .map((count) => ({ ...count, weight: count.times + OURS_WEIGHS * count.ours }))
    .sort((a, b) => b.weight - a.weight || (a.candidate.name < b.candidate.name ? -1 : 1));
  const [first, second] = weighed;
  if (!first || first.weight < 2 * (second?.weight ?? 0)) return NOWHERE;
  const alone = second === undefined && first.inFull >= LEAST_NAMED;
  const sure = alone || first.times >= NAMED_OFTEN || (first.times >= LEAST_NAMED && first.ours > 0);
  const { name, level, inside } = first.candidate;
  const fits = province === '' || inside === '' || inside.startsWith(province);
  return sure && fits ? { name, level, inside } : NOWHERE;
}

/** The one city that the bodies addressed are of (镇江新区社发局); a county-level city among them is under the one that writes. */
export function placeAddressed(addressees: string, word: PlaceWord): NamedPlace {
  const [first, ...others] = counted(addressees, word).filter(({ candidate }) => candidate.level !== '县');
  const { name, level, inside } = first?.candidate ?? NOWHERE;
  return first !== undefined && first.inFull > 0 && others.length === 0 ? { name, level, inside } : NOWHERE;
}

const LEAST_NAMED = 2;
const NAMED_OFTEN = 4;
