import { Buffer } from 'node:buffer';
import { codeUnitAt } from './code-unit-at.js';

/** Most texts are no longer than this and need no buffer of their own. */
const COMMON_LENGTH = 16_384;
const shared = Buffer.alloc(COMMON_LENGTH * 2);

/**
 * A text with what `table` has for each of its code units in that one's place; the text itself where that is all the same. Made in one
 * piece, because a string that is joined of pieces is slower to go through.
 */
export function mapCodeUnits(text: string, table: Uint16Array): string {
  let at = 0;
  while (at < text.length && table[codeUnitAt(text, at)] === codeUnitAt(text, at)) at++;
  if (at === text.length) return text;
  const bytes = text.length <= COMMON_LENGTH ? shared : Buffer.allocUnsafe(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const unit = table[codeUnitAt(text, i)] as number;
    bytes[2 * i] = unit;
    bytes[2 * i + 1] = unit >> 8;
  }
  return bytes.toString('utf16le', 0, text.length * 2);
}
