import type { Token } from '../../../lex/token.js';
import { isNamedGroup } from '../../../lexicon/groups.js';
import { isKnownPlace } from '../../../lexicon/place-endings.js';
import { trimName } from '../../../phrases/name.js';
import { phrase } from '../../../phrases/phrase.js';
import type { Sentence } from '../../../phrases/sentence.js';
import { after, frame, list, lookingBack, many, oneOf, opt, START, seq, slot, some } from '../../pattern.js';
import type { Extraction, Rule } from '../../rule.js';
import { type MeasureFact, measure } from '../fact.js';
import { NOUN, TEXT } from '../frame-parts.js';
import { textOf } from './pairs.js';
import { endsAsPlace, isPlace, namesIn, regionNames } from './places.js';
import { valuesOf } from './values.js';

/** One or several regions and their value. */
const REGIONS_VALUE = seq(list('RW', 1, 21), many('JV'), 'Q');

/** Region and value side by side: 苏南80%、苏中60%、苏北50%的乡镇全面推行…, …分别为东部90%、西部70%. */
export const regionPairs: Rule<MeasureFact> = {
  id: 'measure/region-pairs',
  frame: lookingBack(
    [slot('what', many(TEXT)), slot('how', many('VJFGPI'))],
    list(REGIONS_VALUE, 2, 2, '&,;'),
    slot('pairs', list(REGIONS_VALUE, 2, 61, '&,;')),
    opt('E', slot('noun', some(NOUN))),
  ),
  build({ what, noun, pairs }) {
    const { name, per, base } = phrase(what?.tokens ?? []);
    const subject = noun ? trimName(textOf(noun.tokens)) : name;
    const tokens = pairs?.tokens ?? [];
    let from = 0;
    return valuesOf(pairs).flatMap(({ token, op }) => {
      const at = tokens.indexOf(token);
      const names = regionNames(tokens.slice(from, at));
      from = at + 1;
      return names.map((scope) => measure(token, { op, subject, per, base, scope }));
    });
  },
  examples: [
    [
      '到2015年底,苏南80%、苏中60%、苏北50%的乡镇(街道)全面推行“政社互动”。',
      '苏南 | 乡镇(街道)全面推行“政社互动” = 80 %',
      '苏中 | 乡镇(街道)全面推行“政社互动” = 60 %',
      '苏北 | 乡镇(街道)全面推行“政社互动” = 50 %',
    ],
    [
      '新建养老机构东部30所、中部20所、西部10所。',
      '东部 | 新建养老机构 = 30 所',
      '中部 | 新建养老机构 = 20 所',
      '西部 | 新建养老机构 = 10 所',
    ],
    [
      '覆盖率东部达到90%,中部达到80%,西部达到70%。',
      '东部 | 覆盖率 = 90 %',
      '中部 | 覆盖率 = 80 %',
      '西部 | 覆盖率 = 70 %',
    ],
  ],
};

/** What is measured may follow the places: 溧阳、金坛拥有率各达到50%. */
const INDICATOR =
  /^(?<place>[一-龥]{1,5}(?:区|市|县|镇|乡|街道|州)|[一-龥]{2,3}?)(?<indicator>[一-龥]{0,8}(?:率|占比|比例|数))$/;

/** Under a heading that shares out, one part alone is read. */
const isAllocated = ({ passage }: Sentence): boolean => passage.cell?.column === 'allocation';

/** 新北、天宁、钟楼各600户; 武进3个(含1个示范点), 5万元. */
const PLACES_VALUE = seq(list('TRW', 1, 31), many('GJV'), 'Q', opt('(', 'TRW', ')'), opt('&', opt('P'), 'NQ'));

/**
 * Places with their values, parted by semicolons or commas: 溧阳24000人;金坛15000人, 新北、天宁、钟楼各600户.
 * Two such parts at least; the subject comes from the row or the sentence and is filled in by a resolver.
 */
