import type { Token } from '../../lex/token.js';
import { holding, holds } from '../../lex/type-mask.js';
import { codeUnitAt } from '../../lexicon/code-unit-at.js';
import { countyNameAt } from '../../lexicon/divisions.js';
import { beginnings } from '../../lexicon/edges.js';
import { NAMED_PLACES } from '../../lexicon/place-names.js';
import { PREDICATE } from '../../lexicon/predicates.js';
import { REGIONS, regionAt } from '../../lexicon/regions.js';
import type { Sentence, Slot } from '../../phrases/sentence.js';
import { after, frame, oneOf, opt, START, seq, slot, some } from '../pattern.js';
import type { Extraction, Rule, Slots } from '../rule.js';
import { COUNT, isPlace, NAMES, placesIn } from './acting-places.js';
import { doesSomething } from './drive.js';
import { triggerOf, type UnitFact } from './fact.js';

const ACTING = new RegExp(`${NAMES}(?<does>各?${PREDICATE})`, 'y');
/** Nothing but names, with what they do behind a time: 甘州区、临泽县|6月底前|各|建成…. */
const ALONE = new RegExp(`^${NAMES}$`, 'u');
/** Behind a word that drives somebody any name with a suffix of administration is a place. */
const DRIVEN = new RegExp(`(?<names>${NAMED_PLACES})`, 'y');
/** 推进文化强市建设, 推进生态环境分区管控: what is advanced does nothing itself. */
const ADVANCES = /(?:推进|推动|确保)$/u;
const IS_ADVANCED = /^(?:建设|创建|管控|发展|开发|规划|试点|改造|振兴|转型|高质量|一体化|更新|升级)/u;

const isAllocated = ({ passage }: Sentence): boolean => passage.cell?.column === 'allocation';
/** What a place that the gazetteer does not know stands in: a count of places, or a name with a suffix that must do something. */
const COUNTED_OR_BOUND = new RegExp(
  `${COUNT}|[市县区州旗](?:各|[、和][一-龥]{1,6}[市县区州旗]|(?:均|都|也|还)?(?:要|应|须|必须|率先|负责|力争|确保))`,
  'u',
);

/** Does a clause begin with text, and that with a place that the gazetteer knows? */
function beginsWithPlace({ folded, tokens, letters }: Sentence): boolean {
  for (let at = letters.indexOf('T'); at >= 0; at = letters.indexOf('T', at + 1))
    if ((at === 0 || CLAUSE_ENDS.includes(letters[at - 1] as string)) && placeAt(folded, tokens[at] as Token))
      return true;
  return false;
}
const CLAUSE_ENDS = ',;.';

const PLACE_FIRST = beginnings(REGIONS.map(({ short }) => short));
const placeAt = (folded: string, { span: { start } }: Token): boolean =>
  (PLACE_FIRST[codeUnitAt(folded, start)] === 1 && regionAt(folded, start) !== null) ||
  countyNameAt(folded, start) !== null;

/** Most sentences name no place that could act, and most clauses begin with text. */
function mayNamePlaces(sentence: Sentence): boolean {
  const { folded, passage, tokens } = sentence;
  return (
    holds(sentence.typeMask, DRIVES) ||
    isAllocated(sentence) ||
    COUNTED_OR_BOUND.test(folded.slice(passage.span.start, passage.span.end)) ||
    (beginsWithPlace(sentence) && tokens.some((token) => token.type === 'T' && placeAt(folded, token)))
  );
}
const DRIVES = holding('S');

/** 其中|凤凰县 */
const OPENING = /^(?:其中|同时|此外|另外)/u;

/** The names that `who` begins with, with what they do right behind them, or behind a time. */
function acting(start: number, { who, counted, does }: Slots, sentence: Sentence): Named | null {
  ACTING.lastIndex = start;
  const groups = ACTING.exec(sentence.folded)?.groups;
  if (groups) return { groups, does: groups.does ?? '' };
  if (!does || !doesSomething(sentence, does)) return null;
  const alone = ALONE.exec(sentence.folded.slice(start, (counted ?? who)?.span.end));
  return alone?.groups
    ? { groups: alone.groups, does: sentence.folded.slice(does.span.start, does.span.start + 2) }
    : null;
}

