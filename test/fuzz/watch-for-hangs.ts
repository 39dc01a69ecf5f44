import { Worker } from 'node:worker_threads';

const WATCH = `
const { workerData: { shared, seconds } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const state = new Int32Array(shared);
let before = -1;
setInterval(() => {
  const now = Atomics.load(state, 0);
  if (now === before && now !== 0) {
    writeSync(2, '\\nSEED=' + now + ' CASES=1 is still being read after ' + seconds + ' s\\n');
    process.kill(process.pid, 'SIGKILL');
  }
  before = now;
}, seconds * 1000);`;

/**
 * Watches from a thread of its own, since a loop without end lets nothing else in its thread go on: names the case that is being read for
 * so many seconds, and ends the process. Tell it the number of each case as it begins, and 0 at the end.
 */
export function watchForHangs(seconds: number): (number: number) => void {
  const shared = new SharedArrayBuffer(4);
  new Worker(WATCH, { eval: true, workerData: { shared, seconds } }).unref();
  const state = new Int32Array(shared);
  return (number) => void Atomics.store(state, 0, number);
}
