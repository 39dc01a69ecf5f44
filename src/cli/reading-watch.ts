// Watches over a process that reads sources, from a thread of its own: a reading that is stuck lets nothing else in its thread go on.
// What V8 counts as its heap it bounds itself; here all that the process takes counts, buffers too.
import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/** What the thread is given. */
export interface Watched {
  /** The process that the reading is done for: without it nobody waits for what is read. */
  readonly parent: number;
  readonly mostBytes: number;
}

const LOOK_MS = 50;
const STANDARD_ERROR = 2;

const { parent, mostBytes } = workerData as Watched;

function isThere(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch {
    return false;
  }
}

setInterval(() => {
  const isTooLarge = process.memoryUsage.rss() > mostBytes;
  if (isTooLarge) writeSync(STANDARD_ERROR, 'out of memory');
  if (isTooLarge || !isThere(parent)) process.kill(process.pid, 'SIGKILL');
}, LOOK_MS);
