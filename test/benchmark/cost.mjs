// Seconds for a thousand notices like these, in a process that has read some: what an ingest costs but for its storage.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extract } from '../../.build/index.js';

const ROUNDS = 5;

export function cost(gold) {
  const files = gold.map(({ sourcePath }) => ({ bytes: readFileSync(sourcePath), sourcePath }));
  const read = () => files.forEach(({ bytes, sourcePath }) => void extract(bytes, sourcePath));
  for (let round = 0; round < ROUNDS; round++) read();
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const before = performance.now();
    read();
    least = Math.min(least, (performance.now() - before) / 1000);
  }
  const characters = gold.reduce((all, { source }) => all + source.length, 0) / gold.length;
  return {
    secondsPerThousand: Math.round((100_000 * least) / gold.length) / 100,
    charactersEach: Math.round(characters),
    cores: availableParallelism(),
    node: process.versions.node,
  };
}
