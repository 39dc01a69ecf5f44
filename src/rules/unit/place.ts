import type { Token } from '../../lex/token.js';
import { holding, holds } from '../../lex/type-mask.js';
import { codeUnitAt } from '../../lexicon/code-unit-at.js';
import { countyNameAt, divisionsNamed } from '../../lexicon/divisions.js';
import { beginnings } from '../../lexicon/edges.js';
import { NAMED_PLACES, PLACE_NAME } from '../../lexicon/place-names.js';
import { PREDICATE } from '../../lexicon/predicates.js';
import { REGIONS, regionAt } from '../../lexicon/regions.js';
import type { Sentence } from '../../phrases/sentence.js';
import { after, frame, oneOf, START, slot } from '../pattern.js';
import type { Extraction, Rule, Slots } from '../rule.js';
import { triggerOf, type UnitFact } from './fact.js';

/** Short and full names of counties and cities, with a verb of their own: 金坛和钟楼做好…; 桦南、汤原两县要…. */
const NAME = `${PLACE_NAME}|[一-龥]{2,4}?`;
const COUNT =
  '(?:等(?:[两二三四五六七八九十]|\\d{1,2})?个?|(?:[两二三四五六七八九十]|\\d{1,2})个?)(?<counted>(?:[市县区州旗镇乡]|县区|县市|市县|区县)(?![级域委政]))';
const NAMES = new RegExp(`(?<names>(?:${NAME})(?:[、和](?:${NAME})){0,12})(?:${COUNT})?(?<does>各?${PREDICATE})`, 'y');
/** A name with a suffix that the gazetteer does not know acts where the text says that it must. */
const MUST = /^(?:均|都|也|还)?(?:要|应|须|必须|率先|负责|力争|确保)/u;
const SUFFIXED = new RegExp(`^(?:${PLACE_NAME})$`, 'u');
/** Behind a word that drives somebody any name with a suffix of administration is a place. */
const DRIVEN = new RegExp(`(?<names>${NAMED_PLACES})`, 'y');
const VERB_FIRST = new RegExp(`^(?:${PREDICATE}|其[它他中]|[全各我本]|城市)`, 'u');

/** In a column of allocations any name that stands there is a place; elsewhere only those that can be nothing else. */
function isPlace(
  name: string,
  { counted, does = '' }: Readonly<Record<string, string | undefined>>,
  allocated: boolean,
): boolean {
  if (counted) return !VERB_FIRST.test(name);
  if (allocated) return (name.length === 2 || SUFFIXED.test(name)) && !VERB_FIRST.test(name);
  return isKnown(name) || (MUST.test(does) && SUFFIXED.test(name));
}

/** 大同, 江岸区. */
const isKnown = (name: string): boolean =>
  regionAt(name, 0)?.length === name.length || (SUFFIXED.test(name) && divisionsNamed(name, null).length > 0);

/** 汤原 of 桦南、汤原两县 is 汤原县. */
const fullName = (name: string, counted: string | undefined): string =>
  counted?.length === 1 && !name.endsWith(counted) ? name + counted : name;

/** 推进文化强市建设, 推进生态环境分区管控: what is advanced does nothing itself. */
const ADVANCES = /(?:推进|推动|确保)$/u;
const IS_ADVANCED = /^(?:建设|创建|管控|发展|开发|规划|试点|改造|振兴|转型|高质量|一体化|更新|升级)/u;

const isAllocated = ({ passage }: Sentence): boolean => passage.cell?.column === 'allocation';
/** What a place that the gazetteer does not know stands in: a count of places, or a name with a suffix that must do something. */
const COUNTED_OR_BOUND =
  /[两二三四五六七八九十\d等]个?[市县区州旗镇乡]|[市县区州旗](?:各|[、和][一-龥]{1,6}[市县区州旗]|(?:均|都|也|还)?(?:要|应|须|必须|率先|负责|力争|确保))/u;

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

function build({ trigger, who }: Slots, sentence: Sentence): readonly Extraction<UnitFact>[] {
  if (!who) return [];
  const found = triggerOf(trigger);
  if (trigger && found?.trigger !== 'drive' && found?.trigger !== 'join') return [];
  const allocated = isAllocated(sentence);
  const pattern = trigger ? DRIVEN : NAMES;
  pattern.lastIndex = who.span.start;
  const groups = pattern.exec(sentence.folded)?.groups ?? {};
  const behind = who.span.start + (groups.names?.length ?? 0);
  if (ADVANCES.test(trigger?.tokens.at(-1)?.text ?? '') && IS_ADVANCED.test(sentence.folded.slice(behind, behind + 3)))
    return [];
  const names = [...(groups.names ?? '').matchAll(/[^、和]+/gu)];
  if (!trigger && !names.every((name) => isPlace(name[0], groups, allocated))) return [];
  const tokens = [...(trigger?.tokens ?? []), ...who.tokens];
  return names.map((name) => {
    const start = who.span.start + name.index;
    const span = { start, end: start + name[0].length };
    const unit = fullName(name[0], groups.counted);
    return { fact: { span, unit, role: found?.role ?? 'executor', formal: false }, tokens };
  });
}

/** A place with a verb of its own, or driven to do something, acts; with a number alone it is the scope of a measure. */
export const place: Rule<UnitFact> = {
  id: 'unit/place',
  applies: mayNamePlaces,
  frame: frame(oneOf(after(oneOf(START, ',;.')), slot('trigger', 'S')), slot('who', 'T')),
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
    ['推动城市更新和老城区改造'],
    ['建立由分管副市长任组长的专班'],
    ['[辖市(区)分解] 溧阳24000人;金坛15000人'],
    ['老城区推进改造'],
  ],
};
