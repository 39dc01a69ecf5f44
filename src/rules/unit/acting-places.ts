import { divisionsNamed } from '../../lexicon/divisions.js';
import { PLACE_KIND } from '../../lexicon/levels.js';
import { PLACE_NAME } from '../../lexicon/place-names.js';
import { PREDICATE } from '../../lexicon/predicates.js';
import { regionAt } from '../../lexicon/regions.js';
import type { Span, UnitRole } from '../../model/index.js';
import type { UnitFact } from './fact.js';

const NAME = `${PLACE_NAME}|[一-龥]{2,4}?`;
const NUMBER = '(?:[两二三四五六七八九十]|\\d{1,2})';
const KIND_OF_PLACE = `${PLACE_KIND}?(?:[市县区州旗镇乡]|县区|县市|市县|区县)(?![级域委政])`;
/** Kinds of areas that no name of a place ends with. */
const KIND_OF_AREA = '(?:先行区|试验区|示范区|试点(?:省份|地区|城市)?|省份|地区)';
/** How many there are of the places just listed, and of what kind: 三个重点镇, 等市, 3个先行区. */
export const COUNT = `(?:等${NUMBER}?个?|${NUMBER}个?)(?:${KIND_OF_AREA}|(?<counted>${KIND_OF_PLACE}))`;
/** Short and full names of counties and cities in a list, with their number or without. */
export const NAMES = `(?<names>(?:${NAME})(?:[、和](?:${NAME})){0,12})(?:${COUNT})?`;

/** A name with a suffix that the gazetteer does not know acts where the text says that it must. */
const MUST = /^(?:均|都|也|还)?(?:要|应|须|必须|率先|负责|力争|确保)/u;
const SUFFIXED = new RegExp(`^(?:${PLACE_NAME})$`, 'u');
const VERB_FIRST = new RegExp(`^(?:${PREDICATE}|其[它他中]|[全各我本]|城市)`, 'u');

type Groups = Readonly<Record<string, string | undefined>>;

/** In a column of allocations any name that stands there is a place; elsewhere only those that can be nothing else. */
export function isPlace(name: string, { counted }: Groups, does: string, allocated: boolean): boolean {
  if (counted) return !VERB_FIRST.test(name);
  if (allocated) return (name.length === 2 || SUFFIXED.test(name)) && !VERB_FIRST.test(name);
  return isKnown(name) || (MUST.test(does) && SUFFIXED.test(name));
}

/** 大同, 江岸区. */
const isKnown = (name: string): boolean =>
  regionAt(name, 0)?.length === name.length || (SUFFIXED.test(name) && divisionsNamed(name, null).length > 0);

/** 汤原 of 桦南、汤原两县 is 汤原县, 蜀山 of three 重点镇 蜀山镇. */
function fullName(name: string, counted: string | undefined): string {
  const kind = counted === undefined || /[县区市][县区市]$/u.test(counted) ? '' : counted.slice(-1);
  return name.endsWith(kind) ? name : name + kind;
}

/** A fact for each of the names that begin at `start`. */
export function placesIn(names: string, start: number, { counted }: Groups, role: UnitRole): readonly UnitFact[] {
  return [...names.matchAll(/[^、和]+/gu)].map(({ 0: name, index }): UnitFact => {
    const span: Span = { start: start + index, end: start + index + name.length };
    return { span, unit: fullName(name, counted), role, formal: false };
  });
}
