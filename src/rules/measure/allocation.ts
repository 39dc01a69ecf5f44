import type { Token } from '../../lex/token.js';
import type { Claim, Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';

/** A place as allocations name it: two to eight characters, no verb, no number. */
const PLACE = /^[一-龥]{2,8}(?:\([^()]{1,12}\))?$/;
const NO_PLACE =
  /(?:新建|新增|建成|建设|完成|改造|培训|达到|提升|实施|不少|累计|其中|每|共|总|率|数|占|资金|床位|面积|人均|标准|项目|不|约|近|超|以上|农村|城市|城镇|乡村|户均|的)/;
/** What is measured may follow the places: 溧阳、金坛拥有率各达到50%. */
const INDICATOR = /^(?<place>[一-龥]{2,5}?)(?<indicator>[一-龥]{0,8}(?:率|占比|比例|数))$/;

/**
 * Places with their values, parted by semicolons or commas: 溧阳24000人;金坛15000人, 新北、天宁、钟楼各600户.
 * Two such parts at least; the subject comes from the row or the sentence and is filled in by a resolver.
 */
export const allocation: Rule<MeasureFact> = {
  id: 'measure/allocation',
  frame:
    /(?<=^|[,;:.(])(?<list>(?:[TRW]&)*[TRW][GJV]*Q(?:\([TRW]\))?(?:&P?[NQ])?(?:[;,&](?:[TRW]&)*[TRW][GJV]*Q(?:\([TRW]\))?(?:&P?[NQ])?)*)/dg,
  build(slots, sentence) {
    const parts = partsOf(slots.list?.tokens ?? []);
    const allocated = sentence.passage.cell?.column === 'allocation';
    if (parts.some((p) => p === null) || (parts.length < 2 && !allocated)) return [];
    return parts.flatMap((part) => (part ? claims(part) : []));
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
  readonly spread: boolean;
}

/** The list cut at its semicolons; null for a part that is not places and values. */
function partsOf(tokens: readonly Token[]): readonly (Part | null)[] {
  const parts: Token[][] = [[]];
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    const starts = /[;,&]/.test(token.letter) && next !== undefined && /[TRW]/.test(next.letter) && tokens.slice(0, i).some((t) => t.letter === 'Q');
    const namesFollow = token.letter === '&' && !parts.at(-1)?.some((t) => t.letter === 'Q');
    if (starts && !namesFollow) parts.push([]);
    else parts.at(-1)?.push(token);
  });
  return parts.map(partOf);
}

function partOf(tokens: readonly Token[]): Part | null {
  const values = tokens.filter((t) => t.letter === 'Q' || t.letter === 'N');
  const first = tokens.findIndex((t) => t.letter === 'Q');
  const head = tokens.slice(0, first);
  const including = tokens.slice(first).findIndex((t) => t.letter === '(');
  const note = including < 0 ? '' : tokens.slice(first + including, first + including + 3).map((t) => t.text).join('');
  const names = head.filter((t) => /[TRW]/.test(t.letter)).flatMap((t) => (t.letter === 'T' ? t.text.trim().split(/[、和]/) : [t.text]));
  const last = names.at(-1) ?? '';
  const indicator = INDICATOR.exec(last)?.groups;
  const places = indicator && !PLACE_END.test(last) ? [...names.slice(0, -1), indicator.place ?? ''] : names;
  if (places.some((p) => !PLACE.test(p) || NO_PLACE.test(p))) return null;
  return {
    places: note.startsWith('(含') ? places.map((p) => p + note) : places,
    indicator: indicator && !PLACE_END.test(last) ? (indicator.indicator ?? null) : null,
    values,
    per: tokens.find((t) => t.letter === 'P') ?? null,
    spread: head.some((t) => t.letter === 'G' || t.letter === 'J'),
  };
}

const PLACE_END = /(?:区|市|县|州|镇|乡|街道|旗|新城|园区)$/;

function claims({ places, indicator, values, per }: Part): readonly Claim<MeasureFact>[] {
  return values.flatMap((value, v) =>
    places.map((scope) => measure(value, { scope, subject: indicator, per: v > 0 ? (per?.value ?? null) : null })),
  );
}
