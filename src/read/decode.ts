import { isUtf8, transcode } from 'node:buffer';
import { type Diagnostic, SourceError } from '../model/index.js';
import { binaryKind } from './binary-kind.js';
import { mojibake, undoneMojibake } from './mojibake.js';
import { plausibility, SAMPLE } from './plausibility.js';

/** A source as text: line ends are LF, a byte-order mark is gone, nothing else is changed. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';
  readonly mediaType: string;
  readonly diagnostics: readonly Diagnostic[];
}

type Encoding = Decoded['encoding'];

/** Up to one broken character in this many is read as damage to a UTF-8 file, more as another encoding. */
const CHARACTERS_PER_BREAK = 200;
const PLAUSIBLE = 0.9;

const decodeStrictly = (bytes: Uint8Array, encoding: Encoding): string | null => {
  if (encoding === 'utf-8') return isUtf8(bytes) ? decodeUtf8(bytes) : null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** What a TextDecoder makes of faultless UTF-8, several times faster. */
function decodeUtf8(bytes: Uint8Array): string {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return transcode(marked ? bytes.subarray(3) : bytes, 'utf8', 'utf16le').toString('utf16le');
}

/** The encoding that the first bytes name. */
function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The other order of bytes makes rare ideographs and characters of no use of a text: far less than this remains plausible. */
const CLEARLY_LESS = 0.2;

/** UTF-16 without a mark: one order of bytes gives words, and the other does not. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const isPossible = bytes.length >= 4 && bytes.length % 2 === 0 && (bytes.includes(0) || !isUtf8(bytes));
  if (!isPossible) return null;
  const begin = bytes.subarray(0, 2 * SAMPLE);
  const little = plausibility(new TextDecoder('utf-16le').decode(begin));
  const big = plausibility(new TextDecoder('utf-16be').decode(begin));
  if (Math.abs(little - big) < CLEARLY_LESS) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** GB18030 or Big5: most bytes fit both, but only one gives words. */
function mostPlausible(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } | null {
  let best: { readonly text: string; readonly encoding: Encoding } | null = null;
  let most = PLAUSIBLE;
  for (const encoding of ['gb18030', 'big5'] as const) {
    const text = decodeStrictly(bytes, encoding);
    const plausible = text === null ? 0 : plausibility(text);
    if (text === null || plausible < most || (best && plausible === most)) continue;
    best = { text, encoding };
    most = plausible;
  }
  return best;
}

/** UTF-8 with a few broken bytes, say cut off at the end; null when too much is broken for it to be UTF-8. */
function damagedUtf8(bytes: Uint8Array): { text: string; breaks: number } | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let breaks = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) breaks++;
  return breaks * CHARACTERS_PER_BREAK <= text.length + CHARACTERS_PER_BREAK / 2 && /[\u4e00-\u9fff]/u.test(text)
    ? { text, breaks }
    : null;
}

const finish = (read: string, encoding: Encoding, name: string): Decoded => {
  const undone = undoneMojibake(read, name);
  const text = undone?.text ?? read;
  const plain = text
    .replace(/^\ufeff/u, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n');
  if (plain.trim() === '')
    throw new SourceError('empty', 'The file holds nothing but white space. Was it downloaded whole?');
  return { text: plain, encoding, mediaType: 'text/plain', diagnostics: undone ? [mojibake(undone)] : [] };
};

/**
 * The bytes of a text file as text: UTF-8 and UTF-16 with or without a byte-order mark, GB18030 with the older GBK and GB2312 in it, Big5.
 * A UTF-8 file with a few broken bytes is read with U+FFFD in their place and a warning.
 * Throws SourceError `empty`, `binary` (an image, archive or office file, whatever its name), `mojibake` or `undecodable`.
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  if (bytes.length === 0) throw new SourceError('empty', `${name} is empty. Was it downloaded whole?`);
  const marked = markedEncoding(bytes);
  const encoding = marked ?? unmarkedUtf16(bytes);
  if (encoding && encoding !== 'utf-8') {
    const text = decodeStrictly(bytes, encoding);
    if (text !== null && plausibility(text) >= PLAUSIBLE) return finish(text, encoding, name);
  }
  const binary = binaryKind(bytes);
  if (binary) throw new SourceError('binary', `${name} is ${binary.what}, not text. ${binary.advice}`);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return finish(utf8, 'utf-8', name);
  const other = marked ? null : mostPlausible(bytes);
  if (other) return finish(other.text, other.encoding, name);
  const damaged = damagedUtf8(bytes);
  if (!damaged)
    throw new SourceError(
      'undecodable',
      `${name} is in none of the encodings UTF-8, GB18030, Big5 and UTF-16. Save it as UTF-8 and try again.`,
    );
  const decoded = finish(damaged.text, 'utf-8', name);
  const at = decoded.text.indexOf('\ufffd');
  const message = `${damaged.breaks} broken byte sequences in UTF-8 are read as U+FFFD, the first here. Was the file cut off?`;
  return {
    ...decoded,
    diagnostics: [{ severity: 'warning', code: 'broken-bytes', message, span: { start: at, end: at + 1 } }],
  };
}
