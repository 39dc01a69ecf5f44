import { NO_ORIGIN, type Origin, SourceLine } from '../model/index.js';
import { recordsOf } from './byte-records.js';
import type { Failure } from './failure.js';

/** A source on a list: a file by its path, or bytes with the name that they are kept under. */
export interface ListedSource {
  readonly name: string;
  readonly bytes: Uint8Array | null;
  readonly origin: Origin;
}

const NUL = 0;
const LINE_END = 0x0a;

/** More than the largest source takes in base64. */
const LONGEST_RECORD_BYTES = 100 * 1024 * 1024;

type Listed = ListedSource | { readonly failure: Failure };

const bad = (where: string, what: string): Listed => ({
  failure: {
    path: where,
    code: 'bad-line',
    message: `${what}. Write {"name":"…","base64":"…"} on one line, or {"name":"…"} for a file.`,
  },
});

/** The bytes that a text in base64 stands for; null where it has other characters, or line ends, in it. */
function decoded(base64: string): Uint8Array | null {
  const bytes = Buffer.from(base64, 'base64');
  const letters = base64.length - (/={0,2}$/.exec(base64.slice(-2))?.[0].length ?? 0);
  return Math.ceil((bytes.length * 4) / 3) === letters ? bytes : null;
}

function sourceOnLine(line: string, where: string): Listed {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return bad(where, `It is no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const { success, data } = SourceLine.safeParse(json);
  if (!success) return bad(where, 'It has no name, or a field that is no text');
  const { name, base64, url = null, publisher = null, fetchedAt = null } = data;
  const origin = { url, publisher, fetchedAt };
  if (base64 === undefined) return { name, bytes: null, origin };
  const bytes = decoded(base64);
  return bytes ? { name, bytes, origin } : bad(where, `The base64 of ${name} cannot be decoded`);
}

/**
 * The sources on a list, as they come: paths that each end with NUL (`find -print0`) or, where the first one does, with a line end;
 * or JSON lines, where it begins with "{". `list` is what messages call it.
 */
export async function* listedSources(
  chunks: AsyncIterable<Uint8Array>,
  list: string,
): AsyncGenerator<Listed, void, void> {
  let [kind, number]: [kind: 'json' | 'lines' | 'nul' | null, number: number] = [null, 0];
  let begun = '';
  for await (const { bytes, end, isTooLong } of recordsOf(chunks, [LINE_END, NUL], LONGEST_RECORD_BYTES)) {
    number++;
    const words = begun + bytes.toString();
    kind ??= words.startsWith('{') ? 'json' : end === NUL ? 'nul' : 'lines';
    // A line end in a path that ends with NUL is a part of it.
    begun = kind === 'nul' && end === LINE_END ? `${words}\n` : '';
    if (begun !== '') continue;
    const where = `${list}:${number}`;
    if (isTooLong) yield bad(where, 'It is longer than the largest source that is read');
    else if (kind === 'json') {
      if (words.trim() !== '') yield sourceOnLine(words, where);
    } else if (words !== '')
      yield { name: kind === 'lines' ? words.replace(/\r$/, '') : words, bytes: null, origin: NO_ORIGIN };
  }
}
