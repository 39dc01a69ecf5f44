import type { CodedValue } from '../compare/index.js';
import { ownEntry } from '../model/index.js';

const FIGURE = /(?<sign>-)?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?<scale>万亿|亿|万)?/gu;
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };
/** How people write that there is no value. */
const NONE = /^(?:[-—–/.\s]*|无|缺|未提及?|n\.?a\.?|nan|null|none|missing)$/iu;
/** The dash between the ends of a range is no sign. */
const BETWEEN = /(?<=[\d%万亿])\s*[-−–—~至到]\s*(?=\d)/gu;

const BOUNDS: readonly (readonly [words: RegExp, bound: NonNullable<CodedValue['bound']>])[] = [
  [/以上|不低于|不少于|至少|(?<!不)超过|突破|≥|>|^ge$|^gt$/iu, '>'],
  [/以内|以下|不超过|不高于|至多|(?<!不)低于|≤|<|^le$|^lt$/iu, '<'],
  [/左右|约|区间|上下|~|≈|^range$/iu, '~'],
  [/^=$|^eq$/iu, '='],
];

/** Which way words bound a value; null where they do not say. */
export const boundIn = (words: string): CodedValue['bound'] =>
  BOUNDS.find(([known]) => known.test(words.trim()))?.[1] ?? null;

const rounded = (value: number): number => Number(value.toPrecision(12));

/** 万人 counts 人 by ten thousands. */
export function scaledUnit(unit: string): { readonly unit: string; readonly scale: number } {
  const [, scale = '', rest = ''] = /^(万亿|亿|万)?(.*)$/su.exec(unit.normalize('NFKC').trim()) ?? [];
  return { unit: rest, scale: ownEntry(SCALES, scale) ?? 1 };
}

/** A cell as a value: 5%左右, 4.5-5, 60万人以上, —. Null where it is no figure and does not say that there is none. */
export function codedValue(cell: string, unit: string | null): CodedValue | null {
  const text = cell.normalize('NFKC').trim();
  if (NONE.test(text)) return { low: null, high: null, unit: null, bound: null };
  const figures = [...text.replace(BETWEEN, ' .. ').matchAll(FIGURE)];
  const [first, second] = figures;
  if (!first) return null;
  const outer = unit === null ? null : scaledUnit(unit);
  // 5-6万 are both ten thousands, and so is what stands under the head 万人.
  const said = figures.map(({ groups }) => groups?.scale).findLast((scale) => scale !== undefined);
  const scale = said === undefined ? (outer?.scale ?? 1) : (ownEntry(SCALES, said) ?? 1);
  const figureOf = ({ groups }: RegExpExecArray): number =>
    rounded(
      Number(groups?.number?.replaceAll(',', '')) *
        (groups?.sign ? -1 : 1) *
        (ownEntry(SCALES, groups?.scale ?? '') ?? scale),
    );
  return {
    low: figureOf(first),
    high: second ? figureOf(second) : null,
    unit: text.includes('%') ? '%' : (outer?.unit ?? null),
    bound: boundIn(text),
  };
}