interface Named {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly does: string;
}

/** The names that stand behind what drives them. */
function driven(start: number, trigger: Slot, { folded }: Sentence): Named | null {
  DRIVEN.lastIndex = start;
  const groups = DRIVEN.exec(folded)?.groups;
  const behind = start + (groups?.names?.length ?? 0);
  const advanced =
    ADVANCES.test(trigger.tokens.at(-1)?.text ?? '') && IS_ADVANCED.test(folded.slice(behind, behind + 3));
  return groups && !advanced ? { groups, does: '' } : null;
}

function build(slots: Slots, sentence: Sentence): readonly Extraction<UnitFact>[] {
  const { trigger, who } = slots;
  const found = triggerOf(trigger);
  if (!who || (trigger && found?.trigger !== 'drive' && found?.trigger !== 'join')) return [];
  const start = who.span.start + (OPENING.exec(who.tokens[0]?.text ?? '')?.[0].length ?? 0);
  const named = trigger ? driven(start, trigger, sentence) : acting(start, slots, sentence);
  const names = named?.groups.names;
  if (!named || names === undefined) return [];
  const { groups, does } = named;
  const allocated = isAllocated(sentence);
  const facts = placesIn(names, start, groups, found?.role ?? 'executor');
  const isOne = ({ span }: UnitFact): boolean =>
    isPlace(sentence.folded.slice(span.start, span.end), groups, does, allocated);
  if (!trigger && !facts.every(isOne)) return [];
  const tokens = [...(trigger?.tokens ?? []), ...who.tokens];
  return facts.map((fact) => ({ fact, tokens }));
}

/** A place with a verb of its own, or driven to do something, acts; with a number alone it is the scope of a measure. */
export const place: Rule<UnitFact> = {
  id: 'unit/place',
  applies: mayNamePlaces,
  frame: frame(
    oneOf(after(oneOf(START, ',;.')), slot('trigger', 'S')),
    slot('who', 'T'),
    opt(slot('counted', 'QN', 'T')),
    opt(some(seq('DJFG', opt(',')), 4), slot('does', 'TS')),
  ),
  build,
  examples: [
    ['[辖市(区)分解] 金坛和钟楼做好村干部专职化管理的试点', '金坛 executor', '钟楼 executor'],
    ['[辖市(区)分解] 溧阳市、新北区在试点乡镇推行下放工作', '溧阳市 executor', '新北区 executor'],
    ['镇江市、扬州市要率先实现目标', '镇江市 executor', '扬州市 executor'],
    ['桦南、汤原两县要在10月前完成改造', '桦南县 executor', '汤原县 executor'],
    ['双流县要率先建成示范区', '双流县 executor'],
    ['江岸区、洪山区各建设2个示范点', '江岸区 executor', '洪山区 executor'],
    ['诸暨市建成运动休闲镇1个', '诸暨市 executor'],
    ['南京、苏州等市开展试点', '南京市 executor', '苏州市 executor'],
    ['指导贵阳市、遵义市实施提升行动', '贵阳市 executor', '遵义市 executor'],
    ['督促双流县11月15日前下拨物资', '双流县 executor'],
    ['甘州区、临泽县2023年率先完成试点', '甘州区 executor', '临泽县 executor'],
    ['酒泉市、张掖市6月底前各建成1个托养中心', '酒泉市 executor', '张掖市 executor'],
    ['黔南州、湘西州各新建康复中心1所', '黔南州 executor', '湘西州 executor'],
    ['沙河、双塔、柳林三个重点镇要各建成1个集贸市场', '沙河镇 executor', '双塔镇 executor', '柳林镇 executor'],
    ['浙江、四川2个试验区年底前形成经验10条', '浙江 executor', '四川 executor'],
    ['其中临泽县、甘州区分别筹集200套、100套', '临泽县 executor', '甘州区 executor'],
    ['甘州区2023年生产总值增长6%'],
    ['围绕教育、科技2个示范区开展创建'],
    ['推动城市更新和老城区改造'],
    ['建立由分管副市长任组长的专班'],
    ['[辖市(区)分解] 溧阳24000人;金坛15000人'],
    ['老城区推进改造'],
  ],
};
