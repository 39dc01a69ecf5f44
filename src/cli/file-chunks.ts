import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 1 << 16;

/** The bytes of a file, a piece at a time. */
export function* chunksOf(file: string): Generator<Uint8Array<ArrayBuffer>, void, void> {
  const from = openSync(file, 'r');
  try {
    for (;;) {
      const chunk = new Uint8Array(CHUNK);
      const length = readSync(from, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(from);
  }
}
