import { type Diagnostic, SourceError } from '../../model/index.js';
import { decode } from '../decode.js';
import { mojibake, undoneMojibake } from '../mojibake.js';
import { plausibility } from '../plausibility.js';

/** A page's source as characters. */
export interface PageSource {
  readonly html: string;
  readonly encoding: string;
  readonly diagnostics: readonly Diagnostic[];
}

const LABEL_WITHIN = 4096;
const LABEL = /charset\s*=\s*["']?\s*(?<label>[\w-]{2,20})/iu;
const PLAUSIBLE = 0.85;
/** Up to one broken character in this many is damage, more is another encoding. */
const CHARACTERS_PER_BREAK = 100;
const BROKEN = '\ufffd';

/** The encoding that the page says it is in; pages often say it wrongly. */
function labelOf(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, LABEL_WITHIN));
  return LABEL.exec(head)?.groups?.label?.toLowerCase() ?? null;
}

interface Attempt {
  readonly html: string;
  readonly encoding: string;
  readonly breaks: number;
  readonly plausible: number;
}

/** Markup is the same in all encodings of the family and would hide wrong characters, so only the others are looked at. */
const written = (html: string): string => html.replace(/[\0-\x7f]+/gu, '');

function attempt(bytes: Uint8Array, encoding: string): Attempt {
  const html = new TextDecoder(encoding).decode(bytes);
  const words = written(html);
  let breaks = 0;
  for (let at = words.indexOf(BROKEN); at >= 0; at = words.indexOf(BROKEN, at + 1)) breaks++;
  const readable = breaks * CHARACTERS_PER_BREAK <= words.length + CHARACTERS_PER_BREAK;
  return { html, encoding, breaks, plausible: readable ? plausibility(words.replaceAll(BROKEN, '')) : 0 };
}

const damage = ({ breaks, encoding }: Attempt): readonly Diagnostic[] =>
  breaks === 0
    ? []
    : [
        {
          severity: 'warning',
          code: 'broken-bytes',
          message: `${breaks} broken byte sequences in ${encoding} are read as U+FFFD. Was the page saved whole?`,
          span: null,
        },
      ];

/** A page whose text was decoded wrongly once and saved so is read as it was meant. */
function meant(read: Attempt, name: string): PageSource {
  const undone = undoneMojibake(written(read.html), name) && undoneMojibake(read.html, name);
  const diagnostics = undone ? [mojibake(undone)] : damage(read);
  return { html: undone?.text ?? read.html, encoding: read.encoding, diagnostics };
}

/**
 * The characters of a page: by its byte-order mark, else by what its bytes are in truth. The label counts only between encodings
 * that both fit. `charset` is what the page's carrier says (a part of an .mht). Throws SourceError `empty`, `binary`, `mojibake`, `undecodable`.
 */
export function pageSource(bytes: Uint8Array, name: string, charset: string | null = null): PageSource {
  const marked = bytes[0] === 0xff || bytes[0] === 0xfe || (bytes[0] === 0xef && bytes[1] === 0xbb);
  if (marked || bytes.subarray(0, LABEL_WITHIN).includes(0)) {
    const { text, encoding, diagnostics } = decode(bytes, name);
    return { html: text, encoding, diagnostics: diagnostics.map((one) => ({ ...one, span: null })) };
  }
  const label = (charset ?? labelOf(bytes))?.toLowerCase() ?? null;
  const tries = ['utf-8', 'gb18030', 'big5'];
  let best: Attempt | null = null;
  for (const encoding of tries) {
    const tried = attempt(bytes, encoding);
    // UTF-8 without a break is no accident.
    if (encoding === 'utf-8' && tried.breaks === 0) return meant(tried, name);
    const better = !best || tried.plausible > best.plausible + (label?.startsWith(encoding) ? -0.1 : 0);
    if (better) best = tried;
  }
  if (!best || best.plausible < PLAUSIBLE)
    throw new SourceError(
      'undecodable',
      `${name} is in none of the encodings UTF-8, GB18030, Big5 and UTF-16. Save the page as UTF-8 and try again.`,
    );
  return meant(best, name);
}
