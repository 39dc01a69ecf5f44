import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SourceError } from '../../src/model/index.js';
import { extractAll } from '../../src/pipeline.js';
import { archiveEntries } from '../../src/read/archive/archive-entries.js';
import { type AnySource, anySource } from './arbitrary-bytes.js';
import { faultsOf } from './laws.js';
import { watchForHangs } from './watch-for-hangs.js';

/** `CASES=100000 SEED=7 npx vitest run test/fuzz/bytes.test.ts` tries as many as one has time for; each case is a seed of its own. */
const CASES = Number(process.env.CASES ?? 800);
const SEED = Number(process.env.SEED ?? 1);
/** A source of a few hundred kilobytes that takes longer has no end in sight, also where others are at work beside us. */
const LONGEST = 30;
const SLOW = 1500;

const watch = watchForHangs(LONGEST);

/** The files in a source, as ingest finds them: those of an archive, or itself. */
const filesIn = ({ name, bytes }: AnySource): Iterable<{ readonly name: string; readonly read: () => Uint8Array }> =>
  name.endsWith('.zip') ? archiveEntries(bytes, name) : [{ name, read: () => bytes }];

async function faultsOfFile(name: string, read: () => Uint8Array): Promise<string[]> {
  try {
    return (await extractAll(read(), name)).flatMap((document) => [...faultsOf(document)]);
  } catch (error) {
    return error instanceof SourceError ? [] : [`thrown: ${error instanceof Error ? error.stack : error}`];
  }
}

/** What was wrong with what came of a source. */
async function faults(source: AnySource): Promise<string[]> {
  try {
    const found: string[] = [];
    for (const { name, read } of filesIn(source)) found.push(...(await faultsOfFile(name, read)));
    return found;
  } catch (error) {
    return error instanceof SourceError ? [] : [`thrown: ${error instanceof Error ? error.stack : error}`];
  }
}

/** Keeps the bytes of a case for whoever looks into it; they belong into `kept-bytes/` when it is mended. */
function keep({ name, bytes }: AnySource, seed: number): string {
  const folder = join(tmpdir(), 'plan-extract-fuzz');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${seed}-${name}`);
  writeFileSync(file, bytes);
  return file;
}

it('any bytes give documents that keep the laws, or an error that names what is wrong', {
  timeout: CASES * 1000,
}, async () => {
  const failures: unknown[] = [];
  for (let seed = SEED; seed < SEED + CASES; seed++) {
    const [source] = fc.sample(anySource, { seed, numRuns: 1 }) as [AnySource];
    watch(seed);
    const start = performance.now();
    const found = await faults(source);
    const spent = performance.now() - start;
    if (found.length > 0) failures.push({ seed, file: keep(source, seed), found: found.slice(0, 3) });
    if (process.env.CASES && spent > SLOW) console.log(`SEED=${seed} CASES=1: ${Math.round(spent)} ms, ${source.name}`);
  }
  watch(0);
  expect(failures).toEqual([]);
});

const KEPT = new URL('kept-bytes/', import.meta.url);
it.each(readdirSync(KEPT))('%s, which once went wrong, keeps the laws', async (name) => {
  expect(await faults({ name, bytes: readFileSync(new URL(name, KEPT)) })).toEqual([]);
});
