import type { Prepared } from '../store/index.js';
import type { Job, Reading } from './extract-job.js';
import type { Readers } from './readers.js';

/** An item of the row when its turn has come; `reading` gives what is read of it, null where nothing has to be. */
export interface Turn<T, Made = Prepared> {
  readonly item: T;
  readonly reading: Promise<Reading<Made>> | null;
}

interface Waiting<T, Made> extends Turn<T, Made> {
  readonly bytes: number;
}

/** So many sources wait for each reader, which then need not wait for this process while it writes. */
export const WAITING_EACH = 16;

/** How far reading goes ahead of the item whose turn it is, so that memory stays bounded. */
const AHEAD_BYTES = 16 * 1024 * 1024;

/** Goes through items in their order, while those behind are read already; `jobOf` says what has to be read of one. */
export async function* readAhead<T, Made = Prepared>(
  items: Iterable<T> | AsyncIterable<T>,
  jobOf: (item: T) => Job | null,
  readers: Readers<Made>,
): AsyncGenerator<Turn<T, Made>, void, void> {
  const row: Waiting<T, Made>[] = [];
  let [jobs, bytes] = [0, 0];
  for await (const item of items) {
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
