import { Inflate } from 'fflate';
import { SourceError } from '../../model/index.js';
import { listedRanges, mappedRanges } from './endless-ranges.js';

/** What the packed parts of a notice come to together: its text has some megabytes at most, its fonts some dozens. */
const MOST_BYTES = 256 * 1024 * 1024;
/** pdf.js keeps an entry for each character of a range that a font tells of; two bytes hold 65,536 characters. */
const MOST_CHARACTERS = 10_000_000;
/** Objects and maps of characters that are packed are shorter. */
const LONGEST_LOOKED_AT = 16 * 1024 * 1024;
/** Packed in packed may be packed again. */
const DEEPEST = 3;
/** A packed part is unpacked by so much at a time. */
const STEP = 32 * 1024;
/** Where the entries of a stream may stand before it. */
const ENTRIES = 600;

/** A zlib stream says so in its first two bytes; pdf.js unpacks no other. */
const isPacked = (bytes: Uint8Array): boolean =>
  bytes.length > 2 && ((bytes[0] ?? 0) & 15) === 8 && (((bytes[0] ?? 0) << 8) + (bytes[1] ?? 0)) % 31 === 0;

/** Counts what a packed part unpacks to, and what is packed in that, up to the limit; what it unpacks to can be looked at. */
function unpackedSize(packed: Uint8Array, limit: number, depth: number, look: (text: string) => void): number {
  let size = 0;
  let inner: Uint8Array[] | null = null;
  let text = '';
  const inflate = new Inflate((chunk) => {
    if (size === 0 && depth < DEEPEST && isPacked(chunk)) inner = [];
    size += chunk.length;
    inner?.push(chunk.slice());
    if (size <= LONGEST_LOOKED_AT) text += latin1(chunk);
  });
  try {
    for (let at = 2; at < packed.length && size <= limit; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    // It ended, or is damaged: what was counted so far stays.
  }
  look(text);
  if (inner === null || size > limit) return size;
  return size + unpackedSize(joinedBytes(inner, size), limit - size, depth + 1, look);
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

function joinedBytes(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const endFrom = (file: Buffer, begin: number): number => {
  const found = file.indexOf('endstream', begin);
  return found < 0 ? file.length : found;
};

/**
 * Refuses a file whose streams unpack to more than any notice holds, or whose fonts tell of more characters than there are, before anything
 * of it is unpacked as a whole: pdf.js knows no limit.
 * Pictures are left aside, since they are never unpacked. Throws SourceError `too-large`.
 */
export function refuseBombs(bytes: Uint8Array, name: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = latin1(bytes);
  let left = MOST_BYTES;
  let characters = listedRanges(whole) + mappedRanges(whole);
  let [end, before] = [0, 0];
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at)) {
    const begin = at + 6 + (file[at + 6] === 0x0d ? 2 : 1);
    const entries = file.toString('latin1', Math.max(before, at - ENTRIES), at);
    at += 6;
    before = at;
    if (entries.endsWith('end')) continue;
    const own = entries.slice(entries.lastIndexOf(' obj'));
    if (/\/Subtype\s*\/Image\b/u.test(own)) continue;
    // Where many streams have no end, none is looked for again.
    if (end < begin) end = endFrom(file, begin);
    const packed = file.subarray(begin, end);
    if (!isPacked(packed)) continue;
    left -= unpackedSize(packed, left, 0, (text) => {
      characters += mappedRanges(text) + (/\/ObjStm\b/u.test(own) ? listedRanges(text) : 0);
    });
    if (left < 0)
      throw new SourceError(
        'too-large',
        `${name} unpacks to more than ${MOST_BYTES / 1024 / 1024} MB, which no notice does. Print the pages of the notice to a PDF of their own.`,
      );
  }
  if (characters > MOST_CHARACTERS)
    throw new SourceError(
      'too-large',
      `${name} has fonts that tell of ${characters} characters, which no notice has. Print the pages of the notice to a PDF of their own.`,
    );
}
