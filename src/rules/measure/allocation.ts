import type { Token } from '../../lex/token.js';
import { holding } from '../letter-set.js';
import type { Claim, Rule, Sentence } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';
import { trimName } from './name.js';
import { endsAsPlace, isPlace, namesIn } from './places.js';

/** What is measured may follow the places: 溧阳、金坛拥有率各达到50%. */
const INDICATOR =
  /^(?<place>[一-龥]{1,5}(?:区|市|县|镇|乡|街道|州)|[一-龥]{2,3}?)(?<indicator>[一-龥]{0,8}(?:率|占比|比例|数))$/;

/** Under a heading that shares out, one part alone is read. */
const isAllocated = ({ passage }: Sentence): boolean => passage.cell?.column === 'allocation';

/**
 * Places with their values, parted by semicolons or commas: 溧阳24000人;金坛15000人, 新北、天宁、钟楼各600户.
 * Two such parts at least; the subject comes from the row or the sentence and is filled in by a resolver.
 */
export const allocation: Rule<MeasureFact> = {
  id: 'measure/allocation',
  needs: holding('Q', 'TRW'),
  applies: (sentence) => isAllocated(sentence) || sentence.letters.indexOf('Q') < sentence.letters.lastIndexOf('Q'),
  frame:
    /(?<=^|[,;:.(])(?<list>(?:[TRW]&){0,30}[TRW][GJV]*Q(?:\([TRW]\))?(?:&P?[NQ])?(?:[;,&](?:[TRW]&){0,30}[TRW][GJV]*Q(?:\([TRW]\))?(?:&P?[NQ])?){0,80})(?:E(?<noun>[TLBWRXOS“”()]+))?/dg,
  build(slots, sentence) {
    const allocated = isAllocated(sentence);
    const list = slots.list?.tokens ?? [];
    // A place with one value is no list.
    if (!allocated && list.filter(({ letter }) => letter === 'Q').length < 2) return [];
    const parts = partsOf(list, allocated);
    if (parts === null || (parts.length < 2 && !allocated)) return [];
    const noun = slots.noun === undefined ? null : trimName(slots.noun.tokens.map((t) => t.text).join(''));
    return parts.flatMap((part) => claims(part, noun));
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

/** The list cut at its semicolons; null where a part is not places and values. */
function partsOf(tokens: readonly Token[], allocated: boolean): readonly Part[] | null {
  const parts: Token[][] = [[]];
  let valued = false;
  tokens.forEach((token, i) => {
    valued ||= token.letter === 'Q';
    const next = tokens[i + 1];
    const starts = /[;,&]/.test(token.letter) && next !== undefined && /[TRW]/.test(next.letter) && valued;
    const namesFollow = token.letter === '&' && !parts.at(-1)?.some((t) => t.letter === 'Q');
    if (starts && !namesFollow) parts.push([]);
    else parts.at(-1)?.push(token);
  });
  const found: Part[] = [];
  for (const part of parts) {
    const read = partOf(part, allocated);
    if (read === null) return null;
    found.push(read);
  }
  return found;
}

function partOf(tokens: readonly Token[], allocated: boolean): Part | null {
  if (!allocated && tokens.some((t) => t.letter === 'V')) return null;
  const values = tokens.filter((t) => t.letter === 'Q' || t.letter === 'N');
  const first = tokens.findIndex((t) => t.letter === 'Q');
  const head = tokens.slice(0, first);
  const including = tokens.slice(first).findIndex((t) => t.letter === '(');
  const note =
    including < 0
      ? ''
      : tokens
          .slice(first + including, first + including + 3)
          .map((t) => t.text)
          .join('');
  const names = namesIn(head);
  const last = names.at(-1) ?? '';
  const indicator = allocated && !endsAsPlace(last) ? INDICATOR.exec(last)?.groups : undefined;
  const places = indicator ? [...names.slice(0, -1), indicator.place ?? ''] : names;
  const named = head.filter((t) => t.letter === 'T').length > 0;
  // Outside of a table a bare name (小学500元;初中750元) need not be a place.
  if (places.some((p) => !isPlace(p) || (named && !allocated && !endsAsPlace(p) && p.length > 3))) return null;
  return {
    places: note.startsWith('(含') ? places.map((p) => p + note) : places,
    indicator: indicator?.indicator ?? null,
    values,
    per: tokens.find((t) => t.letter === 'P') ?? null,
  };
}

function claims({ places, indicator, values, per }: Part, noun: string | null): readonly Claim<MeasureFact>[] {
  return values.flatMap((value, v) =>
    places.map((scope) =>
      measure(value, { scope, subject: indicator ?? noun, per: v > 0 ? (per?.value ?? null) : null }),
    ),
  );
}
