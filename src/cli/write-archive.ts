import { appendFileSync, closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import type { Piece } from '../export/format.js';
import { checksum } from '../read/archive/checksum.js';
import { breath } from './breath.js';
import { CommandError } from './failure.js';
import { chunksOf } from './file-chunks.js';
import { say } from './language/say.js';
import { besides } from './write-pieces.js';

/** A part of an archive on its way: what is not yet compressed, and the size and checksum of what is. */
interface Part {
  readonly name: string;
  /** Where its compressed bytes are gathered. */
  readonly gathered: string;
  waiting: string[];
  waitingLength: number;
  size: number;
  crc: number;
}

/** Characters that are compressed at once. */
const BATCH = 1 << 20;
/** Ends a compressed stream that was flushed: an empty last block. */
const LAST_BLOCK = Uint8Array.of(3, 0);
/** Without its 64-bit extension, which older programs do not read, an archive counts to here. */
const LARGEST = 0xffff_ffff;

/** Compresses what is waiting. Batches end on a byte, so that they may follow one another. */
function flush(part: Part): void {
  if (part.waitingLength === 0) return;
  const bytes = Buffer.from(part.waiting.join(''));
  appendFileSync(part.gathered, deflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, chunkSize: BATCH }));
  part.size += bytes.length;
  part.crc = checksum(bytes, part.crc);
  part.waiting = [];
  part.waitingLength = 0;
}

async function gather(pieces: Iterable<Piece>, folder: string): Promise<readonly Part[]> {
  const parts = new Map<string, Part>();
  for (const { file, text } of pieces) {
    const known = parts.get(file);
    const gathered = join(folder, String(parts.size));
    const part = known ?? { name: file, gathered, waiting: [], waitingLength: 0, size: 0, crc: 0 };
    if (!known) parts.set(file, part);
    part.waiting.push(text);
    part.waitingLength += text.length;
    if (part.waitingLength < BATCH) continue;
    flush(part);
    await breath();
  }
  for (const part of parts.values()) {
    flush(part);
    appendFileSync(part.gathered, LAST_BLOCK);
  }
  // By name, so that [Content_Types].xml is the first, by which programs know a workbook.
  return [...parts.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function pack(parts: readonly Part[], file: string): Promise<void> {
  const to = openSync(file, 'w');
  let written = 0;
  try {
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      written += chunk.length;
      writeSync(to, chunk);
    });
    for (const { name, gathered, size, crc } of parts) {
      // The same bytes for the same documents: no date of today.
      const entry: ZipInputFile = { filename: name, size, crc, compression: 8, mtime: '1980-01-02T00:00:00' };
      zip.add(entry);
      for (const chunk of chunksOf(gathered)) {
        entry.ondata?.(null, chunk, false);
        await breath();
      }
      entry.ondata?.(null, new Uint8Array(0), true);
      if (size > LARGEST || written > LARGEST) throw tooLarge();
    }
    zip.end();
  } finally {
    closeSync(to);
  }
}

const tooLarge = (): CommandError =>
  new CommandError('too-large', say('A workbook holds no more than 4 GB, and this would have more. Use csv instead.'));

/** Writes the parts of an archive (a workbook) to a file, which is replaced when all is there. Memory does not grow with it. */
export async function writeToArchive(pieces: Iterable<Piece>, file: string): Promise<void> {
  await besides(file, async (unfinished, output) => {
    const packed = join(unfinished, 'packed');
    await pack(await gather(pieces, unfinished), packed);
    renameSync(packed, output);
  });
}
