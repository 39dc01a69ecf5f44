import { Buffer } from 'node:buffer';

/** So many code units are mapped at a time: a table is looked up in a loop, and the string made of the result at once. */
const CHUNK = 8192;
const bytes = Buffer.alloc(CHUNK * 2);

/** A text with what `table` has for each of its code units in that one's place; the text itself where that is all the same. */
export function mapCodeUnits(text: string, table: Uint16Array): string {
  let start = 0;
  while (start < text.length && table[text.charCodeAt(start)] === text.charCodeAt(start)) start++;
  if (start === text.length) return text;
  let mapped = text.slice(0, start);
  for (; start < text.length; start += CHUNK) {
    const length = Math.min(CHUNK, text.length - start);
    for (let i = 0; i < length; i++) {
      const unit = table[text.charCodeAt(start + i)] as number;
      bytes[2 * i] = unit;
      bytes[2 * i + 1] = unit >> 8;
    }
    mapped += bytes.toString('utf16le', 0, 2 * length);
  }
  return mapped;
}
