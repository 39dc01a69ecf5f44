import type { Prepared } from '../store/index.js';
import type { Job, Reading } from './extract-job.js';
import { type Readers, WAITING_EACH } from './readers.js';

/** One thing of a row, with the way to its reading where it has to be read. */
interface Waiting<T, Made> {
  readonly item: T;
  readonly job: Job | null;
  reading: Promise<Reading<Made>> | null;
}

/** An item of the row when its turn has come; `reading` gives what is read of it, null where nothing has to be. */
export interface Turn<T, Made = Prepared> {
  readonly item: T;
  readonly reading: () => Promise<Reading<Made> | null>;
}

/** With less than this to be read, threads would take longer to start than to read. */
const WORTH_STARTING_BYTES = 512 * 1024;

/** How far reading goes ahead of the item whose turn it is, so that memory stays bounded; and no further than threads have it waiting. */
const AHEAD_BYTES = 16 * 1024 * 1024;

/**
 * Goes through items in their order, while those behind are read already by several threads; `jobOf` says what has to be
 * read of one. With one thread, or little to read, each is read when its turn has come.
 */
export async function* readAhead<T, Made = Prepared>(
  items: Iterable<T> | AsyncIterable<T>,
  jobOf: (item: T) => Job | null,
  readers: Readers<Made>,
): AsyncGenerator<Turn<T, Made>, void, void> {
  const row: Waiting<T, Made>[] = [];
  let [started, jobs, bytes] = [false, 0, 0];
  const begin = (one: Waiting<T, Made>): void => {
    if (one.job) one.reading = readers.read(one.job);
  };
  const isFull = (): boolean =>
    row[0]?.job === null ||
    readers.jobs === 1 ||
    (started && (jobs > WAITING_EACH * readers.jobs || bytes > AHEAD_BYTES));
  const next = (): Turn<T, Made> => {
    const { item, job, reading } = row.shift() as Waiting<T, Made>;
    if (job) [jobs, bytes] = [jobs - 1, bytes - job.bytes.length];
    return { item, reading: async () => reading ?? (job && readers.read(job)) };
  };
  for await (const item of items) {
    const one: Waiting<T, Made> = { item, job: jobOf(item), reading: null };
    row.push(one);
    if (one.job) [jobs, bytes] = [jobs + 1, bytes + one.job.bytes.length];
    if (started) begin(one);
    else if (readers.jobs > 1 && bytes >= WORTH_STARTING_BYTES) {
      await readers.start();
      started = true;
      row.forEach(begin);
    }
    while (row.length > 0 && isFull()) yield next();
  }
  while (row.length > 0) yield next();
}
