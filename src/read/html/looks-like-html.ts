import { Buffer } from 'node:buffer';

const SAMPLE = 4096;

/** What a page begins with, white space, comments and declarations aside. */
const OPENING =
  /^(?:<!doctype html|<(?:html|head|body|meta|title|link|base|style|script|frameset|table|tbody|tr|td|div|section|article|main|header|p|h[1-6]|ul|ol|dl|center|font|span|a|form|img|br)(?=[\s/>]))/iu;
const BEFORE = /^(?:\s+|<!--(?:[^-]|-(?!->))*-->|<\?xml[^<>]*\?>)/u;
const SCAFFOLD = /<html[\s>]|<body[\s>]|<!doctype html/iu;
/** A piece of a page: several of these tags are closed in it. */
const CLOSING = /<\/(?:p|div|td|tr|table|span|li|h[1-6]|strong)>/giu;
const CLOSINGS_OF_A_PIECE = 5;

/** The first bytes as characters below 256; of UTF-16 the NULs are left out. */
const head = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE))
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/u, '');

/** Most files are text without a single tag, and cost nothing more. */
const hasTag = (bytes: Uint8Array): boolean => bytes.subarray(0, SAMPLE).includes(0x3c);

/** Is this a web page or a piece of one, whatever its name? Looks at the first bytes only. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  if (!hasTag(bytes)) return false;
  let text = head(bytes);
  if (text.startsWith('%PDF') || text.startsWith('PK')) return false;
  for (let found = BEFORE.exec(text); found; found = BEFORE.exec(text)) text = text.slice(found[0].length);
  return OPENING.test(text) || SCAFFOLD.test(text) || (text.match(CLOSING)?.length ?? 0) >= CLOSINGS_OF_A_PIECE;
}

const MAIL_HEADER = /^(?:from|mime-version|content-type|subject|date|snapshot-content-location|x-[a-z-]{1,40}):/iu;

/** Is this a page saved with its pictures as one file (.mht): a mail with several parts? */
export function looksLikeMht(bytes: Uint8Array): boolean {
  // A mail begins with a header's name; a Chinese notice with a byte above ASCII.
  if ((bytes[0] ?? 0) > 0x7f && bytes[0] !== 0xef && bytes[0] !== 0xff && bytes[0] !== 0xfe) return false;
  const text = head(bytes).trimStart();
  return (
    MAIL_HEADER.test(text) &&
    /^mime-version:/imu.test(text) &&
    /^content-type:\s*(?:multipart\/|text\/html)/imu.test(text)
  );
}
