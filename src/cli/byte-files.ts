import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { pipeline, Readable, type Transform } from 'node:stream';
import zlib from 'node:zlib';
import { CommandError } from './failure.js';
import { say } from './language/say.js';
import { STANDARD_INPUT } from './read-source.js';

/** What messages call a file. */
export const inputName = (file: string): string => (file === STANDARD_INPUT ? say('standard input') : file);

const startsWith = (bytes: Uint8Array, beginning: readonly number[]): boolean =>
  beginning.every((byte, at) => bytes[at] === byte);

const SQLITE = [...Buffer.from('SQLite format 3\0')];
const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];

/** The first bytes of a file; null of what is none, such as a pipe, from which they can be read only once. Throws what the system says. */
function headOf(file: string): Uint8Array | null {
  if (file === STANDARD_INPUT || !statSync(file).isFile()) return null;
  const opened = openSync(file, 'r');
  try {
    const head = new Uint8Array(SQLITE.length);
    readSync(opened, head);
    return head;
  } finally {
    closeSync(opened);
  }
}

/** Is it a database of SQLite? Throws what the system says where it cannot be opened. */
export function isDatabase(file: string): boolean {
  const head = headOf(file);
  return head !== null && startsWith(head, SQLITE);
}

/** Is it a file that is not packed? Throws what the system says where it cannot be opened. */
export function isPlain(file: string): boolean {
  const head = headOf(file);
  return head !== null && !startsWith(head, GZIP) && !startsWith(head, ZSTD);
}

/** Node has it from 22.15 on. */
const createZstdDecompress = 'createZstdDecompress' in zlib ? (zlib.createZstdDecompress as () => Transform) : null;

/** What unpacks bytes that begin so; null where they are not packed. */
function unpacker(head: Uint8Array, file: string): Transform | null {
  if (startsWith(head, GZIP)) return zlib.createGunzip();
  if (!startsWith(head, ZSTD)) return null;
  if (createZstdDecompress) return createZstdDecompress();
  throw new CommandError(
    'no-zstd',
    say('{file} is packed with zstd, which Node {node} does not read (22.15 does). Unpack it: zstd -d', {
      file: inputName(file),
      node: process.versions.node,
    }),
  );
}

async function* withHead(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

const READ_AT_ONCE = 1 << 18;

/** The bytes of a file or of standard input, unpacked where they are packed with gzip or zstd. Throws what the system, or zlib, says. */
export async function* bytesOf(file: string): AsyncGenerator<Uint8Array, void, void> {
  const source: AsyncIterable<Uint8Array> =
    file === STANDARD_INPUT ? process.stdin : createReadStream(file, { highWaterMark: READ_AT_ONCE });
  const chunks = source[Symbol.asyncIterator]();
  try {
    const first = await chunks.next();
    if (first.done) return;
    const unpack = unpacker(first.value, file);
    const bytes = withHead(first.value, chunks);
    if (!unpack) yield* bytes;
    else {
      // An error on the way is thrown where the unpacked bytes are read.
      pipeline(Readable.from(bytes, { objectMode: false }), unpack, () => {});
      yield* unpack;
    }
  } finally {
    await chunks.return?.();
  }
}
