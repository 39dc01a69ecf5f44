import { PREDICATE } from '../../lexicon/predicates.js';
import { regionAt } from '../../lexicon/regions.js';
import type { Claim, Rule, Sentence, Slots } from '../rule.js';
import type { UnitFact } from './fact.js';

/** Short and full names of counties and cities, with a verb of their own: 金坛和钟楼做好…; 溧阳市、新北区在…推行. */
const NAME = '[一-龥]{1,6}(?:[市县旗州]|(?<![社园小景地城校山库牧灾辖片郊老学片矿林])区)|[一-龥]{2}';
const NAMES = new RegExp(`(?<names>(?:${NAME})(?:[、和](?:${NAME})){0,12})(?=各?${PREDICATE})`, 'y');
const VERB_FIRST = new RegExp(`^(?:${PREDICATE}|其[它他中]|[全各我本]|城市)`, 'u');

/** In a column of allocations any name that stands there is a place; elsewhere only those that are known to be. */
const isPlace = (name: string, allocated: boolean): boolean =>
  allocated ? !VERB_FIRST.test(name) : regionAt(name, 0)?.length === name.length;

function build({ who }: Slots, sentence: Sentence): readonly Claim<UnitFact>[] {
  if (!who) return [];
  const allocated = sentence.passage.cell?.column === 'allocation';
  NAMES.lastIndex = who.span.start;
  const list = NAMES.exec(sentence.folded)?.groups?.names;
  const names = [...(list ?? '').matchAll(/[^、和]+/gu)];
  if (!names.every((name) => isPlace(name[0], allocated))) return [];
  return names.map((name) => {
    const start = who.span.start + name.index;
    const span = { start, end: start + name[0].length };
    return { fact: { span, unit: name[0], role: 'executor', formal: false }, tokens: who.tokens };
  });
}

/** A place with a verb of its own acts; with a number alone it is the scope of a measure. */
export const place: Rule<UnitFact> = {
  id: 'unit/place',
  frame: /(?<=^|[,;.])(?<who>T)/dg,
  build,
  examples: [
    ['[辖市(区)分解] 金坛和钟楼做好村干部专职化管理的试点', '金坛 executor', '钟楼 executor'],
    ['[辖市(区)分解] 溧阳市、新北区在试点乡镇推行下放工作', '溧阳市 executor', '新北区 executor'],
    ['镇江市、扬州市要率先实现目标', '镇江市 executor', '扬州市 executor'],
    ['[辖市(区)分解] 溧阳24000人;金坛15000人'],
    ['老城区推进改造'],
  ],
};
