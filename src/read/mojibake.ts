import { type Diagnostic, SourceError } from '../model/index.js';
import { plausibility } from './plausibility.js';

/** What wrongly decoded text comes to when the mistake is undone. */
export interface Undone {
  readonly text: string;
  /** In words: UTF-8 that was read as GBK. */
  readonly mistake: string;
}

/** So much of a text tells of all. */
const SAMPLE = 4096;
const PLAUSIBLE = 0.9;

/** The characters that the first two bytes of Chinese in UTF-8 are in GBK: 鍏 of 关, 鐨 of 的. In Chinese they are rare. */
const UTF8_AS_GBK = new Set(
  [0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xef].flatMap((high) => [
    ...new TextDecoder('gb18030').decode(
      Uint8Array.from({ length: 128 }, (_, i) => (i % 2 === 0 ? high : 0x80 + (i >> 1))),
    ),
  ]),
);

/** What Windows shows for the bytes 0x80 to 0x9f where Latin-1 shows nothing. */
const WINDOWS_LATIN = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i));

/** Which kinds of character a text is made of beside ASCII, each as a share of all these. */
interface Makeup {
  readonly latin: number;
  readonly utf8AsGbk: number;
  readonly lost: number;
}

const LATIN = 1;
const GBK = 2;
const LOST = 3;
/** Of which kind a character is, by its code unit: every text is asked for some thousands. */
const KINDS = (() => {
  const kinds = new Uint8Array(0x10000);
  kinds.fill(LATIN, 0x80, 0x100);
  for (const character of WINDOWS_LATIN) kinds[character.charCodeAt(0)] = LATIN;
  for (const character of '锟斤拷\ufffd') kinds[character.charCodeAt(0)] = LOST;
  for (const character of UTF8_AS_GBK) kinds[character.charCodeAt(0)] = GBK;
  return kinds;
})();

function makeupOf(text: string): Makeup {
  const counts = new Uint16Array(4);
  let total = 0;
  const end = Math.min(text.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x7f) continue;
    total++;
    (counts[KINDS[code] as number] as number)++;
  }
  const share = (kind: number): number => (counts[kind] as number) / Math.max(1, total);
  return { latin: share(LATIN), utf8AsGbk: share(GBK), lost: share(LOST) };
}

/** The bytes that were read as Latin letters and signs; null where something else is among them. */
function latinBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const windows = code > 0xff ? WINDOWS_LATIN.indexOf(text[i] ?? '') : -1;
    if (code > 0xff && windows < 0) return null;
    bytes[i] = windows < 0 ? code : 0x80 + windows;
  }
  return bytes;
}

let gbkCodes: Map<string, number> | null = null;

/** The bytes that were read as GBK; null where a character has none of two bytes. */
function gbkBytes(text: string): Uint8Array | null {
  if (!gbkCodes) {
    gbkCodes = new Map();
    const decoder = new TextDecoder('gb18030');
    for (let high = 0x81; high <= 0xfe; high++)
      for (let low = 0x40; low <= 0xfe; low++)
        if (low !== 0x7f) gbkCodes.set(decoder.decode(Uint8Array.of(high, low)), high * 256 + low);
  }
  const bytes: number[] = [];
  for (const character of text) {
    const code = character <= '\x7f' ? character.charCodeAt(0) : gbkCodes.get(character);
    if (code === undefined) return null;
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return Uint8Array.from(bytes);
}

function decoded(bytes: Uint8Array | null, encoding: string): string | null {
  if (bytes === null) return null;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return /[\u4e00-\u9fff]/u.test(text) && plausibility(text) >= PLAUSIBLE ? text : null;
  } catch {
    return null;
  }
}

/**
 * Text that was decoded wrongly from beginning to end, and then saved so: as it was meant. Null for text that is in order.
 * Throws SourceError `mojibake` when it is wrong and characters were lost on the way.
 */
export function undoneMojibake(text: string, name: string): Undone | null {
  const { latin, utf8AsGbk, lost: gone } = makeupOf(text);
  if (latin > 0.9 && /[\u0080-\u00ff]{6}/u.test(text)) {
    const bytes = latinBytes(text);
    const utf8 = decoded(bytes, 'utf-8');
    if (utf8 !== null) return { text: utf8, mistake: 'UTF-8 that was read as Latin-1' };
    const gbk = decoded(bytes, 'gb18030');
    if (gbk !== null) return { text: gbk, mistake: 'GBK that was read as Latin-1' };
    const twice = bytes === null ? null : lenientUtf8(bytes);
    return twice === null ? lost(name, 'Chinese that was read as Latin-1') : undoneMojibake(twice, name);
  }
  if (utf8AsGbk > 0.15) {
    const utf8 = decoded(gbkBytes(text), 'utf-8');
    return utf8 === null
      ? lost(name, 'UTF-8 that was read as GBK')
      : { text: utf8, mistake: 'UTF-8 that was read as GBK' };
  }
  if (gone > 0.25) return lost(name, 'GBK that was read as UTF-8');
  return null;
}

/** The remark on a text that was put right. */
export const mojibake = ({ mistake }: Undone): Diagnostic => ({
  severity: 'warning',
  code: 'mojibake',
  message: `The file is ${mistake} and then saved so; it is read as it was meant, and no character is lost.`,
  span: null,
});

/** Latin-1 of Latin-1: Ã¤Â¸ for ä¸ for 中. */
function lenientUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function lost(name: string, mistake: string): never {
  throw new SourceError(
    'mojibake',
    `${name} looks like ${mistake} and then saved, with characters lost. Take the notice from its site again, and save it as UTF-8.`,
  );
}
