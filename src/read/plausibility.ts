import { TRADITIONAL } from '../lexicon/traditional-table.js';

/** So many characters tell how plausible a text is. */
export const SAMPLE = 20_000;

/** Punctuation, letters, digits and white space that notices are written with. */
const MARK = /[\s\x20-\x7e\u00a0\u00b7\u00d7\u2010-\u2030\u2460-\u249b\u25a0-\u25cf\u3000-\u301f\uff01-\uff5e]/u;

/** The 3755 characters in common use, level one of GB2312, rows 16 to 55; and the traditional ones. */
const commonCharacters = (): string =>
  [
    TRADITIONAL.from,
    ...Array.from({ length: 40 }, (_, row) => {
      const bytes = Uint8Array.from({ length: 188 }, (_, i) => (i % 2 === 0 ? 0xb0 + row : 0xa1 + (i >> 1)));
      return new TextDecoder('gb18030').decode(bytes);
    }),
  ].join('');

const COMMON_WEIGHT = 2;
/** Rarer ideographs count half. */
const RARE_WEIGHT = 1;

let weights: Uint8Array | null = null;
/** What each code unit counts; one of a pair counts nothing. Made when it is first needed: UTF-8 is known without it. */
function weightsOfUnits(): Uint8Array {
  if (weights) return weights;
  weights = new Uint8Array(0x10000);
  weights.fill(RARE_WEIGHT, 0x4e00, 0xa000);
  for (let code = 0; code < weights.length; code++)
    if (MARK.test(String.fromCharCode(code))) weights[code] = COMMON_WEIGHT;
  const common = commonCharacters();
  for (let i = 0; i < common.length; i++) weights[common.charCodeAt(i)] = COMMON_WEIGHT;
  return weights;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/**
 * How much a decoded text looks like Chinese or English prose, from 0 to 1: the share of characters in common use, with rarer
 * ideographs counted half. Random bytes often decode as GB18030 without an error, but not to common characters.
 */
export function plausibility(text: string): number {
  const end = Math.min(text.length, SAMPLE);
  const weightOf = weightsOfUnits();
  let weight = 0;
  let total = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfeff) continue;
    total++;
    weight += weightOf[code] as number;
    // Two halves are one character.
    if (isHighSurrogate(code) && i + 1 < end && isLowSurrogate(text.charCodeAt(i + 1))) i++;
  }
  return total === 0 ? 1 : weight / COMMON_WEIGHT / total;
}
