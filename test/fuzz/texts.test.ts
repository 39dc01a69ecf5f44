import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SourceError } from '../../src/model/index.js';
import { extract } from '../../src/pipeline.js';
import { searchTerms } from '../../src/search/terms.js';
import { openStore } from '../../src/store/index.js';
import { prepared } from '../fixtures/prepared.js';
import { anyText } from './arbitrary-text.js';
import { faultsOf } from './laws.js';

/** `CASES=1000000 SEED=7 npx vitest run test/fuzz/texts.test.ts` tries as many cases as one has time for. */
const CASES = Number(process.env.CASES ?? 1500);
const SEED = Number(process.env.SEED ?? 20);
const BATCH = 1000;
/** How many cases go by for one that is read twice, and stored. */
const ONE_IN = 40;

const store = openStore(':memory:', { termsOf: searchTerms });
let cases = 0;
let slowest = { perKilobyte: 0, text: '' };

/** The least of three, for others may be at work beside us. */
function millisecondsOf(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Reads a text and says what was wrong with what came of it. */
function faults(text: string): string[] {
  const bytes = new TextEncoder().encode(text);
  const read = () => extract(bytes, 'any.txt');
  try {
    const start = process.hrtime.bigint();
    const document = read();
    const kilobytes = Math.max(1, bytes.length / 1024);
    const spent = Number(process.hrtime.bigint() - start) / 1e6 / kilobytes;
    if (cases > 500 && spent > slowest.perKilobyte) {
      const perKilobyte = millisecondsOf(read) / kilobytes;
      if (perKilobyte > slowest.perKilobyte) slowest = { perKilobyte, text };
    }
    const found = [...faultsOf(document)];
    if (cases++ % ONE_IN === 0) {
      if (JSON.stringify(read()) !== JSON.stringify(document)) found.push('it is not read the same twice');
      store.keep([prepared(document)], 'test');
      if (JSON.stringify(store.document(document.id)) !== JSON.stringify(document))
        found.push('it is not stored as it is');
    }
    return found;
  } catch (error) {
    return error instanceof SourceError ? [] : [`thrown: ${error instanceof Error ? error.stack : error}`];
  }
}

const law = fc.property(anyText, (text) => {
  const found = faults(text);
  if (found.length > 0) throw new Error(found.slice(0, 3).join('\n'));
});

it('any text gives a document that keeps the laws, or is refused as no text', { timeout: CASES * 1000 }, () => {
  const failures: unknown[] = [];
  for (let done = 0; done < CASES; done += BATCH) {
    const { failed, seed, counterexample, errorInstance } = fc.check(law, {
      numRuns: Math.min(BATCH, CASES - done),
      seed: SEED + done,
    });
    if (failed) failures.push({ seed, text: counterexample?.[0], error: String(errorInstance) });
    if (process.env.CASES && done % (50 * BATCH) === 0)
      console.log(
        `${done + BATCH} cases, ${failures.length} batches with a failure; slowest ${slowest.perKilobyte.toFixed(1)} ms ` +
          `a kilobyte: ${JSON.stringify(slowest.text.slice(0, 300))}`,
      );
  }
  expect(failures).toEqual([]);
});

const KEPT = new URL('kept/', import.meta.url);
it.each(readdirSync(KEPT))('%s, which once went wrong, keeps the laws', (name) => {
  expect(faults(readFileSync(new URL(name, KEPT), 'utf8'))).toEqual([]);
});
