/** Bytes between two ends, or before the first, and what ended them: null where the input did. */
export interface ByteRecord {
  readonly bytes: Buffer;
  readonly end: number | null;
  /** It was longer than asked for, and its bytes are not kept. */
  readonly isTooLong: boolean;
}

const NEVER = -1;

function nextEnd(chunk: Uint8Array, ends: readonly number[], from: number): number {
  const [only, ...others] = ends;
  if (only !== undefined && others.length === 0) return chunk.indexOf(only, from);
  for (let at = from; at < chunk.length; at++) if (ends.includes(chunk[at] as number)) return at;
  return NEVER;
}

/** Cuts bytes, as they come, at the bytes that end a record; no more than `most` of one is kept in memory. */
function byteRecords(ends: readonly number[], most: number) {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > most) parts = [];
    else parts.push(part);
  };
  const take = (end: number | null): ByteRecord => {
    const record = { bytes: Buffer.concat(parts), end, isTooLong: length > most };
    parts = [];
    length = 0;
    return record;
  };
  return {
    *push(chunk: Uint8Array): Generator<ByteRecord, void, void> {
      let from = 0;
      for (let at = nextEnd(chunk, ends, 0); at !== NEVER; at = nextEnd(chunk, ends, from)) {
        add(chunk.subarray(from, at));
        yield take(chunk[at] as number);
        from = at + 1;
      }
      add(chunk.subarray(from));
    },
    *end(): Generator<ByteRecord, void, void> {
      if (length > 0) yield take(null);
    },
  };
}

/** The records of bytes that are there. */
export function* recordsIn(
  chunks: Iterable<Uint8Array>,
  ends: readonly number[],
  most: number,
): Generator<ByteRecord, void, void> {
  const records = byteRecords(ends, most);
  for (const chunk of chunks) yield* records.push(chunk);
  yield* records.end();
}

/** The records of bytes that are still to come. */
export async function* recordsOf(
  chunks: AsyncIterable<Uint8Array>,
  ends: readonly number[],
  most: number,
): AsyncGenerator<ByteRecord, void, void> {
  const records = byteRecords(ends, most);
  for await (const chunk of chunks) yield* records.push(chunk);
  yield* records.end();
}
