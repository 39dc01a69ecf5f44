// Many documents after one another in one process: what stays in memory (node --expose-gc test/bench/endurance.mjs [100000]).
import { extract } from '../../.build/index.js';
import { madeNotice, readParts } from './made-notice.mjs';

const count = Number(process.argv[2] ?? 100_000);
const parts = readParts();
const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};
for (let i = 0; i <= count; i++) {
  // Every one another text, and short, so that there can be many.
  extract(Buffer.from(madeNotice(i, parts).slice(0, 600)), `${i}.txt`);
  if (i % Math.ceil(count / 5) === 0) console.log(`${i} documents: ${heap().toFixed(1)} MB of heap`);
}