export const allocation: Rule<MeasureFact> = {
  id: 'measure/allocation',
  applies: (sentence) => isAllocated(sentence) || sentence.letters.indexOf('Q') < sentence.letters.lastIndexOf('Q'),
  frame: frame(
    after(oneOf(START, ',;:.(')),
    slot('list', list(PLACES_VALUE, 1, 81, ';,&')),
    opt('E', slot('noun', some('TLBWRXOS“”()'))),
  ),
  build({ list: listed, noun }, sentence) {
    const allocated = isAllocated(sentence);
    const tokens = listed?.tokens ?? [];
    const parts = partsOf(tokens).map((part) => partOf(part, allocated));
    const values = tokens.filter(({ type }) => type === 'Q').length;
    // A place with one value is no list.
    if (!allocated && (values < 2 || parts.length < 2)) return [];
    const named = noun ? trimName(textOf(noun.tokens)) : null;
    return parts.every((part) => part !== null) ? parts.flatMap((part) => extractions(part, named)) : [];
  },
  examples: [
    ['溧阳24000人;金坛15000人。', '溧阳 | ? = 24000 人', '金坛 | ? = 15000 人'],
    [
      '新北、天宁、钟楼各600户;经开区200户。',
      '新北 | ? = 600 户',
      '天宁 | ? = 600 户',
      '钟楼 | ? = 600 户',
      '经开区 | ? = 200 户',
    ],
  ],
};

interface Part {
  readonly places: readonly string[];
  readonly indicator: string | null;
  readonly values: readonly Token[];
  readonly per: Token | null;
}

/** The list cut where, behind a value, places follow a sign. */
function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let valued = false;
  tokens.forEach((token, i) => {
    const cut = valued && /[;,&]/.test(token.type) && /[TRW]/.test(tokens[i + 1]?.type ?? '');
    if (cut) parts.push([]);
    else parts.at(-1)?.push(token);
    valued = !cut && (valued || token.type === 'Q');
  });
  return parts;
}

/** Money, shares and times tell of any group; other units count things of the name before them. */
const isCounted = (unit: string): boolean => !/^(?:.*元|[%‰天年]|百分点|小时|分钟|个月|工作日)$/.test(unit);

/** Null where it is not places and values. */
function partOf(tokens: readonly Token[], allocated: boolean): Part | null {
  if (!allocated && tokens.some(({ type }) => type === 'V')) return null;
  const first = tokens.findIndex(({ type }) => type === 'Q');
  const head = tokens.slice(0, first);
  const names = namesIn(head);
  const last = names.at(-1) ?? '';
  const indicator = allocated && !endsAsPlace(last) ? INDICATOR.exec(last)?.groups : undefined;
  const places = indicator ? [...names.slice(0, -1), indicator.place ?? ''] : names;
  const named = head.some(({ type }) => type === 'T');
  // Outside of a table a bare name (小学500元;初中750元) need not be a place.
  if (places.some((p) => !isPlace(p) || (named && !allocated && !endsAsPlace(p) && p.length > 3))) return null;
  // 开工40个、投产20个, 创建生态县2个、生态镇6个: of things counted only places and groups that are known are such.
  const listed = new Set(head.filter(({ type }) => type !== 'T').map(({ text }) => text));
  const counted = isCounted(tokens[first]?.quantity?.unit ?? '');
  if (!allocated && counted && named && !places.every((p) => listed.has(p) || isKnownPlace(p) || isNamedGroup(p)))
    return null;
  const including = /\(含[^)]*\)/.exec(textOf(tokens.slice(first)))?.[0] ?? '';
  return {
    places: places.map((place) => place + including),
    indicator: indicator?.indicator ?? null,
    values: tokens.filter(({ type }) => type === 'Q' || type === 'N'),
    per: tokens.find(({ type }) => type === 'P') ?? null,
  };
}

const extractions = (
  { places, indicator, values, per }: Part,
  noun: string | null,
): readonly Extraction<MeasureFact>[] =>
  values.flatMap((value, v) =>
    places.map((scope) =>
      measure(value, { scope, subject: indicator ?? noun, per: v > 0 ? (per?.value ?? null) : null }),
    ),
  );
