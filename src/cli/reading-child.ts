// The process that sources are read in. It is told how to read, then gets one source after another and answers in their order.
import { serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { type ReadOptions, readLexicon } from '../pipeline.js';
import { extractJob, type Form, type Job, type Sent } from './extract-job.js';
import type { Watched } from './reading-watch.js';

/** How sources are read. */
export interface Way {
  /** The text of the user's own lexicon. */
  readonly lexicon: string | null;
  /** What is made of notices. */
  readonly form: Form;
}

/** The first thing that it is told. */
export interface Orders extends Watched, Way {}

/** What it says when it is ready for the first source. */
export const READY = 'ready';

async function answerTo(job: Job, options: ReadOptions, form: Form): Promise<Sent> {
  const reading = await extractJob(job, options, form);
  return 'failure' in reading ? reading : serialize(reading.documents());
}

/** An answer is on its way before the next source is begun, so that one which ends the process takes no answer with it. */
const send = (answer: Sent | typeof READY): Promise<void> =>
  new Promise((done) => process.send?.(answer, () => done()));

process.once('message', ({ lexicon, form, ...watched }: Orders) => {
  new Worker(new URL('./reading-watch.js', import.meta.url), { workerData: watched }).unref();
  const options = lexicon === null ? {} : { lexicon: readLexicon(lexicon) };
  let before = send(READY);
  process.on('message', (job: Job) => {
    before = before.then(async () => send(await answerTo(job, options, form)));
  });
});
process.on('disconnect', () => process.exit());
// A terminal tells everyone in it to stop. What is to be stopped here the process says that this one reads for.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
