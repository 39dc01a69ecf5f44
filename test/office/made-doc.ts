import { createRequire } from 'node:module';

const { CFB } = createRequire(import.meta.url)('@e965/xlsx') as typeof import('@e965/xlsx');

/** Where the text begins in the main stream, behind the file's head. */
const TEXT = 2048;
const PAGE = 512;
const FIRST_STRETCH = 0x9a;
/** The numbers of the stretches of the table stream. */
const [HEADS, CHARACTERS, PIECES] = [11, 12, 33];

interface MadeDoc {
  readonly text: string;
  /** The text of headers and footers, behind the body's, and where in it each of their stories begins. */
  readonly heads?: string;
  readonly stories?: readonly number[];
  /** How long the runs of characters of one page are, in bytes. */
  readonly runs?: readonly number[];
  /** How many times that page is listed. */
  readonly timesListed?: number;
}

const numbers = (all: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(all.length * 4);
  all.forEach((number, i) => void bytes.writeUInt32LE(number, i * 4));
  return bytes;
};

/** The page on which it is told of runs of characters how long they are. */
function pageOf(runs: readonly number[]): Buffer {
  let end = TEXT;
  const page = Buffer.alloc(PAGE);
  numbers([end, ...runs.map((length) => (end += length))]).copy(page);
  page[PAGE - 1] = runs.length;
  return page;
}

/** The text as one piece. */
function pieceOf(length: number): Buffer {
  const place = Buffer.alloc(8);
  place.writeUInt32LE(TEXT, 2);
  return Buffer.concat([Buffer.of(2), numbers([16, 0, length]), place]);
}

/** A document of Word 97 in its compound file. */
export function docOf({ text, heads = '', stories = [], runs = [], timesListed = 0 }: MadeDoc): Uint8Array {
  const written = Buffer.from(text + heads, 'utf16le');
  const page = Math.ceil((TEXT + written.length) / PAGE);
  const head = Buffer.alloc(TEXT);
  head.writeUInt16LE(0xa5ec, 0);
  head.writeUInt16LE(0xc1, 2);
  head.writeUInt16LE(0x0200, 10);
  head.writeUInt32LE(text.length, 0x4c);
  head.writeUInt32LE(heads.length, 0x54);
  const stretches = new Map<number, Buffer>([
    [HEADS, numbers(stories)],
    [CHARACTERS, numbers([...Array(timesListed + 1).fill(TEXT), ...Array(timesListed).fill(page)])],
    [PIECES, pieceOf(text.length + heads.length)],
  ]);
  let at = 0;
  for (const [number, { length }] of stretches) {
    head.writeUInt32LE(at, FIRST_STRETCH + number * 8);
    head.writeUInt32LE(length, FIRST_STRETCH + number * 8 + 4);
    at += length;
  }
  const filled = Buffer.concat([head, written, Buffer.alloc(page * PAGE - TEXT - written.length), pageOf(runs)]);
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/WordDocument', filled);
  CFB.utils.cfb_add(file, '/1Table', Buffer.concat([...stretches.values()]));
  return CFB.write(file, { type: 'buffer' }) as Buffer;
}
