import { Buffer } from 'node:buffer';
import { SourceError } from '../../model/index.js';

/** One part of a mail, or of a page saved as one: its headers by lower-case name, and its body as bytes still encoded for mail. */
interface MailPart {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** A page in a saved file: its bytes, and the encoding that the file says they are in. */
export interface SavedPage {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  /** Does the file end in it, without the line that ends a part? */
  readonly isLast: boolean;
}

/** A stretch of a mail, and whether the file ends in it. */
interface Stretch {
  readonly text: string;
  readonly isLast: boolean;
}

const DEEPEST = 8;
const MOST_HEADERS = 200;
/** A page with its frames, pictures and styles has hundreds. */
const MOST_PARTS = 10_000;

/** Bytes as characters below 256, so that text and bytes can stand side by side as they do in a mail. */
const byteString = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** Headers up to the first empty line, those that go on in the next line joined. */
function mailPart(text: string): MailPart {
  const headers = new Map<string, string>();
  let last = '';
  let at = /^[\r\n]*/u.exec(text.slice(0, 20))?.[0].length ?? 0;
  for (let n = 0; n < MOST_HEADERS && at < text.length; n++) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(at, end).replace(/\r$/u, '');
    at = end + 1;
    if (line === '') break;
    const colon = line.indexOf(':');
    if (/^[ \t]/u.test(line)) headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).toLowerCase();
      headers.set(last, line.slice(colon + 1).trim());
    }
  }
  return { headers, body: text.slice(at) };
}

const parameter = (header: string, name: string): string | null => {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"(?<quoted>[^"]{0,200})"|(?<bare>[^\\s;]{1,200}))`, 'iu').exec(
    header.slice(0, 2000),
  );
  return found?.groups?.quoted ?? found?.groups?.bare ?? null;
};

const QUOTED = /=(?:(?<hex>[\dA-Fa-f]{2})|[ \t]*\r?\n)/g;

/** =E5=85=B3 → its bytes; a = at the end of a line says that the line goes on. Written into one buffer, for a hostile file is all =41. */
function unquoted(body: string): Uint8Array {
  const bytes = new Uint8Array(body.length);
  let length = 0;
  let from = 0;
  const copy = (to: number): void => {
    for (; from < to; from++) bytes[length++] = body.charCodeAt(from);
  };
  for (const { 0: found, index, groups } of body.matchAll(QUOTED)) {
    copy(index);
    if (groups?.hex) bytes[length++] = Number.parseInt(groups.hex, 16);
    from = index + found.length;
  }
  copy(body.length);
  return bytes.subarray(0, length);
}

function bodyBytes({ headers, body }: MailPart): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase().trim() ?? '';
  if (encoding === 'quoted-printable') return unquoted(body);
  if (encoding === 'base64') return new Uint8Array(Buffer.from(body, 'base64'));
  return bytesOf(body);
}

/** The parts between the lines that bear the boundary. Throws SourceError `too-large`. */
function partsBetween(body: string, boundary: string, name: string): readonly Stretch[] {
  const mark = `--${boundary}`;
  const starts: number[] = [];
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length))
    if ((at === 0 || body[at - 1] === '\n') && starts.push(at) > MOST_PARTS)
      throw new SourceError(
        'too-large',
        `${name} is a saved page of more than ${MOST_PARTS} parts, which no notice has. Save the page again as HTML.`,
      );
  return starts.flatMap((at, i) => {
    const part = body.slice(at + mark.length, starts[i + 1] ?? body.length);
    const isLast = i === starts.length - 1;
    return part.startsWith('--') ? [] : [{ text: part.replace(/^[^\n]{0,200}\n/u, ''), isLast }];
  });
}

function pagesIn({ text, isLast }: Stretch, name: string, depth: number): readonly SavedPage[] {
  const part = mailPart(text);
  const type = part.headers.get('content-type') ?? 'text/plain';
  const boundary = /^\s*multipart\//iu.test(type) ? parameter(type, 'boundary') : null;
  if (boundary && depth < DEEPEST)
    return partsBetween(part.body, boundary, name).flatMap((inner) =>
      pagesIn({ ...inner, isLast: isLast && inner.isLast }, name, depth + 1),
    );
  if (!/^\s*(?:text\/html|application\/xhtml\+xml)/iu.test(type)) return [];
  return [{ bytes: bodyBytes(part), charset: parameter(type, 'charset'), isLast: isLast && depth > 0 }];
}

/** The pages in a file that a browser saved as one (.mht, .mhtml), frames included, in order. Throws SourceError `too-large`. */
export const savedPages = (bytes: Uint8Array, name: string): readonly SavedPage[] =>
  pagesIn({ text: byteString(bytes).replace(/^ï»¿/u, ''), isLast: true }, name, 0);
