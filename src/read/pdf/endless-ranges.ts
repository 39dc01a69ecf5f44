/** Widths of characters as a font lists them, 0 4000000000 500: from, to, and how wide each of them is. */
const LISTS = /(?<!\/ByteRange\s{0,9})\[[\d\s.+\-[\]]*/gu;
const LISTED_APART = /\[[^[\]]*\]/gu;
const WIDTHS = /(?<from>\d{1,10})\s{1,9}(?<to>\d{1,10})\s{1,9}[\d.+-]+/gu;
/** Shorter ones may be widths in a row, and cost nothing. */
const SHORTEST = 1000;
/** A map of characters, from its `begin…range` on: <0000> <ffff> <0000>, or a list in brackets. */
const PARTS = /(?=begin|end)/u;
const RANGES = /^begin(?:bf|cid|notdef)range/u;
const MAPPED = /<(?<from>[\da-fA-F]{1,8})>\s{0,9}<(?<to>[\da-fA-F]{1,8})>\s{0,9}(?:<[^<>]*>|\[[^\]]*|\d)/gu;

function summed(text: string, range: RegExp, radix: number): number {
  let sum = 0;
  for (const { groups } of text.matchAll(range)) {
    const length = Number.parseInt(groups?.to ?? '', radix) - Number.parseInt(groups?.from ?? '', radix);
    if (length >= SHORTEST) sum += length;
  }
  return sum;
}

/** How many characters the ranges in the lists of numbers among these objects span. */
export const listedRanges = (objects: string): number =>
  [...objects.matchAll(LISTS)].reduce(
    (sum, [list]) => sum + summed(list.slice(1).replace(LISTED_APART, ' x '), WIDTHS, 10),
    0,
  );

/** How many characters the ranges of maps in a text span. */
export const mappedRanges = (text: string): number =>
  text.split(PARTS).reduce((sum, part) => sum + (RANGES.test(part) ? summed(part, MAPPED, 16) : 0), 0);
