import { TRADITIONAL } from '../lexicon/traditional-table.js';

const SAMPLE = 20_000;

/** Punctuation, letters, digits and white space that notices are written with. */
const MARK = /[\s\x20-\x7e\u00a0\u00b7\u00d7\u2010-\u2030\u2460-\u249b\u25a0-\u25cf\u3000-\u301f\uff01-\uff5e]/u;
const IDEOGRAPH = /[\u4e00-\u9fff]/u;
const RARE_IDEOGRAPH = 0.5;

/** The 3755 characters in common use, level one of GB2312, rows 16 to 55; and the traditional ones. */
const COMMON = new Set([
  ...TRADITIONAL.from,
  ...Array.from({ length: 40 }, (_, row) => {
    const bytes = Uint8Array.from({ length: 188 }, (_, i) => (i % 2 === 0 ? 0xb0 + row : 0xa1 + (i >> 1)));
    return [...new TextDecoder('gb18030').decode(bytes)];
  }).flat(),
]);

/**
 * How much a decoded text looks like Chinese or English prose, from 0 to 1: the share of characters in common use, with rarer
 * ideographs counted half. Random bytes often decode as GB18030 without an error, but not to common characters.
 */
export function plausibility(text: string): number {
  let common = 0;
  let total = 0;
  for (const character of text.slice(0, SAMPLE)) {
    if (character === '\ufeff') continue;
    total++;
    if (COMMON.has(character) || MARK.test(character)) common++;
    else if (IDEOGRAPH.test(character)) common += RARE_IDEOGRAPH;
  }
  return total === 0 ? 1 : common / total;
}
