import { totalmem } from 'node:os';
import { constrainedMemory } from 'node:process';
import type { Piscina } from 'piscina';
import { extractJob, type Job, type Reading } from './extract-job.js';
import type { OwnLexicon } from './own-lexicon.js';

/** Where sources are read: in this thread, or after `start` in a fixed number of others. */
export interface Readers {
  readonly jobs: number;
  /** Reads a source. Nothing is thrown: one that takes its thread down is a failure of that source, and of no other. */
  readonly read: (job: Job) => Promise<Reading>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const MEGABYTE = 1024 * 1024;

/** How much each thread may keep in memory: together half of what the machine, or the container, has. */
function megabytesEach(jobs: number): number {
  const constrained = constrainedMemory() ?? 0;
  const memory = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  return Math.max(256, Math.min(4096, Math.floor(memory / MEGABYTE / 2 / jobs)));
}

function diedOn({ path }: Job, error: unknown): Reading {
  const words = error instanceof Error ? error.message : String(error);
  const [code, message] = /memory limit/.test(words)
    ? ['out-of-memory', 'Reading it takes more memory than there is. Split it into one file a notice, or lower --jobs.']
    : ['reader-ended', `The thread that read it ended (${words}). Please report it, with the file.`];
  return { failure: { path, code, message } };
}

/** The source's bytes go over to the thread; they are copied before, for they may be a part of something larger. */
function readIn(pool: Piscina<Job, Reading>, { path, bytes }: Job): Promise<Reading> {
  const own = new Uint8Array(bytes);
  const job = { path, bytes: own };
  return pool.run(job, { transferList: [own.buffer] }).catch((error: unknown) => diedOn(job, error));
}

/** Readers for the built-in words and those of the user's own, if any; the threads read these from their text. */
export function openReaders(jobs: number, own: OwnLexicon | null, megabytes = megabytesEach(jobs)): Readers {
  const options = own ? { lexicon: own.lexicon } : {};
  let pool: Piscina<Job, Reading> | null = null;
  return {
    jobs,
    read: (job) => (pool ? readIn(pool, job) : extractJob(job, options)),
    start: async () => {
      const { Piscina } = await import('piscina');
      pool = new Piscina({
        filename: new URL('./extract-worker.js', import.meta.url).href,
        name: 'work',
        minThreads: jobs,
        maxThreads: jobs,
        resourceLimits: { maxOldGenerationSizeMb: megabytes },
        workerData: own?.text ?? null,
      });
    },
    stop: async () => {
      await pool?.destroy();
    },
  };
}
