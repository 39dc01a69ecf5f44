import type { Job, Reading } from './extract-job.js';
import type { Readers } from './readers.js';

/** One thing of a row, with its reading where it has to be read. */
interface Waiting<T> {
  readonly item: T;
  readonly bytes: number;
  readonly reading: Promise<Reading> | null;
}

/** An item of the row when its turn has come; `reading` gives what is read of it, null where nothing has to be. */
export interface Turn<T> {
  readonly item: T;
  readonly reading: Promise<Reading> | null;
}

/** So many sources wait for each reader, which then need not wait for this process while it writes. */
export const WAITING_EACH = 16;

/** How far reading goes ahead of the item whose turn it is, so that memory stays bounded. */
const AHEAD_BYTES = 16 * 1024 * 1024;

/** Goes through items in their order, while those behind are read already; `jobOf` says what has to be read of one. */
export function* readAhead<T>(
  items: Iterable<T>,
  jobOf: (item: T) => Job | null,
  readers: Readers,
): Generator<Turn<T>, void, void> {
  const row: Waiting<T>[] = [];
  let [jobs, bytes] = [0, 0];
  for (const item of items) {
    const job = jobOf(item);
    const one = { item, bytes: job?.bytes.length ?? 0, reading: job && readers.read(job) };
    row.push(one);
    if (job) [jobs, bytes] = [jobs + 1, bytes + one.bytes];
    while (row[0]?.reading === null || jobs > WAITING_EACH * readers.jobs || bytes > AHEAD_BYTES) {
      const turn = row.shift();
      if (!turn) break;
      if (turn.reading) [jobs, bytes] = [jobs - 1, bytes - turn.bytes];
      yield turn;
    }
  }
  yield* row;
}
