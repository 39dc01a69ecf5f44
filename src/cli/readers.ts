import { totalmem } from 'node:os';
import { constrainedMemory } from 'node:process';
import { deserialize } from 'node:v8';
import type { Piscina } from 'piscina';
import type { Prepared } from '../store/index.js';
import type { Form, Formed, Job, Reading, Sent } from './extract-job.js';
import type { WorkerData } from './extract-worker.js';
import type { OwnLexicon } from './own-lexicon.js';

/** Where sources are read: in this thread, or after `start` in a fixed number of others. */
export interface Readers<Made = Prepared> {
  readonly jobs: number;
  /** Reads a source. Nothing is thrown: one that takes its thread down is a failure of that source, and of no other. */
  readonly read: (job: Job) => Promise<Reading<Made>>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const MEGABYTE = 1024 * 1024;

/** How much memory reading may take: half of what the machine, or the container, has. */
function megabytesThere(): number {
  const constrained = constrainedMemory() ?? 0;
  const memory = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  return Math.floor(memory / MEGABYTE / 2);
}

/** How much one thread may keep: enough for any notice, but so little that it does not let things lie about. */
const megabytesEach = (jobs: number): number => Math.max(256, Math.min(1024, Math.floor(megabytesThere() / jobs)));
/** How much is given to a source that this was not enough for. */
const megabytesAlone = (): number => Math.max(256, Math.min(4096, megabytesThere()));

function diedOn({ path }: Job, error: unknown): Reading<never> {
  const words = error instanceof Error ? error.message : String(error);
  const [code, message] = /memory limit/.test(words)
    ? ['out-of-memory', 'Reading it takes more memory than there is. Split it into one file a notice, or lower --jobs.']
    : ['reader-ended', `The thread that read it ended (${words}). Please report it, with the file.`];
  return { failure: { path, code, message } };
}

/** The source's bytes go over to the thread; they are copied before, for they may be a part of something larger. */
async function readIn<Made>(pool: Piscina<Job, Sent>, job: Job): Promise<Reading<Made>> {
  const own = new Uint8Array(job.bytes);
  const sent = await pool.run({ ...job, bytes: own }, { transferList: [own.buffer] });
  return 'failure' in sent ? sent : { documents: () => deserialize(sent) as Made[] };
}

/** What is read of a notice is dropped when it is kept: with room for that, little of it is moved about in memory before. */
const YOUNG_MEGABYTES = 96;

/** So many sources wait in a thread, which then need not wait for this one while it writes. */
export const WAITING_EACH = 16;

/** Readers for the built-in words and those of the user's own, if any; the threads read these from their text. */
export function openReaders<F extends Form = 'rows'>(
  jobs: number,
  own: OwnLexicon | null,
  megabytes?: number,
  form: F = 'rows' as F,
): Readers<Formed<F>> {
  const options = own ? { lexicon: own.lexicon } : {};
  const startThreads = async (
    threads: number,
    waitingEach: number,
    maxOldGenerationSizeMb: number,
  ): Promise<Piscina<Job, Sent>> => {
    const { Piscina } = await import('piscina');
    return new Piscina({
      filename: new URL('./extract-worker.js', import.meta.url).href,
      name: 'work',
      minThreads: threads,
      maxThreads: threads,
      concurrentTasksPerWorker: waitingEach,
      resourceLimits: { maxOldGenerationSizeMb, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      workerData: { lexicon: own?.text ?? null, form } satisfies WorkerData,
    });
  };
  let pool: Piscina<Job, Sent> | null = null;
  let single: Promise<Piscina<Job, Sent>> | null = null;
  let isStopped = false;
  /** A thread that ends takes all with it that waits there: each is read again alone, with more memory, which tells whose fault it was. */
  const readAlone = async (job: Job, error: unknown): Promise<Reading<Formed<F>>> => {
    if (isStopped) return diedOn(job, error);
    single ??= startThreads(1, 1, megabytes ?? megabytesAlone());
    return readIn<Formed<F>>(await single, job).catch((error: unknown) => diedOn(job, error));
  };
  const readHere = async (job: Job): Promise<Reading<Formed<F>>> => {
    const { extractJob } = await import('./extract-job.js');
    return extractJob(job, options, form);
  };
  return {
    jobs,
    read: (job) =>
      pool ? readIn<Formed<F>>(pool, job).catch((error: unknown) => readAlone(job, error)) : readHere(job),
    start: async () => {
      pool = await startThreads(jobs, WAITING_EACH, megabytes ?? megabytesEach(jobs));
    },
    stop: async () => {
      isStopped = true;
      for (const started of [pool, await single]) await started?.destroy();
    },
  };
}
